package xinzhi.export.dump;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import xinzhi.rdf.Names;

/** The claims as RDF 1.2 has them: {@code <claim> rdf:reifies <<( s p o )>>} instead of three triples. */
final class Reifiers {
    private static final List<Node> PARTS = List.of(RDF.subject.asNode(), RDF.predicate.asNode(), RDF.object.asNode());

    private Reifiers() {}

    static List<Triple> of(List<Triple> triples) {
        Map<Node, List<Triple>> bySubject = new LinkedHashMap<>();
        triples.forEach(t -> bySubject
                .computeIfAbsent(t.getSubject(), s -> new ArrayList<>())
                .add(t));
        List<Triple> all = new ArrayList<>();
        bySubject.forEach((subject, own) -> {
            List<Optional<Node>> parts =
                    PARTS.stream().map(part -> value(own, part)).toList();
            if (parts.stream().allMatch(Optional::isPresent)) {
                Triple claimed = Triple.create(
                        parts.get(0).get(), parts.get(1).get(), parts.get(2).get());
                all.add(Triple.create(subject, Names.REIFIES, NodeFactory.createTripleTerm(claimed)));
                own.stream()
                        .filter(t -> !Set.copyOf(PARTS).contains(t.getPredicate()))
                        .forEach(all::add);
            } else {
                all.addAll(own);
            }
        });
        return all;
    }

    private static Optional<Node> value(List<Triple> triples, Node property) {
        return triples.stream()
                .filter(t -> t.getPredicate().equals(property))
                .map(Triple::getObject)
                .findFirst();
    }
}
