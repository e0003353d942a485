package xinzhi.export.format;

import java.io.IOException;
import java.io.OutputStream;
import xinzhi.export.measure.Drawing;

/** Writes a network. The same network is the same bytes. Leaves the stream open. */
@FunctionalInterface
public interface GraphFormat {
    void write(Drawing drawing, OutputStream out) throws IOException;
}
