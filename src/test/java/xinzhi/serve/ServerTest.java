package xinzhi.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerTest {
    private static final String THING = "/id/industry/future-industries";

    @TempDir
    private static Path folder;

    private static SampleServer server;

    @BeforeAll
    static void start() {
        String graph = "<https://example.org/id/graph/test>";
        String label = "<http://www.w3.org/2004/02/skos/core#prefLabel>";
        server = SampleServer.start(
                folder,
                String.join(
                        "\n",
                        "<https://example.org/id/concept/script> " + label + " \"<script>alert(1)</script>\"@zh "
                                + graph + " .",
                        "<https://example.org/id/概念/新质> " + label + " \"中文地址\"@zh " + graph + " .",
                        "<https://example.org/id/concept/a%2Fb> " + label + " \"slash\"@en " + graph + " .",
                        "<https://example.org/id/concept/a+b> " + label + " \"plus\"@en " + graph + " .",
                        "<https://example.org/id/concept/😀> " + label + " \"emoji\"@en " + graph + " .",
                        ""),
                SampleServer.settings());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            text/html                                         | text/html
            text/turtle                                       | text/turtle
            application/ld+json                               | application/ld+json
            application/n-triples                             | application/n-triples
            application/rdf+xml                               | application/rdf+xml
            text/turtle;q=0.5, application/rdf+xml            | application/rdf+xml
            text/html;q=0.2, text/turtle;q=0.9, */*;q=0.1     | text/turtle
            text/*, text/html;q=0.3                           | text/turtle
            */*                                               | text/html
            text/html,application/xhtml+xml,*/*;q=0.8         | text/html
            application/*                                     | application/ld+json
            text/html;q=0, */*                                | text/turtle
            """)
    void theFormIsTheOneThatIsWantedMost(String accept, String type) {
        HttpResponse<String> answer = server.get(THING, "Accept", accept);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(type), answer.headers()::toString);
        assertEquals(
                "Accept, Accept-Language", answer.headers().firstValue("Vary").orElse(""));
    }

    @Test
    void aFormThatIsNotOnOfferIsRefused() {
        HttpResponse<String> answer = server.get(THING, "Accept", "image/png");
        assertEquals(406, answer.statusCode());
        assertTrue(answer.body().contains(THING + ".ttl"), answer.body());
        assertEquals(406, server.get(THING + "?format=png").statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/id/concept/nothing", "/id/", "/id", "/nothing", "/ontology/nothing", "/assets/../words.zh"})
    void whatIsNotThereIsNotFound(String path) {
        assertEquals(404, server.get(path).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id/concept/script",
                "/id/%E6%A6%82%E5%BF%B5/%E6%96%B0%E8%B4%A8",
                "/id/%e6%a6%82%e5%bf%b5/%e6%96%b0%e8%b4%a8.ttl",
                "/id/concept/a%2Fb",
                "/id/concept/a+b",
                "/id/concept/%F0%9F%98%80",
                "/id/graph/test",
                "/ontology/drives"
            })
    void everyIriHasAPath(String path) {
        assertEquals(200, server.get(path).statusCode(), path);
    }

    @Test
    void nothingInTheDataBecomesMarkup() {
        String page = server.get("/id/concept/script", "Accept", "text/html").body();
        assertTrue(page.contains("&lt;script&gt;alert(1)"), page);
        assertFalse(page.contains("<script>alert"), page);
    }

    @Test
    void anUnchangedPageIsNotSentAgain() {
        HttpResponse<String> first = server.get(THING, "Accept", "text/turtle");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = server.get(THING, "Accept", "text/turtle", "If-None-Match", tag);
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        assertEquals(tag, again.headers().firstValue("ETag").orElseThrow());
        assertEquals(
                200,
                server.get(THING, "Accept", "text/html", "If-None-Match", tag).statusCode());
    }

    @Test
    void headSaysWhatGetWouldSend() {
        HttpResponse<String> get = server.get(THING, "Accept", "text/turtle");
        HttpResponse<String> head = server.head(THING, "Accept", "text/turtle");
        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        for (String header :
                new String[] {"Content-Type", "ETag", "Link", "Vary", "Content-Length", "Xinzhi-Triples"}) {
            assertEquals(get.headers().allValues(header), head.headers().allValues(header), header);
        }
        assertTrue(get.headers().firstValue("Link").orElse("").contains("rel=\"alternate\""));
        assertEquals(404, server.head("/id/nothing").statusCode());
    }

    @Test
    void pagesCannotBeWritten() {
        assertEquals(405, server.post(THING, "text/turtle", "").statusCode());
        assertEquals(405, server.post("/", "text/plain", "").statusCode());
    }

    @Test
    void readersFromOtherSitesAreWelcomeWithoutCredentials() {
        HttpResponse<String> answer = server.get(THING, "Origin", "https://other.example");
        assertEquals(
                "*", answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
        assertTrue(
                answer.headers().firstValue("Access-Control-Allow-Credentials").isEmpty());
        HttpResponse<String> preflight = server.send(
                server.request("/sparql", "Origin", "https://other.example", "Access-Control-Request-Method", "POST")
                        .method("OPTIONS", java.net.http.HttpRequest.BodyPublishers.noBody()));
        assertEquals(204, preflight.statusCode());
        assertTrue(preflight
                .headers()
                .firstValue("Access-Control-Allow-Methods")
                .orElse("")
                .contains("POST"));
    }

    @Test
    void pagesAreUnderAStrictPolicy() {
        HttpResponse<String> home = server.get("/", "Accept-Language", "en");
        assertEquals(200, home.statusCode());
        String policy = home.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.startsWith("default-src 'self'"), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertFalse(home.body().replace("<script src=", "").contains("<script"), "inline script");
        assertFalse(home.body().contains(" style="), "inline style");
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,zh", "en-GB,en", "'de, zh;q=0.5',zh", "fr,en", "'zh;q=0.3, en',en"})
    void pagesSpeakTheVisitorsLanguage(String header, String language) {
        assertTrue(server.get("/", "Accept-Language", header).body().contains("<html lang=\"" + language + "\""));
        assertTrue(server.get("/?lang=zh", "Accept-Language", header).body().contains("<html lang=\"zh\""));
    }

    @Test
    void aTakenPortIsSaidSo(@TempDir Path other) {
        int port = Integer.parseInt(server.url().substring(server.url().lastIndexOf(':') + 1));
        var refused = assertThrows(
                PortInUseException.class,
                () -> SampleServer.start(other, "", SampleServer.settings().withPort(port)));
        assertTrue(refused.getMessage().contains("port " + port), refused.getMessage());
    }

    @Test
    void theServerTellsHowItIs() {
        assertEquals(200, server.get("/$/ping").statusCode());
        assertTrue(server.get("/$/metrics").body().contains("jvm_memory"));
    }
}
