package xinzhi.serve.page;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;

/** The forms in which a resource can be had, the preferred first. */
public enum Format {
    HTML("text/html", "html", Optional.empty()),
    TURTLE("text/turtle", "ttl", Optional.of(RDFFormat.TURTLE_PRETTY)),
    JSON_LD("application/ld+json", "jsonld", Optional.of(RDFFormat.JSONLD_PRETTY)),
    N_TRIPLES("application/n-triples", "nt", Optional.of(RDFFormat.NTRIPLES_UTF8)),
    RDF_XML("application/rdf+xml", "rdf", Optional.of(RDFFormat.RDFXML_PLAIN));

    private final String mediaType;
    private final String extension;
    private final Optional<RDFFormat> syntax;

    Format(String mediaType, String extension, Optional<RDFFormat> syntax) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.syntax = syntax;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without the dot. */
    public String extension() {
        return extension;
    }

    /** The one meant by an extension, a name ({@code turtle}) or a media type. */
    public static Optional<Format> named(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(f -> f.extension.equals(plain)
                        || f.mediaType.equals(plain)
                        || f.name().toLowerCase(Locale.ROOT).replace("_", "").equals(plain.replaceAll("[-_/]", "")))
                .findFirst();
    }

    /** All but HTML. */
    public static List<Format> ofData() {
        return Arrays.stream(values()).filter(f -> f.syntax.isPresent()).toList();
    }

    /** @throws IllegalStateException for HTML, which a template writes */
    public byte[] write(Graph graph) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter.source(graph)
                .format(syntax.orElseThrow(() -> new IllegalStateException("a template writes HTML")))
                .output(out);
        return out.toByteArray();
    }
}
