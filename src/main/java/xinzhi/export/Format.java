package xinzhi.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import xinzhi.export.format.CsvTables;
import xinzhi.export.format.Dot;
import xinzhi.export.format.Gexf;
import xinzhi.export.format.GraphFormat;
import xinzhi.export.format.GraphMl;
import xinzhi.export.format.NodeLink;
import xinzhi.export.measure.Drawing;
import xinzhi.export.picture.Pdf;
import xinzhi.export.picture.Png;
import xinzhi.export.picture.Svg;

/** What a view can be written as. */
public enum Format {
    /** For Gephi and Gephi Lite. */
    GEXF("application/gexf+xml", new Part("", new Gexf())),
    /** For yEd, Cytoscape, igraph and most others. */
    GRAPHML("application/graphml+xml", new Part("", new GraphMl())),
    /** Two tables for Gephi's spreadsheet import. */
    CSV("text/csv", new Part("-nodes", CsvTables::nodes), new Part("-edges", CsvTables::edges)),
    /** For Graphviz. */
    DOT("text/vnd.graphviz", new Part("", new Dot())),
    /** For NetworkX, D3 and Sigma. */
    JSON("application/json", new Part("", new NodeLink())),
    /** A picture for the web. */
    SVG("image/svg+xml", new Part("", new Svg())),
    /** A picture in pixels. */
    PNG("image/png", new Part("", new Png())),
    /** A page to print. */
    PDF("application/pdf", new Part("", new Pdf()));

    /**
     * One file of those that a format has.
     *
     * @param suffix of the file's name, before the extension
     */
    public record Part(String suffix, GraphFormat writer) {}

    private static final String ZIP = "application/zip";

    private final String mediaType;
    private final List<Part> parts;

    Format(String mediaType, Part... parts) {
        this.mediaType = mediaType;
        this.parts = List.of(parts);
    }

    /** @throws IllegalArgumentException for an unknown name, listing the known ones */
    public static Format byName(String name) {
        return Arrays.stream(values())
                .filter(f -> f.extension().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no format " + name + "; there are: "
                        + Arrays.stream(values()).map(Format::extension).collect(Collectors.joining(", "))));
    }

    /** The name, and what its files end in. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public List<Part> parts() {
        return parts;
    }

    /** Of what {@link #write} gives. */
    public String mediaType() {
        return parts.size() == 1 ? mediaType : ZIP;
    }

    /** What the file that {@link #write} gives should be called. */
    public String fileName(String view) {
        return view + "." + extension() + (parts.size() == 1 ? "" : ".zip");
    }

    /** Writes all in one stream, several files as a ZIP. Leaves the stream open. */
    public void write(Drawing drawing, OutputStream out) throws IOException {
        if (parts.size() == 1) {
            parts.get(0).writer().write(drawing, out);
            return;
        }
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Part part : parts) {
            ZipEntry entry = new ZipEntry("xinzhi" + part.suffix() + "." + extension());
            entry.setTime(0);
            zip.putNextEntry(entry);
            part.writer().write(drawing, zip);
            zip.closeEntry();
        }
        zip.finish();
    }
}
