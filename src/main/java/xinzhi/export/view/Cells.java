package xinzhi.export.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * The cells of a row as text and numbers.
 *
 * @param variables those that the query has, by name: there are millions of rows, and most lack most
 */
record Cells(Binding row, Map<String, Var> variables) {
    static Map<String, Var> variables(List<Var> all) {
        return all.stream().collect(Collectors.toMap(Var::getVarName, Function.identity(), (one, same) -> one));
    }

    Optional<Node> node(String variable) {
        return Optional.ofNullable(variables.get(variable)).map(row::get);
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
