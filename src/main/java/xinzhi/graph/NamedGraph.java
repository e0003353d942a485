package xinzhi.graph;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;

/** The triples that stand and fall together: those of one article, one page, one run. */
public record NamedGraph(Node name, Graph triples) {
    private record Line(String text, Triple triple) {}

    /** The triples as N-Triples would sort them, so that two builds stream the same. */
    public List<Triple> sorted() {
        return triples.find().toList().stream()
                .map(t -> new Line(NodeFmtLib.str(t), t))
                .sorted(Comparator.comparing(Line::text))
                .map(Line::triple)
                .toList();
    }

    public void send(StreamRDF out) {
        sorted().forEach(t -> out.quad(Quad.create(name, t)));
    }
}
