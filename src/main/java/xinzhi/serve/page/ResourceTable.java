package xinzhi.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.XSD;
import xinzhi.serve.name.Name;
import xinzhi.serve.view.Description;

/** Lays a description out as a table. */
final class ResourceTable {
    private static final List<String> FIRST = List.of("type", "prefLabel", "subject", "predicate", "object");

    private final Description description;
    private final Map<Node, Name> names = new LinkedHashMap<>();

    ResourceTable(Description description) {
        this.description = description;
        description.labels().forEach(this::learn);
        description.outgoing().stream()
                .filter(t -> t.getPredicate().getURI().matches(".*(prefLabel|#label|dc/terms/title|nif-core#anchorOf)"))
                .forEach(this::learn);
    }

    ResourceView view() {
        List<ResourceView.Property> incoming = new ArrayList<>();
        for (Description.Incoming in : description.incoming()) {
            List<ResourceView.Value> values =
                    in.triples().stream().map(t -> value(t.getSubject())).toList();
            incoming.add(new ResourceView.Property(in.predicate(), values, in.total(), in.more()));
        }
        return new ResourceView(name(description.resource()), outgoing(), incoming, description.content());
    }

    private List<ResourceView.Property> outgoing() {
        Map<Node, List<ResourceView.Value>> values = new LinkedHashMap<>();
        for (Triple triple : description.outgoing()) {
            values.computeIfAbsent(triple.getPredicate(), p -> new ArrayList<>())
                    .add(value(triple.getObject()));
        }
        return values.entrySet().stream()
                .sorted(Comparator.comparing(e -> rank(e.getKey())))
                .map(e -> new ResourceView.Property(
                        e.getKey(), e.getValue(), e.getValue().size(), false))
                .toList();
    }

    /** What it is and what it says comes first. */
    private static int rank(Node predicate) {
        int rank = FIRST.indexOf(Frame.localName(predicate.getURI()));
        return rank < 0 ? FIRST.size() : rank;
    }

    private ResourceView.Value value(Node node) {
        if (!node.isLiteral()) {
            return new ResourceView.Value(false, name(node).iri(), "", "", name(node));
        }
        String type = node.getLiteralDatatypeURI();
        boolean plain =
                type.equals(XSD.xstring.getURI()) || !node.getLiteralLanguage().isEmpty();
        return new ResourceView.Value(
                true,
                node.getLiteralLexicalForm(),
                node.getLiteralLanguage(),
                plain ? "" : Frame.localName(type),
                new Name(node, "", ""));
    }

    private Name name(Node node) {
        return names.getOrDefault(node, new Name(node, "", ""));
    }

    private void learn(Triple label) {
        Node node = label.getSubject();
        String text = label.getObject().getLiteralLexicalForm();
        Name before = name(node);
        Function<Name, Name> better = label.getObject().getLiteralLanguage().equals("en")
                ? n -> new Name(node, n.zh(), text)
                : n -> new Name(node, text, n.en());
        names.put(node, better.apply(before));
    }
}
