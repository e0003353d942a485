package xinzhi.serve.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;

/** Takes the shapes' graph apart. */
final class ShapeReader {
    private static final Set<Node> TARGETS =
            Set.of(SHACL.targetClass, SHACL.targetSubjectsOf, SHACL.targetObjectsOf, SHACL.targetNode);

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
        triples.texts(node, SHACL.message).forEach(m -> constraints.add(new Shape.Constraint(List.of(), m)));
        Stream.of(SHACL.property, SHACL.or, SHACL.not, SHACL.xone)
                .flatMap(p -> triples.objects(node, p).stream())
                .forEach(part -> triples.texts(part, SHACL.message)
                        .forEach(m -> constraints.add(new Shape.Constraint(triples.objects(part, SHACL.path), m))));
        return new Shape(triples.name(node), targets, List.copyOf(constraints));
    }
}
