package xinzhi.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import xinzhi.sample.SampleExtraction;

/** A thing that very much is said of: its pages show the first and strongest, and say of how many. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HubTest {
    private static final int MANY = 3000;
    private static final String BASE = SampleExtraction.BASE;
    private static final String XZ = "https://w3id.org/xinzhi/ontology#";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private SampleServer server;

    @BeforeAll
    void start(@TempDir Path folder) {
        String quads = IntStream.range(0, MANY).mapToObj(HubTest::claim).collect(Collectors.joining());
        server = SampleServer.start(
                folder,
                quads
                        + quad("<BASEconcept/hub>", "<RDFtype>", "<XZConcept>")
                        + quad("<BASEconcept/hub>", "<http://www.w3.org/2004/02/skos/core#prefLabel>", "\"枢纽\"@zh"),
                SampleServer.settings());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    /** The hub drives each of many things, the first of them twice. */
    private static String claim(int i) {
        String claim = "<BASEclaim/" + i + ">";
        String other = "<BASEconcept/other-" + Math.max(1, i) + ">";
        return (i == 0 ? "" : quad("<BASEconcept/hub>", "<XZdrives>", other))
                + quad(claim, "<RDFtype>", "<XZClaim>")
                + quad(claim, "<RDFsubject>", "<BASEconcept/hub>")
                + quad(claim, "<RDFpredicate>", "<XZdrives>")
                + quad(claim, "<RDFobject>", other)
                + quad(claim, "<XZconfidence>", "\"0.9\"^^<http://www.w3.org/2001/XMLSchema#decimal>")
                + quad(claim, "<XZevidence>", "<BASEsentence/1>");
    }

    private static String quad(String subject, String predicate, String object) {
        return (subject + " " + predicate + " " + object + " <BASEgraph/article-hub> .\n")
                .replace("BASE", BASE)
                .replace("XZ", XZ)
                .replace("RDF", RDF);
    }

    @Test
    void itsDataHoldsSomeOfEachPropertyAndSaysSo() {
        HttpResponse<String> answer = server.get("/id/concept/hub.ttl");
        Graph graph = RDFParser.fromString(answer.body(), Lang.TURTLE).toGraph();
        Node hub = NodeFactory.createURI(BASE + "concept/hub");
        assertEquals(
                100,
                graph.find(hub, NodeFactory.createURI(XZ + "drives"), Node.ANY)
                        .toList()
                        .size());
        assertTrue(graph.contains(hub, NodeFactory.createURI(RDF + "type"), NodeFactory.createURI(XZ + "Concept")));
        assertEquals(
                "100 of more than 1000",
                answer.headers().firstValue("Xinzhi-Incoming").orElse(""));
    }

    @Test
    void aTermOfWhichThereIsVeryMuchHasItsData() {
        HttpResponse<String> answer = server.get("/ontology/Claim.ttl");
        assertTrue(answer.headers().firstValue("Xinzhi-Incoming").orElse("").contains("of more than 1000"));
        assertTrue(
                Integer.parseInt(answer.headers().firstValue("Xinzhi-Triples").orElse("0")) < 500);
    }

    @Test
    void theWalkThroughTheGraphTakesItsStrongestNeighbours() {
        String graph =
                server.get("/explore/graph.json?things=concept/hub&most=30").body();
        assertEquals(30, graph.split("\"relation\"").length - 1);
        assertTrue(graph.contains("concept/other-1\""), "what two claims say comes first");
        assertTrue(graph.contains("\"left\" : " + (MANY - 1 - 30)), graph.substring(graph.indexOf("left")));
    }

    @Test
    void asManyAsAreOpenedTheyAreShownInPart() {
        String things = "concept/hub,"
                + IntStream.range(1, 300).mapToObj(i -> "concept/other-" + i).collect(Collectors.joining(","));
        String graph =
                server.get("/explore/graph.json?most=2000&things=" + things).body();
        int bonds = graph.split("\"relation\"").length - 1;
        assertTrue(bonds > 40 && bonds < 500, bonds + " bonds");
    }
}
