package xinzhi.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** However many queries take long at once: pages are answered, and who is not is told when to come again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrowdTest {
    private static final int MANY = 60;
    private static final String LONG = "SELECT (COUNT(*) AS ?n) { ?a ?p ?b . ?c ?q ?d . ?e ?r ?f }";

    private SampleServer server;

    @BeforeAll
    void start(@TempDir Path folder) {
        server = SampleServer.start(folder, "", SampleServer.settings().withTimeout(Duration.ofSeconds(6)));
        server.get("/");
        server.get("/search?q=a");
        server.get("/questions/what-drives");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private HttpRequest query(boolean form) {
        String query = "query=" + URLEncoder.encode(LONG, StandardCharsets.UTF_8);
        HttpRequest.Builder request = form
                ? server.request("/sparql", "Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(query))
                : server.request("/sparql?" + query).GET();
        return request.headers("Accept", "text/csv", "Accept-Language", "en").build();
    }

    @Test
    @Timeout(120)
    void longQueriesLeaveThreadsForPages() {
        HttpClient crowd =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        List<CompletableFuture<HttpResponse<String>>> queries = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            queries.add(crowd.sendAsync(query(i % 2 == 0), HttpResponse.BodyHandlers.ofString()));
        }
        CompletableFuture.anyOf(queries.toArray(CompletableFuture[]::new)).join(); // one is turned away at once
        for (int i = 0; i < 5; i++) {
            assertEquals(200, server.get("/search?q=a").statusCode());
            assertEquals(200, server.get("/questions/what-drives").statusCode(), "it is at hand");
        }
        assertFalse(
                queries.stream().allMatch(CompletableFuture::isDone), "pages are answered while queries are going on");
        List<HttpResponse<String>> answers =
                queries.stream().map(CompletableFuture::join).toList();
        assertTrue(answers.stream().allMatch(a -> a.statusCode() == 503), answers.toString());
        List<HttpResponse<String>> refused = answers.stream()
                .filter(a -> a.headers().firstValue("Retry-After").isPresent())
                .toList();
        assertTrue(refused.size() > MANY / 2, refused.size() + " of " + MANY);
        assertTrue(
                refused.stream().allMatch(a -> a.body().contains("Too many")),
                refused.get(0).body());
        assertEquals(200, server.query("ASK { ?s ?p ?o }").statusCode());
    }
}
