package xinzhi.serve.search;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import xinzhi.serve.view.Addresses;

/** One named graph, property by property. */
record NamedGraph(DatasetGraph dataset, Node graph) {
    static Node term(String localName) {
        return NodeFactory.createURI(Addresses.TERMS + localName);
    }

    /** Takes subject and object of every statement with this property. */
    void each(Node property, BiConsumer<Node, Node> taker) {
        dataset.find(graph, Node.ANY, property, Node.ANY)
                .forEachRemaining(quad -> taker.accept(quad.getSubject(), quad.getObject()));
    }

    /** Takes everything that is of a class. */
    void ofClass(Node type, Consumer<Node> taker) {
        dataset.find(graph, Node.ANY, RDF.type.asNode(), type)
                .forEachRemaining(quad -> taker.accept(quad.getSubject()));
    }
}
