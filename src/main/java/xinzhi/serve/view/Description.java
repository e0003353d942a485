package xinzhi.serve.view;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What is known of a resource: what is said of it and of its parts that have no name of their own, what points to it, and
 * the labels of both.
 *
 * @param content how many triples it has, where it is a named graph
 */
public record Description(
        Node resource,
        List<Triple> outgoing,
        List<Incoming> incoming,
        List<Triple> labels,
        List<Triple> parts,
        int content) {
    /**
     * What points to the resource by one property: the first of {@code total}.
     *
     * @param more whether there are more than {@code total}, which then were not counted
     */
    public record Incoming(Node predicate, int total, boolean more, List<Triple> triples) {}

    public boolean isEmpty() {
        return outgoing.isEmpty() && incoming.isEmpty() && content == 0;
    }

    public int incomingShown() {
        return incoming.stream().mapToInt(i -> i.triples().size()).sum();
    }

    public int incomingTotal() {
        return incoming.stream().mapToInt(Incoming::total).sum();
    }

    /** Whether more point to it than were counted. */
    public boolean isMore() {
        return incoming.stream().anyMatch(Incoming::more);
    }

    /** All of it, but for the triples of a named graph. */
    public Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        outgoing.forEach(graph::add);
        incoming.forEach(i -> i.triples().forEach(graph::add));
        labels.forEach(graph::add);
        parts.forEach(graph::add);
        return graph;
    }
}
