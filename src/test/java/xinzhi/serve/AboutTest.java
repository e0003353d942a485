package xinzhi.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AboutTest {
    private static final Node DATASET = NodeFactory.createURI("https://example.org/id/dataset/xinzhi");

    @TempDir
    private static Path folder;

    private static SampleServer server;

    @BeforeAll
    static void start() {
        server = SampleServer.start(
                folder,
                "<https://example.org/id/concept/evil> <http://www.w3.org/2004/02/skos/core#prefLabel>"
                        + " \"</script><script>alert(1)</script>\"@zh <https://example.org/id/graph/test> .\n",
                SampleServer.settings());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Graph dataset() {
        return RDFParser.fromString(
                        server.get("/dataset", "Accept", "text/turtle").body(), Lang.TURTLE)
                .toGraph();
    }

    @Test
    void theWellKnownPlaceLeadsToTheDataset() {
        HttpResponse<String> answer = server.get("/.well-known/void");
        assertEquals(303, answer.statusCode());
        assertEquals(
                server.url() + "/dataset",
                answer.headers().firstValue("Location").orElse(""));
    }

    @Test
    void theDatasetHasItsFiguresAndItsFiles() {
        Graph graph = dataset();
        assertTrue(graph.contains(DATASET, VOID.triples.asNode(), Node.ANY));
        assertTrue(graph.contains(Node.ANY, VOID.entities.asNode(), Node.ANY));
        assertTrue(
                graph.contains(DATASET, VOID.sparqlEndpoint.asNode(), NodeFactory.createURI(server.url() + "/sparql")));
        List<String> files = new ArrayList<>();
        graph.find(Node.ANY, DCAT.downloadURL.asNode(), Node.ANY)
                .forEach(t -> files.add(t.getObject().getURI()));
        assertEquals(6, files.size());
        for (String file : files) {
            assertEquals(200, server.head(file.substring(server.url().length())).statusCode(), file);
        }
    }

    @ParameterizedTest
    @CsvSource({"nq,NQUADS", "trig,TRIG", "nt,NTRIPLES", "ttl,TURTLE"})
    void aDumpHoldsAll(String extension, String lang) {
        HttpResponse<String> answer = server.get("/dumps/xinzhi." + extension);
        assertEquals(200, answer.statusCode());
        DatasetGraph all = RDFParser.fromString(answer.body(), lang(lang)).toDatasetGraph();
        long triples = lang.equals("NQUADS") || lang.equals("TRIG")
                ? all.stream().map(q -> q.asTriple()).distinct().count()
                : all.getDefaultGraph().size();
        assertEquals(count(), triples);
    }

    private static Lang lang(String name) {
        return switch (name) {
            case "NQUADS" -> Lang.NQUADS;
            case "TRIG" -> Lang.TRIG;
            case "NTRIPLES" -> Lang.NTRIPLES;
            default -> Lang.TURTLE;
        };
    }

    private static int count() {
        String answer = server.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").body();
        Matcher number = Pattern.compile("\"value\": *\"(\\d+)\"").matcher(answer);
        assertTrue(number.find(), answer);
        return Integer.parseInt(number.group(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dumps/xinzhi.nq",
                "/dumps/xinzhi.nt",
                "/dumps/xinzhi.trig",
                "/exports/facts.gexf",
                "/exports/facts.csv",
                "/search?all=true&format=csv",
                "/dataset"
            })
    void aHeadSaysNoOtherLengthThanThatOfItsAnswer(String path) {
        HttpResponse<String> whole = server.get(path);
        HttpResponse<String> head = server.head(path);
        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        assertEquals(whole.headers().firstValue("Content-Type"), head.headers().firstValue("Content-Type"));
        head.headers()
                .firstValueAsLong("Content-Length")
                .ifPresent(length -> assertEquals(whole.body().getBytes(StandardCharsets.UTF_8).length, length));
    }

    @Test
    void anUnchangedDumpIsNotSentAgain() {
        String tag =
                server.head("/dumps/xinzhi.nq").headers().firstValue("ETag").orElseThrow();
        assertEquals(304, server.get("/dumps/xinzhi.nq", "If-None-Match", tag).statusCode());
        assertEquals(404, server.get("/dumps/xinzhi.doc").statusCode());
    }

    @Test
    void theSitemapsLeadToPages() {
        assertTrue(server.get("/robots.txt").body().contains("Sitemap: " + server.url() + "/sitemap.xml"));
        List<String> lists = locations("/sitemap.xml");
        assertTrue(lists.size() >= 4, lists::toString);
        List<String> pages = lists.stream().flatMap(l -> locations(l).stream()).toList();
        assertTrue(pages.contains("/id/article/0123456789abcdef"), pages::toString);
        assertTrue(pages.contains("/id/industry/future-industries"), pages::toString);
        for (String page : pages) {
            assertEquals(200, server.head(page).statusCode(), page);
        }
    }

    private static List<String> locations(String path) {
        HttpResponse<String> answer = server.get(path);
        assertEquals(200, answer.statusCode(), path);
        List<String> found = new ArrayList<>();
        Matcher locations = Pattern.compile("<loc>([^<]*)</loc>").matcher(answer.body());
        while (locations.find()) {
            assertTrue(locations.group(1).startsWith(server.url()), locations.group(1));
            found.add(locations.group(1).substring(server.url().length()));
        }
        return found;
    }

    @ParameterizedTest
    @CsvSource({
        "/id/article/0123456789abcdef,Article",
        "/id/industry/future-industries,DefinedTerm",
        "/id/organization/cloud-institute,Organization",
        "/id/concept/evil,DefinedTerm",
        "/dataset,Dataset"
    })
    void pagesTellSearchEnginesWhatTheyAreAbout(String path, String type) {
        String page = server.get(path, "Accept", "text/html").body();
        Matcher blocks = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL)
                .matcher(page);
        assertTrue(blocks.find(), page);
        JsonObject json = JSON.parse(blocks.group(1));
        assertEquals(type, json.get("@type").getAsString().value());
        assertFalse(page.contains("<script>alert"), "a label became markup");
    }

    @Test
    void theServiceDescriptionLeadsToTheDataset() {
        String answer = server.get("/sparql", "Accept", "text/turtle").body();
        assertTrue(answer.contains("/.well-known/void"), answer);
    }
}
