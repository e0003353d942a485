package xinzhi.export.view;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** The cells of a row as text and numbers. */
record Cells(Binding row) {
    Optional<Node> node(String variable) {
        return Optional.ofNullable(row.get(Var.alloc(variable)));
    }

    /** The first of the variables that is bound. */
    Optional<Node> anyOf(String... variables) {
        for (String variable : variables) {
            Optional<Node> node = node(variable);
            if (node.isPresent()) {
                return node;
            }
        }
        return Optional.empty();
    }

    /** Empty text where nothing is bound. */
    String text(String variable) {
        return node(variable).map(Cells::id).orElse("");
    }

    /** Negative where there is no number of at least 0. */
    double number(String variable) {
        return node(variable)
                .filter(n -> n.isLiteral() && n.getLiteralValue() instanceof Number)
                .map(n -> ((Number) n.getLiteralValue()).doubleValue())
                .filter(v -> v >= 0 && !v.isInfinite())
                .orElse(-1.0);
    }

    /** What a node is called in a file: its address, its text, or its label as a blank node. */
    static String id(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        return node.isURI() ? node.getURI() : node.toString();
    }

    /** What follows the last {@code #}, {@code /} or {@code :} of an address. */
    static String localName(String iri) {
        int at = Math.max(iri.lastIndexOf('#'), Math.max(iri.lastIndexOf('/'), iri.lastIndexOf(':')));
        return at + 1 < iri.length() ? iri.substring(at + 1) : iri;
    }
}
