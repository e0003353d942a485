package xinzhi.serve.name;

import org.apache.jena.graph.Node;
import xinzhi.serve.ask.Row;

/**
 * A resource and what it is called.
 *
 * @param zh empty where it has no Chinese label
 * @param en empty where it has no English label
 */
public record Name(Node node, String zh, String en) {
    /** Of nothing. */
    public static final Name NONE = new Name(Node.ANY, "", "");

    /** From {@code ?x ?xZh ?xEn}. */
    public static Name of(Row row, String variable) {
        return new Name(row.some(variable), row.text(variable + "Zh"), row.text(variable + "En"));
    }

    /** Of something that has a title but no labels. */
    public static Name titled(Row row, String variable, String title) {
        return new Name(row.some(variable), row.text(title), "");
    }

    public String iri() {
        return node.isURI() ? node.getURI() : node.toString();
    }
}
