package xinzhi.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import xinzhi.graph.GraphWriter;
import xinzhi.graph.Iris;
import xinzhi.ontology.Ontology;
import xinzhi.sample.SampleExtraction;
import xinzhi.store.GenerationBuilder;
import xinzhi.store.Generations;
import xinzhi.store.Queries;
import xinzhi.store.Store;

/** A server of the sample article and of whatever a test adds, and a client for it. */
final class SampleServer implements AutoCloseable {
    private final Path folder;
    private final Server server;
    private final HttpClient client = HttpClient.newHttpClient();

    private SampleServer(Path folder, Server server) {
        this.folder = folder;
        this.server = server;
    }

    /** @param quads more of them, in N-Quads */
    static SampleServer start(Path folder, String quads, ServerSettings settings) {
        build(folder, quads);
        return again(folder, settings);
    }

    /** One of what was built before. */
    static SampleServer again(Path folder, ServerSettings settings) {
        return new SampleServer(folder, Server.start(open(folder), Queries.in(Path.of("queries")), settings));
    }

    static ServerSettings settings() {
        return ServerSettings.local(SampleExtraction.BASE).withPort(0).withTimeout(Duration.ofSeconds(2));
    }

    /** Serves a new generation. */
    void swap(String quads) {
        build(folder, quads);
        server.swap(open(folder));
    }

    static Store open(Path folder) {
        return new Generations(folder.resolve("data")).open();
    }

    static void build(Path folder, String quads) {
        Ontology ontology = SampleExtraction.ontology(fresh(folder));
        SampleExtraction sample = new SampleExtraction();
        GraphWriter writer = new GraphWriter(new Iris(SampleExtraction.BASE), ontology, sample.run(), 0.5);
        try (GenerationBuilder build = new Generations(folder.resolve("data")).begin()) {
            StreamRDF sink = build.sink();
            writer.vocabulary().send(sink);
            writer.lexicon().send(sink);
            writer.page(sample.page(), List.of(sample.article()), List.of()).send(sink);
            writer.article(sample.extraction()).graph().send(sink);
            RDFParser.fromString(quads, Lang.NQUADS).parse(sink);
            build.publish(SampleExtraction.BASE, counts -> "{}\n");
        }
    }

    private static Path fresh(Path folder) {
        try {
            return Files.createTempDirectory(folder, "ontology");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many answers were made in advance. */
    int rehearsed() {
        return server.rehearsed();
    }

    String url() {
        return server.url();
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> head(String path, String... headers) {
        return send(request(path, headers).method("HEAD", HttpRequest.BodyPublishers.noBody()));
    }

    HttpResponse<String> post(String path, String type, String body) {
        return send(request(path, "Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends a query by POST and asks for JSON. */
    HttpResponse<String> query(String query) {
        return send(request(
                        "/sparql",
                        "Content-Type",
                        "application/sparql-query",
                        "Accept",
                        "application/sparql-results+json")
                .POST(HttpRequest.BodyPublishers.ofString(query)));
    }

    HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        return send(client, request);
    }

    /** On a connection of its own, for what makes the server close it: no other request may meet it closing. */
    HttpResponse<String> sendAlone(HttpRequest.Builder request) {
        return send(HttpClient.newHttpClient(), request);
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
