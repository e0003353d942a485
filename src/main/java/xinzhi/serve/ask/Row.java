package xinzhi.serve.ask;

import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** One answer of a query. */
public final class Row {
    private final Binding binding;

    Row(Binding binding) {
        this.binding = binding;
    }

    /** In the order of a number. */
    public static Comparator<Row> by(String number) {
        return Comparator.comparingInt(row -> row.number(number));
    }

    /** In the order of an address. */
    public static Comparator<Row> byAddress(String variable) {
        return Comparator.comparing(row -> row.some(variable).getURI());
    }

    /** The surest first. */
    public static Comparator<Row> bySurest() {
        return Comparator.comparingDouble(row -> -row.decimal("confidence"));
    }

    public Optional<Node> node(String variable) {
        return Optional.ofNullable(binding.get(Var.alloc(variable)));
    }

    /** @throws IllegalArgumentException where the variable is not bound, which is a mistake in the query */
    public Node some(String variable) {
        return node(variable).orElseThrow(() -> new IllegalArgumentException("?" + variable + " is not bound"));
    }

    /** The IRI, or the text without language and type; empty where unbound. */
    public String text(String variable) {
        return node(variable)
                .map(n -> n.isLiteral() ? n.getLiteralLexicalForm() : n.isURI() ? n.getURI() : n.toString())
                .orElse("");
    }

    /** 0 where unbound. */
    public int number(String variable) {
        return node(variable)
                .map(n -> Integer.parseInt(n.getLiteralLexicalForm()))
                .orElse(0);
    }

    /** 0 where unbound. */
    public double decimal(String variable) {
        return node(variable)
                .map(n -> Double.parseDouble(n.getLiteralLexicalForm()))
                .orElse(0.0);
    }
}
