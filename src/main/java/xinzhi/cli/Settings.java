package xinzhi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import xinzhi.graph.Corrections;
import xinzhi.graph.Iris;
import xinzhi.ontology.Ontology;
import xinzhi.serve.ServerSettings;
import xinzhi.store.Queries;

/** The options that every command understands, each with its environment variable. */
final class Settings {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:XINZHI_DATA:-data}",
            description = "Where the graph is kept (XINZHI_DATA; default: data).")
    private Path data = Path.of("data");

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "${env:XINZHI_PORT:-" + ServerSettings.PORT + "}",
            description = "Port of the server (XINZHI_PORT; default: ${DEFAULT-VALUE}).")
    private int port = ServerSettings.PORT;

    @Option(
            names = "--base-iri",
            paramLabel = "IRI",
            defaultValue = "${env:XINZHI_BASE_IRI:-https://w3id.org/xinzhi/id/}",
            description = "What things' addresses begin with (XINZHI_BASE_IRI; default: https://w3id.org/xinzhi/id/).")
    private String baseIri = "";

    @Option(
            names = "--ontology",
            paramLabel = "DIR",
            defaultValue = "${env:XINZHI_ONTOLOGY}",
            description = "The knowledge to read with (XINZHI_ONTOLOGY; default: what came with the program).")
    private @Nullable Path ontology;

    @Option(
            names = "--corrections",
            paramLabel = "FILE",
            defaultValue = "${env:XINZHI_CORRECTIONS}",
            description = "Vetoes and renamings, in Turtle, that every build holds to (XINZHI_CORRECTIONS).")
    private @Nullable Path corrections;

    /** The pages that come with the program. */
    static Path seeds() {
        return Path.of(Optional.ofNullable(System.getenv("XINZHI_SEEDS")).orElse("seeds"));
    }

    Path data() {
        return data;
    }

    int port() {
        return port;
    }

    /** Ends in {@code /id/}: what follows it is the path of a page on the server. */
    String baseIri() {
        if (!baseIri.matches("https?://[^\\s<>\"{}|^`\\\\#?]+/id/")) {
            throw new Failure("--base-iri " + baseIri + " must be an http(s) address that ends in /id/, such as "
                    + "https://example.org/id/");
        }
        return baseIri;
    }

    /** The questions that the pages offer. */
    static Queries queries() {
        return Optional.ofNullable(System.getenv("XINZHI_QUERIES"))
                .map(folder -> Queries.in(Path.of(folder)))
                .orElseGet(Queries::bundled);
    }

    Corrections readCorrections(Ontology knowledge) {
        Path file = corrections;
        if (file == null) {
            return Corrections.none();
        }
        try {
            return Corrections.of(Files.readAllBytes(file), file.toString(), new Iris(baseIri()), knowledge.lexicon());
        } catch (IOException e) {
            throw new Failure("--corrections " + file + " cannot be read; check the path");
        }
    }

    Ontology readOntology() {
        return Optional.ofNullable(ontology)
                .map(folder -> Ontology.load(folder, baseIri()))
                .orElseGet(() -> Ontology.bundled(baseIri()));
    }
}
