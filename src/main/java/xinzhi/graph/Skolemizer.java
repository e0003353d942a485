package xinzhi.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Gives each blank node an address made from all that is said of it, so that the same file always gives the same
 * triples. Meant for the lists and class expressions of OWL, which are trees.
 */
final class Skolemizer {
    private final Iris iris;

    Skolemizer(Iris iris) {
        this.iris = iris;
    }

    Graph apply(Graph graph) {
        Map<Node, Node> addresses = new HashMap<>();
        Graph named = GraphFactory.createDefaultGraph();
        graph.find()
                .forEach(t -> named.add(
                        address(graph, t.getSubject(), addresses),
                        t.getPredicate(),
                        address(graph, t.getObject(), addresses)));
        return named;
    }

    private Node address(Graph graph, Node node, Map<Node, Node> addresses) {
        if (!node.isBlank()) {
            return node;
        }
        Node known = addresses.get(node);
        if (known == null) {
            TreeSet<String> content = new TreeSet<>();
            for (Triple t : graph.find(node, Node.ANY, Node.ANY).toList()) {
                String object = NodeFmtLib.strNT(address(graph, t.getObject(), addresses));
                content.add(t.getPredicate().getURI() + " " + object);
            }
            known = iris.skolem(String.join("\n", content));
            addresses.put(node, known);
        }
        return known;
    }
}
