package xinzhi.export.dump;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.riot.RDFFormat;

/** What the data can be dumped as. Formats without graphs give the triples of all of them. */
public enum Dump {
    NQUADS("nq", "application/n-quads", new StreamWriter(RDFFormat.NQUADS, true, false)),
    TRIG("trig", "application/trig", new StreamWriter(RDFFormat.TRIG_BLOCKS, true, true)),
    TURTLE("ttl", "text/turtle", new StreamWriter(RDFFormat.TURTLE_BLOCKS, false, true)),
    NTRIPLES("nt", "application/n-triples", new StreamWriter(RDFFormat.NTRIPLES, false, false)),
    JSONLD("jsonld", "application/ld+json", new JsonLd()),
    RDFXML("rdf", "application/rdf+xml", new RdfXml());

    private final String extension;
    private final String mediaType;
    private final RdfWriter writer;

    Dump(String extension, String mediaType, RdfWriter writer) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /** By name or extension. @throws IllegalArgumentException for an unknown one, listing the known ones */
    public static Dump byName(String name) {
        return Arrays.stream(values())
                .filter(d -> isCalled(d, name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no RDF format " + name + "; there are: "
                        + Arrays.stream(values()).map(Dump::extension).collect(Collectors.joining(", "))));
    }

    private static boolean isCalled(Dump dump, String name) {
        return dump.extension.equalsIgnoreCase(name) || dump.name().equals(name.toUpperCase(Locale.ROOT));
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether it can hold the triple terms of RDF 1.2. */
    public boolean hasReifiers() {
        return writer instanceof StreamWriter;
    }

    /** The same graphs are the same bytes. Leaves the stream open. */
    public void write(Graphs graphs, OutputStream out) throws IOException {
        writer.write(graphs, out);
    }
}
