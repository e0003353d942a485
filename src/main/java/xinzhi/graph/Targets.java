package xinzhi.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.Target;
import org.apache.jena.shacl.engine.TargetType;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Which nodes of a graph each shape is about. What can be told from the shapes and from what is known before there is a
 * graph is read once: graphs bring no classes of their own. Safe from many threads.
 */
final class Targets {
    private final Graph known;
    private final Map<Node, List<Shape>> byClass = new HashMap<>();
    private final Map<Node, List<Shape>> byProperty = new HashMap<>();
    /** Those whose nodes the validator has to look for. */
    private final List<Shape> others = new ArrayList<>();

    private final Map<Node, Set<Node>> classes = new ConcurrentHashMap<>();
    private final Map<Node, List<Shape>> byType = new ConcurrentHashMap<>();

    /** @param known the classes among it */
    Targets(Shapes shapes, Graph known) {
        this.known = known;
        for (Shape shape : shapes.getTargetShapes()) {
            for (Target target : shape.getTargets()) {
                if (target.getTargetType() == TargetType.targetClass) {
                    byClass.computeIfAbsent(target.getObject(), c -> new ArrayList<>())
                            .add(shape);
                } else if (target.getTargetType() == TargetType.targetSubjectsOf) {
                    byProperty
                            .computeIfAbsent(target.getObject(), p -> new ArrayList<>())
                            .add(shape);
                } else {
                    others.add(shape);
                }
            }
            if (!VLib.focusNodes(known, shape).isEmpty()) {
                others.add(shape);
            }
        }
    }

    /** Whether a test holds of every node and each shape about it. @param all the graph and what is known, joined */
    boolean allMatch(Graph graph, Graph all, BiPredicate<Node, Shape> test) {
        return matchByType(graph, test)
                && byProperty.entrySet().stream()
                        .allMatch(e -> matches(graph.find(Node.ANY, e.getKey(), Node.ANY), e.getValue(), test))
                && others.stream()
                        .allMatch(s -> VLib.focusNodes(all, s).stream().allMatch(n -> test.test(n, s)));
    }

    private boolean matchByType(Graph graph, BiPredicate<Node, Shape> test) {
        Iterator<Triple> types = graph.find(Node.ANY, RDF.type.asNode(), Node.ANY);
        while (types.hasNext()) {
            Triple type = types.next();
            for (Shape shape : byType.computeIfAbsent(type.getObject(), this::ofType)) {
                if (!test.test(type.getSubject(), shape)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean matches(Iterator<Triple> triples, List<Shape> shapes, BiPredicate<Node, Shape> test) {
        while (triples.hasNext()) {
            Node node = triples.next().getSubject();
            for (Shape shape : shapes) {
                if (!test.test(node, shape)) {
                    return false;
                }
            }
        }
        return true;
    }

    private List<Shape> ofType(Node type) {
        return classes(type).stream()
                .flatMap(c -> byClass.getOrDefault(c, List.of()).stream())
                .distinct()
                .toList();
    }

    /** The class itself and those above it. */
    Set<Node> classes(Node type) {
        return classes.computeIfAbsent(type, t -> {
            Set<Node> above = new HashSet<>();
            addAbove(t, above);
            return above;
        });
    }

    private void addAbove(Node type, Set<Node> above) {
        if (above.add(type)) {
            known.find(type, RDFS.subClassOf.asNode(), Node.ANY).forEach(t -> addAbove(t.getObject(), above));
        }
    }
}
