package xinzhi.serve.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import xinzhi.serve.name.Name;
import xinzhi.store.Question.Localized;

/** A few triples to look things up in; all that it gives is in order. */
final class Triples {
    private final Graph graph = GraphFactory.createDefaultGraph();

    Triples(List<Triple> triples) {
        triples.forEach(graph::add);
    }

    List<Node> subjects(Node property, Node object) {
        return stream(Node.ANY, property, object).map(Triple::getSubject).toList();
    }

    List<Node> objects(Node subject, Node property) {
        return stream(subject, property, Node.ANY).map(Triple::getObject).toList();
    }

    /** Objects that are IRIs; a union of classes counts as its members. */
    List<Node> resources(Node subject, Node property, Node union) {
        List<Node> all = new ArrayList<>();
        for (Node object : objects(subject, property)) {
            List<Node> parts = objects(object, union);
            if (parts.isEmpty()) {
                all.add(object);
            }
            parts.forEach(part -> all.addAll(list(part)));
        }
        return all;
    }

    /** Of a list its members, of anything else itself. */
    List<Node> members(Node node) {
        return objects(node, RDF.first.asNode()).isEmpty() ? List.of(node) : list(node);
    }

    private List<Node> list(Node head) {
        List<Node> all = new ArrayList<>(objects(head, RDF.first.asNode()));
        objects(head, RDF.rest.asNode()).stream()
                .filter(rest -> !rest.equals(RDF.nil.asNode()))
                .forEach(rest -> all.addAll(list(rest)));
        return all;
    }

    List<String> texts(Node subject, Node property) {
        return objects(subject, property).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .toList();
    }

    /** Empty where there is none. */
    String text(Node subject, Node property) {
        return texts(subject, property).stream().findFirst().orElse("");
    }

    Localized localized(Node subject, Node property) {
        return new Localized(in("zh", subject, property), in("en", subject, property));
    }

    Name name(Node subject) {
        Localized label = localized(subject, RDFS.label.asNode());
        return new Name(subject, label.chinese(), label.english());
    }

    private String in(String language, Node subject, Node property) {
        return objects(subject, property).stream()
                .filter(o -> o.isLiteral() && o.getLiteralLanguage().equals(language))
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse("");
    }

    Stream<Triple> stream(Node subject, Node property, Node object) {
        return graph.stream(subject, property, object).sorted((a, b) -> {
            int first = NodeCmp.compareRDFTerms(a.getSubject(), b.getSubject());
            int second = first != 0 ? first : NodeCmp.compareRDFTerms(a.getPredicate(), b.getPredicate());
            return second != 0 ? second : NodeCmp.compareRDFTerms(a.getObject(), b.getObject());
        });
    }
}
