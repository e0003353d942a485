package xinzhi.serve.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;

/** Takes the shapes' graph apart. */
final class ShapeReader {
    private static final Set<Node> TARGETS =
            Set.of(SHACL.targetClass, SHACL.targetSubjectsOf, SHACL.targetObjectsOf, SHACL.targetNode);

    private static final Set<Node> SHOWN =
            Set.of(SHACL.path, SHACL.message, SHACL.property, SHACL.or, SHACL.not, SHACL.xone);

    private final Triples triples;

    ShapeReader(Triples triples) {
        this.triples = triples;
    }

    List<Shape> read() {
        return triples.subjects(RDF.type.asNode(), SHACL.NodeShape).stream()
                .filter(Node::isURI)
                .map(this::shape)
                .toList();
    }

    private Shape shape(Node node) {
        List<Node> targets = triples.stream(node, Node.ANY, Node.ANY)
                .filter(t -> TARGETS.contains(t.getPredicate()))
                .map(t -> t.getObject())
                .toList();
        List<Shape.Constraint> constraints = new ArrayList<>();
        triples.texts(node, SHACL.message).forEach(m -> constraints.add(new Shape.Constraint(List.of(), m, List.of())));
        Stream.of(SHACL.property, SHACL.or, SHACL.not, SHACL.xone)
                .flatMap(p -> triples.objects(node, p).stream())
                .forEach(part -> triples.texts(part, SHACL.message)
                        .forEach(m -> constraints.add(
                                new Shape.Constraint(triples.objects(part, SHACL.path), m, settings(part)))));
        return new Shape(triples.name(node), targets, settings(node), List.copyOf(constraints));
    }

    /** What it says in terms of its own, a list as its members; nested shapes are left to the data. */
    private List<Shape.Setting> settings(Node node) {
        SortedMap<String, List<Node>> settings = new TreeMap<>();
        triples.stream(node, Node.ANY, Node.ANY)
                .filter(t -> t.getPredicate().getURI().startsWith(SHACL.getURI()))
                .filter(t -> !SHOWN.contains(t.getPredicate()) && !TARGETS.contains(t.getPredicate()))
                .forEach(t -> settings.computeIfAbsent(t.getPredicate().getURI(), p -> new ArrayList<>())
                        .addAll(triples.members(t.getObject())));
        return settings.entrySet().stream()
                .map(e -> new Shape.Setting(
                        NodeFactory.createURI(e.getKey()),
                        e.getValue().stream().filter(this::isPlain).toList()))
                .filter(setting -> !setting.values().isEmpty())
                .toList();
    }

    private boolean isPlain(Node value) {
        return value.isLiteral() || !value.isBlank() && !value.toString().contains("/genid/");
    }
}
