package xinzhi.serve.question;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import xinzhi.serve.ask.Row;
import xinzhi.serve.name.Addresses;
import xinzhi.serve.page.Frame;
import xinzhi.store.Parameter;
import xinzhi.store.Question;

/** Where the evidence of an answer's rows is listed. */
final class Evidences {
    private final Addresses addresses;
    private final Question question;
    private final Map<String, String> asked;

    /** @param asked the visitor's values */
    Evidences(Addresses addresses, Question question, Map<String, String> asked) {
        this.addresses = addresses;
        this.question = question;
        this.asked = new TreeMap<>();
        for (Parameter parameter : question.parameters()) {
            this.asked.put(parameter.name(), parameter.taken(asked.getOrDefault(parameter.name(), parameter.value())));
        }
    }

    /** The page that lists it; empty where the row names its evidence itself. */
    String path(Row row) {
        Question.Evidence evidence = question.evidence();
        if (evidence.question().isEmpty()) {
            return "";
        }
        Map<String, String> values = new TreeMap<>();
        evidence.values().forEach((name, value) -> values.put(name, filled(value, row)));
        return "/questions/" + evidence.question() + Frame.query(values);
    }

    private String filled(String value, Row row) {
        if (!value.startsWith("{")) {
            return value;
        }
        String name = value.substring(1, value.length() - 1);
        return row.node(name).map(this::written).orElse(asked.getOrDefault(name, ""));
    }

    /** As a form takes it. */
    private String written(Node node) {
        if (!node.isURI()) {
            return node.getLiteralLexicalForm();
        }
        String iri = node.getURI();
        return iri.startsWith(addresses.base())
                ? iri.substring(addresses.base().length())
                : iri.startsWith(Addresses.TERMS) ? iri.substring(Addresses.TERMS.length()) : iri;
    }
}
