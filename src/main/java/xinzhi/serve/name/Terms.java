package xinzhi.serve.name;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import xinzhi.serve.ask.Row;

/** What the vocabulary's own terms are called. */
public final class Terms {
    private final Map<Node, Name> names = new LinkedHashMap<>();

    public Terms(List<Row> rows) {
        for (Row row : rows) {
            Node term = row.some("term");
            Name before = names.getOrDefault(term, new Name(term, "", ""));
            String label = row.text("label");
            boolean chinese = row.some("label").getLiteralLanguage().startsWith("zh");
            names.put(term, chinese ? new Name(term, label, before.en()) : new Name(term, before.zh(), label));
        }
    }

    public Optional<Name> name(Node term) {
        return Optional.ofNullable(names.get(term));
    }

    /** The term of the vocabulary that has this local name. */
    public static Node term(String localName) {
        return NodeFactory.createURI(Addresses.TERMS + localName);
    }
}
