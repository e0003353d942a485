package xinzhi.serve.ask;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import xinzhi.store.ResourceIndex;

/**
 * One named graph, property by property. What an article says, and what was read from a page, each stand in a graph of their own: read so, all of it
 * takes a quarter of the time of a query that looks for each property of each resource. For use inside a read transaction.
 */
public record NamedGraph(DatasetGraph dataset, Node graph) {
    /** The graph that says what {@code property} a resource has; where several do, any of them. */
    public static NamedGraph saying(DatasetGraph dataset, Node resource, Node property) {
        Iterator<Quad> said = dataset.findNG(Node.ANY, resource, property, Node.ANY);
        return new NamedGraph(dataset, said.hasNext() ? said.next().getGraph() : resource);
    }

    /** Each property is read when it is first asked for. For one thread. */
    public Properties properties() {
        Map<Node, Map<Node, List<Node>>> read = new HashMap<>();
        return (resource, property) ->
                read.computeIfAbsent(property, this::values).getOrDefault(resource, List.of());
    }

    private Map<Node, List<Node>> values(Node property) {
        Map<Node, List<Node>> values = new HashMap<>();
        each(
                property,
                (s, o) -> values.merge(s, List.of(o), (a, b) -> Stream.concat(a.stream(), b.stream())
                        .toList()));
        return values;
    }

    /** Takes subject and object of every statement with this property. */
    public void each(Node property, BiConsumer<Node, Node> taker) {
        new ResourceIndex(dataset).each(graph, property, taker);
    }

    /** Takes everything that has this property with this value. */
    public void having(Node property, Node value, Consumer<Node> taker) {
        new ResourceIndex(dataset).having(graph, property, value, taker);
    }

    /** Takes everything that is of a class. */
    public void ofClass(Node type, Consumer<Node> taker) {
        having(RDF.type.asNode(), type, taker);
    }
}
