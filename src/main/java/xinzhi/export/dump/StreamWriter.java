package xinzhi.export.dump;

import java.io.OutputStream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;

/** The formats that Jena writes as a stream. */
record StreamWriter(RDFFormat format, boolean quads, boolean prefixed) implements RdfWriter {
    @Override
    public void write(Graphs graphs, OutputStream out) {
        StreamRDF stream = StreamRDFWriter.getWriterStream(out, format, Context.emptyContext());
        stream.start();
        if (prefixed) {
            Terms.prefixes().forEach(stream::prefix);
        }
        (quads ? graphs : graphs.once()).forEach(graph -> graph.triples().forEach(t -> {
            if (quads) {
                stream.quad(Quad.create(graph.name(), t));
            } else {
                stream.triple(t);
            }
        }));
        stream.finish();
    }
}
