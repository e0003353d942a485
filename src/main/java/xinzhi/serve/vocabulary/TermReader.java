package xinzhi.serve.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import xinzhi.serve.name.Addresses;

/** Takes the vocabulary's graph apart into its terms, each kind in the order of its hierarchy. */
final class TermReader {
    private final Triples triples;
    private final Map<Node, Integer> uses;
    private final Map<Node, Integer> claims;
    private final List<Term> found = new ArrayList<>();
    private final Set<Node> seen = new HashSet<>();

    TermReader(Triples triples, Map<Node, Integer> uses, Map<Node, Integer> claims) {
        this.triples = triples;
        this.uses = uses;
        this.claims = claims;
    }

    static Node term(String localName) {
        return NodeFactory.createURI(Addresses.TERMS + localName);
    }

    List<Term> read() {
        List<Node> all = triples.stream(Node.ANY, RDFS.isDefinedBy.asNode(), Node.ANY)
                .map(t -> t.getSubject())
                .sorted(Comparator.comparing((Node n) -> kind(n)).thenComparing(Node::getURI))
                .toList();
        all.stream().filter(n -> parents(n).noneMatch(all::contains)).forEach(n -> add(all, n, 0));
        return List.copyOf(found);
    }

    /** A term and below it its kinds; each once, where it is met first. */
    private void add(List<Node> all, Node node, int depth) {
        if (seen.add(node)) {
            found.add(read(node, depth));
            all.stream().filter(n -> parents(n).anyMatch(node::equals)).forEach(n -> add(all, n, depth + 1));
        }
    }

    private Stream<Node> parents(Node node) {
        return Stream.of(RDFS.subClassOf.asNode(), RDFS.subPropertyOf.asNode())
                .flatMap(p -> triples.objects(node, p).stream());
    }

    private Term read(Node node, int depth) {
        return new Term(
                triples.name(node),
                kind(node),
                depth,
                triples.localized(node, SKOS.definition.asNode()),
                parents(node).toList(),
                triples.objects(node, SKOS.closeMatch.asNode()),
                triples.resources(node, RDFS.domain.asNode(), OWL.unionOf.asNode()),
                triples.resources(node, RDFS.range.asNode(), OWL.unionOf.asNode()),
                uses(node, new HashSet<>()),
                claims.getOrDefault(node, 0));
    }

    /** The instances of a class's kinds are its instances too. */
    private int uses(Node node, Set<Node> counted) {
        int uses = counted.add(node) ? uses(node) : 0;
        for (Node kind : triples.subjects(RDFS.subClassOf.asNode(), node)) {
            uses += uses(kind, counted);
        }
        return uses;
    }

    private int uses(Node node) {
        return uses.getOrDefault(node, 0);
    }

    private Term.Kind kind(Node node) {
        List<Node> types = triples.objects(node, RDF.type.asNode());
        if (types.contains(OWL.Class.asNode())) {
            return Term.Kind.CLASS;
        }
        if (types.contains(OWL.ObjectProperty.asNode())) {
            return Term.Kind.RELATION;
        }
        if (types.contains(OWL.DatatypeProperty.asNode())) {
            return Term.Kind.PROPERTY;
        }
        return types.contains(OWL.AnnotationProperty.asNode()) ? Term.Kind.SETTING : Term.Kind.INDIVIDUAL;
    }
}
