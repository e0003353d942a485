package xinzhi.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparqlTest {
    private static final int MANY = 3000;
    private static final long ROW_LIMIT = 50;

    @TempDir
    private static Path folder;

    private static SampleServer server;

    @BeforeAll
    static void start() {
        StringBuilder quads = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            quads.append("<urn:n%d> <urn:title> \"n%d\" <urn:g> .%n".formatted(i, i));
            quads.append("<urn:n%d> <urn:partOf> <urn:n%d> <urn:g> .%n".formatted(i, i / 2));
        }
        server = SampleServer.start(
                folder,
                quads.toString(),
                SampleServer.settings().withTimeout(Duration.ofSeconds(1)).withRowLimit(ROW_LIMIT));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> get(String query, String accept) {
        return server.get("/sparql?query=" + encode(query), "Accept", accept);
    }

    @Test
    void aQueryComesByGetByFormAndByPost() {
        String query = "ASK { ?s ?p \"未来产业\"@zh }";
        assertTrue(get(query, "application/sparql-results+json").body().contains("true"));
        assertTrue(server.query(query).body().contains("true"));
        HttpResponse<String> form =
                server.post("/sparql", "application/x-www-form-urlencoded", "format=json&query=" + encode(query));
        assertEquals(200, form.statusCode());
        assertTrue(form.body().contains("true"), form.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/sparql-results+json",
                "application/sparql-results+xml",
                "text/csv",
                "text/tab-separated-values"
            })
    void resultsComeInTheStandardForms(String type) {
        HttpResponse<String> answer =
                get("PREFIX xz: <https://w3id.org/xinzhi/ontology#> SELECT ?x { ?x a xz:Industry }", type);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(type));
        assertTrue(answer.body().contains("https://example.org/id/industry/future-industries"), answer.body());
    }

    @Test
    void theDefaultGraphIsTheUnion() {
        assertTrue(server.query("ASK { <urn:n1> <urn:title> ?t . ?a a <https://w3id.org/xinzhi/ontology#Article> }")
                .body()
                .contains("true"));
    }

    @Test
    void withoutAQueryTheServiceDescribesItself() {
        HttpResponse<String> data = server.get("/sparql", "Accept", "text/turtle");
        assertEquals(200, data.statusCode());
        assertTrue(RDFParser.fromString(data.body(), Lang.TURTLE).toGraph().size() > 10, "too little: " + data.body());
        assertTrue(data.body().contains("<" + server.url() + "/sparql>"), data.body());
        HttpResponse<String> page = server.get("/sparql", "Accept", "text/html");
        assertTrue(page.body().contains("<form action=\"/sparql\" method=\"post\""), page.body());
        assertEquals(200, server.head("/sparql", "Accept", "text/turtle").statusCode());
    }

    @Test
    void aHeadOfAQueryIsThatOfItsAnswer() {
        String path = "/sparql?query=" + URLEncoder.encode("ASK {}", StandardCharsets.UTF_8);
        HttpResponse<String> head = server.head(path, "Accept", "application/sparql-results+json");
        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        assertTrue(
                head.headers().firstValue("Content-Type").orElseThrow().startsWith("application/sparql-results+json"));
        assertEquals(
                400,
                server.head("/sparql?query=nothing", "Accept", "application/json")
                        .statusCode());
    }

    @Test
    void aMistakeInAQueryIsTheClientsFault() {
        assertEquals(400, server.query("SELECT * { ?s ?p").statusCode());
        HttpResponse<String> words =
                server.query("PREFIX text: <http://jena.apache.org/text#> SELECT * { ?s text:query ('\"未来' 10) }");
        assertEquals(400, words.statusCode(), words.body());
        HttpResponse<String> chinese = server.query("SELECT * { ?s ?p \"未来\" 产业 }");
        assertEquals(400, chinese.statusCode(), chinese.body());
        assertTrue(chinese.body().contains("line 1"), chinese.body());
    }

    @Test
    void prefixesOfTheDocumentationNeedNotBeDeclared() throws IOException {
        HttpResponse<String> claims = get("SELECT (COUNT(*) AS ?claims) { ?c a xz:Claim }", "text/csv");
        assertEquals(200, claims.statusCode(), claims.body());
        assertFalse(claims.body().strip().endsWith("\n0"), claims.body());
        Matcher prefixed = Pattern.compile("`([a-z]+):[A-Za-z]+`").matcher(Files.readString(Path.of("docs/graph.md")));
        Set<String> used = new TreeSet<>();
        while (prefixed.find()) {
            used.add(prefixed.group(1));
        }
        assertTrue(used.containsAll(Set.of("nif", "prov", "org", "itsrdf")), used.toString());
        for (String prefix : used) {
            assertEquals(200, server.query("ASK { ?s " + prefix + ":p ?o }").statusCode(), prefix);
        }
    }

    @Test
    void aPrefixThatAQueryDeclaresIsItsOwn() {
        String own = "PREFIX xz: <urn:ti> ASK { <urn:n1> xz:tle ?t }";
        assertTrue(server.query(own).body().contains("true"));
    }

    @Test
    void aMistakeIsToldWhereItStandsInTheQueryAsItCame() {
        HttpResponse<String> unknown = server.query("SELECT * {\n ?s a xz:Claim ; zz:p ?o }");
        assertEquals(400, unknown.statusCode());
        assertTrue(unknown.body().contains("Line 2, column 18: Unresolved prefixed name: zz:p"), unknown.body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT ?s { ?s <urn:title> ?t }                                 | 51 | 50",
                "SELECT ?s { ?s <urn:title> ?t } LIMIT 2000                      | 51 | 50",
                "SELECT ?s { ?s <urn:title> ?t } ORDER BY ?s LIMIT 51 OFFSET 7   | 51 | 50",
                "SELECT ?s { ?s <urn:title> ?t } LIMIT 50                        | 51 | ''",
                "SELECT ?s { ?s <urn:title> ?t } OFFSET 2950                     | 51 | ''",
                "SELECT ?s { ?s <urn:title> ?t } OFFSET 2949                     | 51 | 50",
                "SELECT ?s { ?s <urn:title> ?t } LIMIT 20                        | 21 | ''",
                "SELECT (COUNT(*) AS ?n) { ?s <urn:title> ?t }                   |  2 | ''",
                "CONSTRUCT { ?s <urn:a> ?t } { ?s <urn:title> ?t }               | 50 | 50",
                "CONSTRUCT { ?s <urn:a> ?t } { ?s <urn:title> ?t } LIMIT 50      | 50 | ''",
                "CONSTRUCT { ?s <urn:a> 1, 2 } { ?s <urn:title> ?t } LIMIT 40    | 80 | ''",
                "CONSTRUCT WHERE { ?s <urn:title> ?t } OFFSET 2990               | 10 | ''",
                "DESCRIBE ?s { ?s <urn:title> ?t }                               |100 | 50",
                "DESCRIBE ?s <urn:n1> { ?s <urn:title> 'n2' }                    |  4 | ''",
                "DESCRIBE <urn:n1>                                               |  2 | ''",
                "JSON { 's': ?s } WHERE { ?s <urn:title> 'n2' }                  |  3 | ''",
            })
    void onlyAnAnswerThatWasCutSaysSo(String query, int lines, String limit) {
        boolean graph = query.startsWith("CONSTRUCT") || query.startsWith("DESCRIBE");
        HttpResponse<String> answer = get(
                query, query.startsWith("JSON") ? "application/json" : graph ? "application/n-triples" : "text/csv");
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(lines, answer.body().lines().count(), answer.body());
        assertEquals(limit, answer.headers().firstValue("Xinzhi-Row-Limit").orElse(""));
    }

    /** Otherwise what came before its time was over would look like the whole answer. */
    @Test
    void anAnswerThatTakesTooLongIsNotBegun() {
        String query =
                "SELECT * { { BIND (1 AS ?x) } UNION { ?a <urn:title> ?x . ?b <urn:title> ?y . ?c <urn:title> ?z "
                        + "FILTER (STRLEN(?y) > 100) } }";
        assertEquals(503, server.query(query).statusCode());
    }

    @Test
    void aGraphThatIsMadeHasItsPrefixes() {
        HttpResponse<String> made = get("CONSTRUCT { ?s a xz:Industry } { ?s a xz:Industry }", "text/turtle");
        assertTrue(made.body().contains("xz:Industry"), made.body());
    }

    @Test
    void aLinkToAQueryIsThePageWhereAPageIsWanted() {
        String path = "/sparql?query=" + encode("SELECT ?s { ?s a xz:Region } # <b>");
        String browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
        for (String accept : List.of("text/html", browser)) {
            HttpResponse<String> page = server.get(path, "Accept", accept);
            assertTrue(page.headers().firstValue("Content-Type").orElse("").startsWith("text/html"));
            assertTrue(page.body().contains(">SELECT ?s { ?s a xz:Region } # &lt;b&gt;</textarea>"), page.body());
            HttpResponse<String> csv = server.get(path + "&format=csv", "Accept", accept);
            assertTrue(csv.headers().firstValue("Content-Type").orElse("").startsWith("text/csv"));
        }
        for (String accept : List.of("*/*", "application/sparql-results+xml, text/html;q=0.5", "text/csv")) {
            HttpResponse<String> data = server.get(path, "Accept", accept);
            assertTrue(data.body().startsWith("s\r\n") || data.body().contains("\"s\""), data.body());
        }
    }

    @Test
    void whatIsNotOfferedIsSaidInWords() {
        String update = "PREFIX x: <urn:x> # as one does\nDELETE WHERE { ?s ?p ?o }";
        List<HttpResponse<String>> refused = List.of(
                server.query(update),
                server.post("/sparql", "application/sparql-update", update),
                server.post("/sparql", "application/x-www-form-urlencoded", "update=" + encode(update)));
        for (HttpResponse<String> answer : refused) {
            assertEquals(403, answer.statusCode());
            assertTrue(answer.body().contains("read only"), answer.body());
        }
        for (String query : List.of(
                "SELECT * { SERVICE <https://example.org/sparql> { ?s ?p ?o } }",
                "ASK { ?s ?p ?o FILTER EXISTS { SERVICE <https://example.org/sparql> { ?s ?p ?o } } }",
                "SELECT * { { SELECT * { SERVICE ?x { ?s ?p ?o } } } }")) {
            assertEquals(403, server.query(query).statusCode());
            assertTrue(server.query(query).body().contains("SERVICE) are not offered"));
        }
        String silent = "SELECT * { SERVICE SILENT <https://example.org/sparql> { ?s ?p ?o } }";
        assertEquals(200, server.query(silent).statusCode());
    }

    @Test
    void nothingIsFetchedFromElsewhere() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        other.start();
        String address = "<http://localhost:" + other.getAddress().getPort() + "/sparql>";
        try {
            assertEquals(
                    403,
                    server.query("SELECT * { SERVICE " + address + " { ?s ?p ?o } }")
                            .statusCode());
            server.query("SELECT * { SERVICE SILENT " + address + " { ?s ?p ?o } }");
            server.query("SELECT * { VALUES ?x { " + address + " } SERVICE ?x { ?s ?p ?o } }");
            server.query("SELECT * FROM " + address + " { ?s ?p ?o }");
            server.get("/sparql?query=" + encode("ASK {?s ?p ?o}") + "&default-graph-uri="
                    + encode(address.substring(1, address.length() - 1)));
            server.post("/sparql", "application/sparql-update", "LOAD " + address);
            server.post("/sparql", "application/x-www-form-urlencoded", "update=" + encode("LOAD " + address));
        } finally {
            other.stop(0);
        }
        assertEquals(0, calls.get(), "calls to another machine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LOAD <file:///etc/passwd> INTO GRAPH <urn:new>",
                "INSERT DATA { GRAPH <urn:new> { <urn:a> <urn:b> <urn:c> } }",
                "DROP ALL",
                "DELETE WHERE { ?s ?p ?o }"
            })
    void nothingIsWritten(String update) {
        HttpResponse<String> direct = server.post("/sparql", "application/sparql-update", update);
        HttpResponse<String> form =
                server.post("/sparql", "application/x-www-form-urlencoded", "update=" + encode(update));
        HttpResponse<String> asQuery = server.query(update);
        for (HttpResponse<String> refused : List.of(direct, form, asQuery)) {
            assertTrue(refused.statusCode() >= 400 && refused.statusCode() < 500, refused.toString());
        }
        assertTrue(server.query("ASK { <urn:n1> <urn:title> \"n1\" }").body().contains("true"));
        assertTrue(server.query("ASK { GRAPH <urn:new> { ?s ?p ?o } }").body().contains("false"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (<java:org.apache.jena.sparql.function.library.now>() AS ?x) {}",
                "PREFIX f: <java:org.apache.jena.sparql.function.library.> SELECT * { ?s ?p ?o FILTER(f:pi() > 1) }",
                "SELECT * { ?s <java:org.apache.jena.sparql.pfunction.library.concat> ?o }",
                "ASK { FILTER EXISTS { ?s ?p ?o FILTER(<java:java.lang.System>()) } }",
                "SELECT * { { SELECT ?s { ?s ?p ?o } ORDER BY <java:java.lang.System>(?s) } }",
                "SELECT (SUM(<java:java.lang.System>(?s)) AS ?n) { ?s ?p ?o }",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (<java:java.lang.System>(?s))",
                "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o BIND (<java:java.lang.System>(?s) AS ?x) }"
            })
    void javaFunctionsAreOff(String query) {
        assertEquals(403, server.query(query).statusCode());
    }

    @Test
    void aJavaFunctionUnderAComputedNameIsOffToo() {
        String function = "java:org.apache.jena.sparql.function.library.pi";
        HttpResponse<String> answer =
                server.query("SELECT (CALL(IRI(CONCAT('java', '" + function.substring(4) + "'))) AS ?x) {}");
        assertFalse(answer.body().contains("3.14"), answer.body());
    }

    /** Jena's own timeout does not end this one, and then ends no other either. */
    @Test
    @Timeout(60)
    void aQueryThatTakesTooLongIsEndedWhateverItDoes() {
        String minus = "SELECT * { ?a <urn:title> ?t1 MINUS { ?b <urn:title> ?t2 . ?a <urn:partOf> ?c . "
                + "?d <urn:title> ?t3 FILTER(STRLEN(?t2) + STRLEN(?t3) > 100) } }";
        String product = "SELECT (COUNT(*) AS ?n) { ?a <urn:title> ?x . ?b <urn:title> ?y . ?c <urn:title> ?z }";
        for (int i = 0; i < 2; i++) {
            assertEquals(503, server.query(minus).statusCode());
            assertEquals(503, server.query(product).statusCode());
        }
        assertEquals(200, server.query("ASK { <urn:n1> <urn:title> ?t }").statusCode());
    }

    @Test
    void largeRequestsAreRefused() throws Exception {
        String large = "x".repeat(3_000_000);
        for (String type : List.of("application/sparql-query", "application/x-www-form-urlencoded")) {
            for (String accept : List.of("application/sparql-results+json", "text/html", "*/*")) {
                HttpResponse<String> refused = posted(type, accept, "query=" + large);
                assertEquals(413, refused.statusCode());
                assertTrue(refused.body().contains("2000000 bytes"), refused.body());
            }
        }
        int status = server.sendAlone(server.request("/search?q=" + "x".repeat(20_000)))
                .statusCode();
        assertTrue(status == 414 || status == 431, "status " + status);
    }

    private static HttpResponse<String> posted(String type, String accept, String body) {
        return server.sendAlone(server.request("/sparql", "Content-Type", type, "Accept", accept)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    @Test
    void longAnswersAreCompressed() throws Exception {
        HttpRequest request =
                server.request("/assets/xinzhi.css", "Accept-Encoding", "gzip").build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElse(""));
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        HttpRequest again = server.request("/assets/xinzhi.css", "Accept-Encoding", "gzip", "If-None-Match", tag)
                .build();
        assertEquals(
                304,
                HttpClient.newHttpClient()
                        .send(again, HttpResponse.BodyHandlers.discarding())
                        .statusCode());
    }
}
