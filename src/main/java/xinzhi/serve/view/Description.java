package xinzhi.serve.view;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What is known of a resource: what is said of it, what points to it, and the labels of both. For a named graph: the
 * triples in it.
 */
public record Description(
        Node resource, List<Triple> outgoing, List<Incoming> incoming, List<Triple> labels, List<Triple> content) {
    /** What points to the resource by one property: the first of {@code total}. */
    public record Incoming(Node predicate, int total, List<Triple> triples) {}

    public boolean isEmpty() {
        return outgoing.isEmpty() && incoming.isEmpty() && content.isEmpty();
    }

    public int incomingShown() {
        return incoming.stream().mapToInt(i -> i.triples().size()).sum();
    }

    public int incomingTotal() {
        return incoming.stream().mapToInt(Incoming::total).sum();
    }

    /** All of it. */
    public Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        outgoing.forEach(graph::add);
        incoming.forEach(i -> i.triples().forEach(graph::add));
        labels.forEach(graph::add);
        content.forEach(graph::add);
        return graph;
    }
}
