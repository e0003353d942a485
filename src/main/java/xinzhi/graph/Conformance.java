package xinzhi.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.engine.constraint.ClassConstraint;
import org.apache.jena.shacl.engine.constraint.ConstraintEntity;
import org.apache.jena.shacl.engine.constraint.ConstraintPairwise;
import org.apache.jena.shacl.engine.constraint.ConstraintTerm;
import org.apache.jena.shacl.engine.constraint.QualifiedValueShape;
import org.apache.jena.shacl.engine.constraint.ShNode;
import org.apache.jena.shacl.engine.constraint.ShOr;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.vocabulary.RDF;

/**
 * Whether a graph keeps all shapes, without saying what breaks them: what is asked of a thing is asked once, however
 * often the graph names it, where the validator would ask each time and write a report. What is asked of a single value
 * is still asked by the validator's own constraints.
 */
final class Conformance {
    private final Shapes shapes;
    private final Targets targets;
    private final Graph graph;
    private final Graph known;
    private final Graph all;
    /** What is said of each node. */
    private final Map<Node, List<Triple>> described = new HashMap<>();
    /** By shape or constraint the answers for the nodes that it was asked of. */
    private final Map<Object, Map<Node, Boolean>> answers = new IdentityHashMap<>();

    private ValidationContext context;

    /** @param all the graph and what is {@code known}, joined */
    Conformance(Shapes shapes, Targets targets, Graph graph, Graph known, Graph all) {
        this.shapes = shapes;
        this.targets = targets;
        this.graph = graph;
        this.known = known;
        this.all = all;
        this.context = ValidationContext.create(shapes, all);
    }

    boolean holds() {
        return targets.allMatch(graph, all, this::keepsOnce);
    }

    private boolean keepsOnce(Node node, Shape shape) {
        return once(shape, node, n -> keeps(n, shape));
    }

    private boolean once(Object asked, Node node, Predicate<Node> question) {
        Map<Node, Boolean> given = answers.computeIfAbsent(asked, a -> new HashMap<>());
        if (!given.containsKey(node)) {
            given.put(node, question.test(node));
        }
        return Boolean.TRUE.equals(given.get(node));
    }

    private boolean keeps(Node node, Shape shape) {
        if (shape.deactivated()) {
            return true;
        }
        Set<Node> values = shape instanceof PropertyShape property ? values(node, property.getPath()) : Set.of(node);
        for (Constraint constraint : shape.getConstraints()) {
            if (!allows(constraint, shape, node, values)) {
                return false;
            }
        }
        for (PropertyShape property : shape.getPropertyShapes()) {
            if (!allMatch(values, v -> keeps(v, property))) {
                return false;
            }
        }
        return true;
    }

    private static boolean allMatch(Set<Node> values, Predicate<Node> test) {
        for (Node value : values) {
            if (!test.test(value)) {
                return false;
            }
        }
        return true;
    }

    private Set<Node> values(Node node, Path path) {
        return path instanceof P_Link link ? values(node, link.getNode()) : ShaclPaths.valueNodes(all, node, path);
    }

    private Set<Node> values(Node node, Node property) {
        Set<Node> values = Set.of();
        for (Triple triple : described.computeIfAbsent(node, this::describe)) {
            if (triple.getPredicate().equals(property)) {
                if (values.isEmpty()) {
                    values = Set.of(triple.getObject());
                } else {
                    values = values.size() == 1 ? new HashSet<>(values) : values;
                    values.add(triple.getObject());
                }
            }
        }
        return values;
    }

    private List<Triple> describe(Node node) {
        List<Triple> triples = graph.find(node, Node.ANY, Node.ANY).toList();
        known.find(node, Node.ANY, Node.ANY).forEach(triples::add);
        return triples;
    }

    private boolean allows(Constraint constraint, Shape shape, Node node, Set<Node> values) {
        if (constraint instanceof ConstraintEntity whole) {
            return whole.validate(context, values) == null;
        }
        if (constraint instanceof ConstraintTerm term) {
            return allMatch(values, v -> term.validate(context, v) == null);
        }
        if (constraint instanceof ShOr or) {
            return allMatch(values, v -> or.getOthers().stream().anyMatch(s -> keeps(v, s)));
        }
        if (constraint instanceof ShNode other) {
            return allMatch(values, v -> keepsOnce(v, other.getOther()));
        }
        if (constraint instanceof ClassConstraint of) {
            return allMatch(values, v -> once(of, v, n -> isA(n, of.getExpectedClass())));
        }
        if (constraint instanceof QualifiedValueShape some && !some.qDisjoint()) {
            long count = values.stream().filter(v -> keeps(v, some.getSub())).count();
            return count >= some.qMin() && (some.qMax() < 0 || count <= some.qMax());
        }
        return isValid(constraint, shape, node, values);
    }

    private boolean isA(Node node, Node wanted) {
        return values(node, RDF.type.asNode()).stream()
                .anyMatch(t -> targets.classes(t).contains(wanted));
    }

    /** Has the validator hold the values against the constraint, whichever it is. */
    private boolean isValid(Constraint constraint, Shape shape, Node node, Set<Node> values) {
        if (!(shape instanceof PropertyShape property)) {
            constraint.validateNodeShape(context, all, shape, node);
        } else if (constraint instanceof ConstraintPairwise pair) {
            pair.validate(context, shape, node, property.getPath(), values, values(node, pair.getValue()));
        } else {
            constraint.validatePropertyShape(context, all, shape, node, property.getPath(), values);
        }
        boolean valid = !context.hasViolation();
        if (!valid) {
            context = ValidationContext.create(shapes, all);
        }
        return valid;
    }
}
