package xinzhi.export.dump;

import java.io.IOException;
import java.io.OutputStream;

/** Writes graphs as they come. The same graphs are the same bytes. Leaves the stream open. */
@FunctionalInterface
interface RdfWriter {
    void write(Graphs graphs, OutputStream out) throws IOException;
}
