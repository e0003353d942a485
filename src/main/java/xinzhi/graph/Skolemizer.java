package xinzhi.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.graph.GraphFactory;
import xinzhi.ontology.BlankNodes;

/**
 * Gives each blank node an address made from all that is said of it, so that the same file always gives the same
 * triples. Meant for the lists and class expressions of OWL, which are trees; no circles, which reading reports.
 */
final class Skolemizer {
    private final Iris iris;

    Skolemizer(Iris iris) {
        this.iris = iris;
    }

    Graph apply(Graph graph) {
        Map<Node, Node> addresses = new HashMap<>();
        BlankNodes.innermostFirst(graph).forEach(node -> addresses.put(node, address(graph, node, addresses)));
        Graph named = GraphFactory.createDefaultGraph();
        graph.find()
                .forEach(t -> named.add(
                        addresses.getOrDefault(t.getSubject(), t.getSubject()),
                        t.getPredicate(),
                        addresses.getOrDefault(t.getObject(), t.getObject())));
        return named;
    }

    private Node address(Graph graph, Node node, Map<Node, Node> addresses) {
        TreeSet<String> content = new TreeSet<>();
        for (Triple t : graph.find(node, Node.ANY, Node.ANY).toList()) {
            String object = NodeFmtLib.strNT(addresses.getOrDefault(t.getObject(), t.getObject()));
            content.add(t.getPredicate().getURI() + " " + object);
        }
        return iris.skolem(String.join("\n", content));
    }
}
