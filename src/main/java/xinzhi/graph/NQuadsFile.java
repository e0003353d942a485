package xinzhi.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * A whole dataset as N-Quads: graph after graph in the order of their names, the lines of each sorted. The same data is
 * the same bytes, and one graph at a time is held in memory.
 */
public final class NQuadsFile {
    private NQuadsFile() {}

    public static void write(DatasetGraph dataset, OutputStream out) {
        List<Node> graphs = new ArrayList<>();
        dataset.listGraphNodes().forEachRemaining(graphs::add);
        graphs.sort(Comparator.comparing(Node::getURI));
        try {
            for (Node graph : graphs) {
                List<String> lines = new ArrayList<>();
                dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(q -> lines.add(line(q)));
                lines.sort(null);
                for (String line : lines) {
                    out.write(line.getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A quad as a line of the file. */
    public static String line(Quad quad) {
        return NodeFmtLib.strNT(quad.getSubject()) + " " + NodeFmtLib.strNT(quad.getPredicate()) + " "
                + NodeFmtLib.strNT(quad.getObject()) + " " + NodeFmtLib.strNT(quad.getGraph()) + " .\n";
    }
}
