package xinzhi.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
    private static final String XZ = "https://w3id.org/xinzhi/ontology#";
    private static final String SH = "http://www.w3.org/ns/shacl#";

    @TempDir
    private static Path folder;

    private static SampleServer server;

    @BeforeAll
    static void start() {
        server = SampleServer.start(
                folder,
                rule("sample", "RelationRule")
                        + quad("rule/sample", XZ + "pattern", "\"{verb-drives}了\"")
                        + quad("rule/sample", XZ + "prior", "\"0.85\"")
                        + quad("rule/sample", XZ + "assigns", "<" + XZ + "drives>")
                        + quad("rule/sample", XZ + "example", "\"甲推动了乙。 => 甲 drives 乙\"")
                        + quad("rule/sample", XZ + "counterExample", "\"<script>alert(1)</script>\"")
                        + rule("calls-for", "RelationRule")
                        + shape("shape/ProducedClaim", SH + "targetClass", "<" + XZ + "Claim>")
                        + shape("shape/ProducedClaim", RDF.type.getURI(), "<" + SH + "NodeShape>")
                        + shape("shape/ProducedClaim", SH + "property", "<https://example.org/id/genid/1>")
                        + shape("genid/1", SH + "path", "<" + XZ + "confidence>")
                        + shape("genid/1", SH + "maxCount", "\"1\"")
                        + shape("genid/1", SH + "message", "\"a claim has one confidence\"")
                        + quad("cue/verb-drives", RDFS.label.getURI(), "\"verbs: drives\"@en")
                        + quad("cue/verb-drives", XZ + "word", "\"推动\"")
                        + type("cue/verb-drives", "CueSet")
                        + quad(
                                "industry/future-industries",
                                "http://www.w3.org/2004/02/skos/core#broader",
                                "<https://example.org/id/industry/all>")
                        + type("industry/all", "Industry")
                        + quad("industry/all", "http://www.w3.org/2004/02/skos/core#prefLabel", "\"所有产业\"@zh"),
                SampleServer.settings());
    }

    private static String rule(String name, String type) {
        return type("rule/" + name, type) + quad("rule/" + name, RDFS.label.getURI(), "\"a rule\"@en");
    }

    private static String type(String path, String type) {
        return quad(path, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", "<" + XZ + type + ">");
    }

    private static String quad(String path, String property, String value) {
        return "<https://example.org/id/%s> <%s> %s <https://example.org/id/graph/lexicon> .%n"
                .formatted(path, property, value);
    }

    private static String shape(String path, String property, String value) {
        return quad(path, property, value).replace("graph/lexicon", "graph/shapes");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String page(String path) {
        HttpResponse<String> answer = server.get(path, "Accept", "text/html", "Accept-Language", "en");
        assertEquals(200, answer.statusCode(), path);
        return answer.body();
    }

    @ParameterizedTest
    @CsvSource({"text/turtle,TTL", "application/n-triples,NT", "application/rdf+xml,RDFXML"})
    void theOntologysAddressGivesAllOfItsTerms(String type, String lang) {
        HttpResponse<String> answer = server.get("/ontology", "Accept", type);
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(type));
        Graph graph = RDFParser.fromString(
                        answer.body(), lang.equals("TTL") ? Lang.TURTLE : lang.equals("NT") ? Lang.NT : Lang.RDFXML)
                .toGraph();
        for (String term : new String[] {"Concept", "drives", "confidence"}) {
            assertTrue(
                    graph.contains(
                            NodeFactory.createURI(XZ + term), RDFS.label.asNode(), org.apache.jena.graph.Node.ANY),
                    term);
        }
        assertEquals(
                answer.body(),
                server.get("/ontology." + (lang.equals("TTL") ? "ttl" : lang.equals("NT") ? "nt" : "rdf"))
                        .body());
    }

    @Test
    void theOntologysPageHasAnAnchorForEachTerm() {
        String page = page("/ontology");
        for (String term : new String[] {"Concept", "drives", "confidence"}) {
            assertTrue(page.contains("id=\"" + term + "\""), term);
        }
    }

    @Test
    void aClassCountsTheInstancesOfItsKinds() {
        String page = page("/ontology/Assertion").replaceAll("<[^>]*>", "");
        assertTrue(page.contains("7 instances"), page);
    }

    @Test
    void aRelationNamesTheRulesThatGiveIt() {
        String page = page("/ontology/drives");
        assertTrue(page.contains("href=\"/id/rule/sample\""), page);
        assertTrue(page.replaceAll("<[^>]*>", "").contains("1 claims"), page);
    }

    @Test
    void aRuleShowsItsPatternItsExamplesAndWhatItRead() {
        String page = page("/id/rule/sample");
        assertTrue(page.contains(">{verb-drives}</a>了"), page);
        assertTrue(page.contains("甲推动了乙。"), page);
        assertTrue(page.contains("甲 drives 乙"), page);
        assertTrue(page.contains("&lt;script>alert(1)") || page.contains("&lt;script&gt;alert(1)"), page);
        assertTrue(page.contains("科技创新推动未来产业。"), page);
        assertTrue(page("/rules").contains("href=\"/id/rule/sample\""));
    }

    @Test
    void aCueSetShowsItsWordsAndTheRulesThatUseIt() {
        String page = page("/id/cue/verb-drives");
        assertTrue(page.contains("<li>推动</li>"), page);
        assertTrue(page.contains("href=\"/id/rule/sample\""), page);
        assertTrue(page("/cues").contains("href=\"/id/cue/verb-drives\""));
    }

    @Test
    void aTreeHasTheNarrowerBelowTheBroader() {
        String page = page("/tree/industry");
        int broader = page.indexOf("/id/industry/all");
        assertTrue(broader > 0 && page.indexOf("/id/industry/future-industries") > broader, page);
    }

    @Test
    void aBranchHasAPageOfItsOwn() {
        String page = page("/tree/industry?of=industry/all");
        assertTrue(page.contains("/id/industry/future-industries"), page);
        assertTrue(page.indexOf("id=\"here\"") < page.indexOf("/id/industry/all"), page);
        assertTrue(page.contains("href=\"/tree/industry\">All</a>"), page);
        assertTrue(page("/tree/industry?of=industry/none").contains("/id/industry/all"));
    }

    @Test
    void aShapeSaysWhatItDemandsOfWhatAndIsLinkedFromThere() {
        String page = page("/id/shape/ProducedClaim");
        assertTrue(page.contains("href=\"/ontology/Claim\""), page);
        assertTrue(page.contains("a claim has one confidence") && page.contains("sh:maxCount"), page);
        assertTrue(page("/shapes").contains("href=\"/id/shape/ProducedClaim\""));
        assertTrue(page("/ontology").contains("href=\"/id/shape/ProducedClaim\""));
        assertTrue(page("/ontology/Claim").contains("href=\"/id/shape/ProducedClaim\""));
        String data = server.get("/id/shape/ProducedClaim.ttl").body();
        Graph graph = RDFParser.fromString(data, Lang.TURTLE).toGraph();
        assertTrue(graph.contains(org.apache.jena.graph.Node.ANY, SHACL.path, org.apache.jena.graph.Node.ANY), data);
    }

    @Test
    void aRuleSaysHowManyOfItsFactsWereRightOrThatNobodyLooked() {
        assertTrue(page("/id/rule/sample").contains("Not measured"));
        String measured = page("/id/rule/calls-for").replaceAll("<[^>]*>", "");
        assertTrue(measured.matches("(?s).*Measured on \\d+ facts.*: \\d+ right, \\d+%.*"), measured);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rules", "/cues", "/shapes", "/tree/industry", "/ontology", "/id/rule/sample"})
    void everyPageShowsItsQueriesAndCanBeHadAsData(String path) {
        String page = page(path);
        assertTrue(page.contains("<summary>SPARQL"), page);
        assertTrue(page.contains("href=\"" + path + ".ttl\""), page);
        HttpResponse<String> data = server.get(path + ".ttl");
        assertEquals(200, data.statusCode());
        assertTrue(RDFParser.fromString(data.body(), Lang.TURTLE).toGraph().size() > 2, data.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/shapes", "/rules", "/cues", "/tree/concept", "/tree/region", "/ontology/Article"})
    void everyListIsThere(String path) {
        assertTrue(page(path).contains("<h1"), path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tree/nothing", "/tree/", "/ontology.png", "/ontologyx", "/rules/x"})
    void whatIsNotThereIsNotFound(String path) {
        assertEquals(404, server.get(path).statusCode());
    }
}
