package xinzhi.serve.ask;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The text of a query in which signs stand for values. */
public record QueryText(String text) {
    private static final String SIGN = "urn:xinzhi:value:";

    /** Stands for the value of a variable while the text is made. */
    static Node sign(String variable) {
        return NodeFactory.createURI(SIGN + variable);
    }

    /** With the values, which are IRIs, in place of the signs. */
    String with(Map<String, Node> values) {
        String filled = text;
        for (Map.Entry<String, Node> value : values.entrySet()) {
            filled = filled.replace(
                    "<" + SIGN + value.getKey() + ">", "<" + value.getValue().getURI() + ">");
        }
        return filled;
    }
}
