package xinzhi.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import xinzhi.export.measure.Drawing;
import xinzhi.export.view.Options;
import xinzhi.export.view.View;
import xinzhi.store.GenerationBuilder;
import xinzhi.store.Generations;
import xinzhi.store.Store;

/** A store of what a test writes down, and exports of it. */
final class ExportStore implements AutoCloseable {
    static final String BASE = "https://example.org/id/";
    private static final String PREFIXES =
            """
            PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX itsrdf: <http://www.w3.org/2005/11/its/rdf#>
            PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
            PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX xz: <https://w3id.org/xinzhi/ontology#>
            """;

    private final Store store;
    private final Exports exports = new Exports(BASE, UnaryOperator.identity());

    private ExportStore(Store store) {
        this.store = store;
    }

    /** @param trig addresses are relative to the base IRI */
    static ExportStore of(Path folder, String trig) {
        Generations generations = new Generations(folder);
        try (GenerationBuilder build = generations.begin()) {
            RDFParser.fromString(PREFIXES + trig, Lang.TRIG).base(BASE).parse(build.sink());
            build.publish(BASE, counts -> "{}\n");
        }
        return new ExportStore(generations.open());
    }

    Store store() {
        return store;
    }

    Drawing view(String name, Map<String, String> options) {
        return store.read(dataset -> exports.draw(dataset, exports.view(name), Options.of(options)));
    }

    Drawing view(String name) {
        return view(name, Map.of());
    }

    Drawing query(String sparql) {
        return query(sparql, Options.NONE);
    }

    Drawing query(String sparql, Options options) {
        View view = View.of("test.rq", PREFIXES.replace("\n", " ") + sparql);
        return store.read(dataset -> exports.draw(dataset, view, options));
    }

    static String text(Drawing drawing, Format format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            for (Format.Part part : format.parts()) {
                part.writer().write(drawing, out);
            }
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes all files of a format. */
    static List<Path> files(Drawing drawing, Format format, Path folder) {
        List<Path> files = new ArrayList<>();
        try {
            for (Format.Part part : format.parts()) {
                Path file = folder.resolve("graph" + part.suffix() + "." + format.extension());
                try (java.io.OutputStream out = Files.newOutputStream(file)) {
                    part.writer().write(drawing, out);
                }
                files.add(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    @Override
    public void close() {
        store.close();
    }
}
