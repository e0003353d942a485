package xinzhi.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever can be had in several forms, asked for in every way. */
class NegotiationTest {
    private static final String EVIL = "<script>alert(1)</script>\\\"'&";

    @TempDir
    private static Path folder;

    private static SampleServer server;

    @BeforeAll
    static void start() {
        server = SampleServer.start(
                folder,
                thing("concept/evil", EVIL)
                        + thing("concept/dotted.ttl", "点")
                        + thing("概念/新质", "中文地址")
                        + thing("概念/ＡＢ（一）", "全角")
                        + thing("concept/a%2Fb", "斜线")
                        + thing("concept/a+b", "加号")
                        + thing("concept/100%25", "百分号")
                        + thing("concept/😀", "表情")
                        + "<https://example.org/id/article/0123456789abcdef> <https://schema.org/mentions>"
                        + " <https://example.org/id/concept/evil> <https://example.org/id/graph/test> .\n",
                SampleServer.settings());
    }

    private static String thing(String path, String label) {
        return """
                <https://example.org/id/%1$s> <http://www.w3.org/2004/02/skos/core#prefLabel> "%2$s"@zh <https://example.org/id/graph/test> .
                <https://example.org/id/%1$s> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/xinzhi/ontology#Concept> <https://example.org/id/graph/test> .
                """
                .formatted(path, label);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # path                           | Accept                                       | status | type
            /id/concept/evil                 | text/turtle                                  | 200 | text/turtle
            /id/concept/evil                 | TEXT/Turtle                                  | 200 | text/turtle
            /id/concept/evil                 | text/turtle;q=0.0, application/n-triples;q=0.001 | 200 | application/n-triples
            /id/concept/evil                 | text/turtle;q=0.3, text/html;q=0.31          | 200 | text/html
            /id/concept/evil                 | application/ld+json;profile="x";q=0.9        | 200 | application/ld+json
            /id/concept/evil                 | text/turtle;q=5                              | 200 | text/html
            /id/concept/evil                 | image/png, */*;q=0.1                         | 200 | text/html
            /id/concept/evil                 | image/png                                    | 406 | text/plain
            /id/concept/evil                 | */*;q=0                                      | 406 | text/plain
            /id/concept/evil.ttl             | text/html                                    | 200 | text/turtle
            /id/concept/evil.jsonld          | image/png                                    | 200 | application/ld+json
            /id/concept/evil.html            | text/turtle                                  | 200 | text/html
            /id/concept/evil?format=nt       | text/html                                    | 200 | application/n-triples
            /id/concept/evil?format=Turtle   | text/html                                    | 200 | text/turtle
            /id/concept/evil?format=application/rdf%2Bxml | text/html                       | 200 | application/rdf+xml
            /id/concept/evil.ttl?format=nt   | text/html                                    | 200 | application/n-triples
            /id/concept/evil?format=gif      | */*                                          | 406 | text/plain
            /id/concept/evil.gif             | */*                                          | 404 | text/html
            /id/concept/dotted.ttl           | text/html                                    | 200 | text/html
            /id/concept/dotted.ttl.nt        | text/html                                    | 200 | application/n-triples
            /ontology                        | text/turtle                                  | 200 | text/turtle
            /ontology.rdf                    | text/html                                    | 200 | application/rdf+xml
            /ontology                        | text/html, text/turtle;q=0.9                 | 200 | text/html
            /ontology                        | image/png                                    | 406 | text/plain
            /ontology/drives                 | application/rdf+xml                          | 200 | application/rdf+xml
            /dataset                         | application/ld+json                          | 200 | application/ld+json
            /dataset.nt                      | text/html                                    | 200 | application/n-triples
            /sparql                          | text/turtle                                  | 200 | text/turtle
            /sparql                          | image/png                                    | 406 | text/plain
            /search?q=x                      | application/json                             | 200 | application/json
            /search?q=x                      | text/csv, text/html;q=0.5                    | 200 | text/csv
            /nothing                         | application/json, text/plain                 | 404 | text/plain
            /id/concept/nothing              | text/turtle                                  | 404 | text/plain
            """)
    void theFormIsTheOneThatIsWantedMost(String path, String accept, int status, String type) {
        HttpResponse<String> answer = server.get(path, "Accept", accept);
        assertEquals(status, answer.statusCode());
        assertEquals(type, type(answer));
        HttpResponse<String> head = server.head(path, "Accept", accept);
        assertEquals(status, head.statusCode());
        assertEquals(type, type(head));
        assertEquals("", head.body());
        assertEquals(answer.headers().firstValue("ETag"), head.headers().firstValue("ETag"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id/concept/evil",
                "/id/article/0123456789abcdef",
                "/id/industry/future-industries",
                "/id/graph/article-0123456789abcdef",
                "/ontology",
                "/ontology/drives",
                "/dataset"
            })
    void theSameTriplesComeInEveryForm(String path) {
        Graph turtle = graph(path + ".ttl", Lang.TURTLE);
        assertTrue(turtle.size() > 3, path);
        for (Lang lang : List.of(Lang.NTRIPLES, Lang.RDFXML, Lang.JSONLD)) {
            String ending = lang == Lang.NTRIPLES ? ".nt" : lang == Lang.RDFXML ? ".rdf" : ".jsonld";
            assertTrue(turtle.isIsomorphicWith(graph(path + ending, lang)), path + ending);
        }
    }

    private static Graph graph(String path, Lang lang) {
        HttpResponse<String> answer = server.get(path);
        assertEquals(200, answer.statusCode(), path);
        Graph graph = RDFParser.fromString(answer.body(), lang).toGraph();
        assertEquals(
                String.valueOf(graph.size()),
                answer.headers().firstValue("Xinzhi-Triples").orElse(""),
                path);
        return graph;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/concept/evil", "/ontology", "/dataset"})
    void everyFormSaysWhereTheOthersAreAndStaysValid(String path) {
        HttpResponse<String> answer = server.get(path, "Accept", "text/turtle");
        String links = answer.headers().firstValue("Link").orElse("");
        for (String ending : List.of(".html", ".ttl", ".jsonld", ".nt", ".rdf")) {
            assertTrue(links.contains("<" + path + ending + ">; rel=\"alternate\""), links);
            assertEquals(200, server.head(path + ending).statusCode(), ending);
        }
        assertEquals(
                "Accept, Accept-Language", answer.headers().firstValue("Vary").orElse(""));
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = server.get(path, "Accept", "text/turtle", "If-None-Match", "\"x\", " + tag);
        assertEquals(304, again.statusCode());
        assertEquals(
                200,
                server.get(path, "Accept", "application/n-triples", "If-None-Match", tag)
                        .statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "/id/%E6%A6%82%E5%BF%B5/%E6%96%B0%E8%B4%A8,中文地址",
        "/id/%E6%A6%82%E5%BF%B5/%EF%BC%A1%EF%BC%A2%EF%BC%88%E4%B8%80%EF%BC%89,全角",
        "/id/concept/a%2Fb,斜线",
        "/id/concept/a+b,加号",
        "/id/concept/100%25,百分号",
        "/id/concept/%F0%9F%98%80,表情"
    })
    void anAddressMayHoldAnyCharacter(String path, String label) {
        for (String form : List.of("text/html", "text/turtle", "application/ld+json")) {
            HttpResponse<String> answer = server.get(path, "Accept", form);
            assertEquals(200, answer.statusCode(), path);
            assertTrue(answer.body().contains(label), answer.body());
        }
        assertEquals(200, server.get(path + ".ttl").statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "%E4%B8%AD%E6%96%87,中文地址",
        "%EF%BC%A1%EF%BC%A2,",
        "%F0%9F%98%80,",
        "%2B,",
        "a%2Fb,",
        "%E5%85%A8%E8%A7%92+,全角",
        "%E5%85%A8%E8%A7%92%E3%80%80,全角"
    })
    void aParameterMayHoldAnyCharacter(String query, String label) {
        HttpResponse<String> answer = server.get("/search/suggest?q=" + query);
        assertEquals(200, answer.statusCode(), query);
        assertTrue(label == null || answer.body().contains(label), answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/id/concept/evil",
                "/id/article/0123456789abcdef",
                "/search?q=script",
                "/search?class=Concept",
                "/search?q=%3Cscript%3Ealert(1)%3C/script%3E",
                "/questions/mentions-of?thing=%3Cscript%3Ealert(1)%3C/script%3E",
                "/exports/facts?article=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "/nothing/%3Cscript%3Ealert(1)%3C/script%3E",
                "/tree/concept",
                "/"
            })
    void aLabelIsTextEverywhere(String path) {
        String page = server.get(path, "Accept", "text/html").body();
        assertTrue(page.contains("</html>"), page);
        assertFalse(page.contains("<script>"), page);
        assertFalse(page.contains("alert(1)</script>"), page);
        assertFalse(page.contains("\"><script"), page);
    }

    @Test
    void whatTakesTooLongIsSaidSo() {
        HttpResponse<String> answer = server.query(
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER (STR(?a) = CONCAT(STR(?d), STR(?g))) }");
        assertEquals(503, answer.statusCode(), answer.body());
    }
}
