package xinzhi.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xinzhi.export.measure.Drawing;
import xinzhi.export.network.Edge;
import xinzhi.export.network.Network;
import xinzhi.export.view.Options;
import xinzhi.export.view.View;
import xinzhi.store.QueryFileException;

/** A chain of things, and what is left of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NarrowingTest {
    private static final String DATA =
            """
            <graph/lexicon> {
              <concept/a> a xz:Concept ; skos:prefLabel "甲"@zh . <concept/b> a xz:Concept ; skos:prefLabel "乙"@zh .
              <industry/c> a xz:Industry ; skos:prefLabel "丙"@zh . <industry/d> a xz:Industry ; skos:prefLabel "丁"@zh .
              <region/r> a xz:Region ; skos:prefLabel "云谷市"@zh . <person/p> skos:prefLabel "张三"@zh .
            }
            <graph/one> {
              <article/one> a xz:Article ; dct:title "一"@zh ; schema:author <person/p> ; schema:mentions <region/r> .
              <sentence/1> xz:inArticle <article/one> . <sentence/2> xz:inArticle <article/one> .
              <claim/1> a xz:Claim ; rdf:subject <concept/a> ; rdf:predicate xz:drives ; rdf:object <concept/b> ;
                xz:confidence 0.9 ; xz:evidence <sentence/1> , <sentence/2> .
              <claim/2> a xz:Claim ; rdf:subject <concept/b> ; rdf:predicate xz:requires ; rdf:object <industry/c> ;
                xz:confidence 0.6 ; xz:evidence <sentence/1> .
              <mention/1> xz:inSentence <sentence/1> ; itsrdf:taIdentRef <concept/a> .
              <mention/2> xz:inSentence <sentence/1> ; itsrdf:taIdentRef <concept/b> .
              <mention/3> xz:inSentence <sentence/2> ; itsrdf:taIdentRef <concept/a> .
            }
            <graph/two> {
              <article/two> a xz:Article ; dct:title "二"@zh .
              <sentence/3> xz:inArticle <article/two> .
              <claim/3> a xz:Claim ; rdf:subject <industry/c> ; rdf:predicate xz:drives ; rdf:object <industry/d> ;
                xz:confidence 0.7 ; xz:evidence <sentence/3> .
              <mention/4> xz:inSentence <sentence/3> ; itsrdf:taIdentRef <concept/a> .
              <mention/5> xz:inSentence <sentence/3> ; itsrdf:taIdentRef <industry/c> .
            }
            """;

    private ExportStore store;

    @BeforeAll
    void load(@TempDir Path data) {
        store = ExportStore.of(data, DATA);
    }

    @AfterAll
    void close() {
        store.close();
    }

    private static List<String> edges(Drawing drawing) {
        Network network = drawing.network();
        return network.edges().stream()
                .map(e -> network.vertices().get(e.source()).label()
                        + network.vertices().get(e.target()).label())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "article, article/one, 甲乙 乙丙",
        "article, 二, 丙丁",
        "author, 张三, 甲乙 乙丙",
        "region, 云谷市, 甲乙 乙丙",
        "class, Industry, 丙丁",
        "relation, 'drives requires', 甲乙 乙丙 丙丁",
        "relation, requires, 乙丙",
        "min-confidence, 0.7, 甲乙 丙丁",
        "min-evidence, 2, 甲乙",
        "ego, 甲, 甲乙",
        "ego, industry/d, 丙丁",
        "limit, 0, ''",
    })
    void anOptionLeavesWhatItNames(String name, String value, String left) {
        Drawing drawing = store.view("facts", Map.of(name, value));
        assertEquals(left, String.join(" ", edges(drawing)));
        assertTrue(drawing.network().vertices().size() <= 2 * edges(drawing).size(), "no vertex without an edge");
    }

    @Test
    void anEgoNetworkReachesAsFarAsItsDepth() {
        assertEquals(List.of("甲乙", "乙丙"), edges(store.view("facts", Map.of("ego", "甲", "depth", "2"))));
        assertEquals(List.of("甲乙", "乙丙", "丙丁"), edges(store.view("facts", Map.of("ego", "甲", "depth", "100"))));
    }

    @Test
    void theHeaviestEdgesOfEachThingStay() {
        String star = "SELECT ?source ?target ?weight { VALUES (?source ?target ?weight) "
                + "{ ('a' 'b' 1) ('a' 'c' 2) ('a' 'd' 30) ('b' 'c' 9) } }";
        assertEquals(List.of("ad", "bc"), edges(store.query(star, Options.of(Map.of("top-k", "1")))));
        assertEquals(List.of("ad"), edges(store.query(star, Options.of(Map.of("backbone", "0.05")))));
        assertEquals(List.of("ab", "ac", "bc"), edges(store.query(star, Options.of(Map.of("ego", "c")))));
    }

    @Test
    void pairsAreCountedInTheUnitThatIsAskedFor() {
        assertEquals(List.of("甲乙", "甲丙"), edges(store.view("co-occurrence")));
        Drawing drawing = store.view("co-occurrence");
        assertEquals(List.of("0", "0.333333"), drawing.network().edges().get(0).extras());
    }

    @Test
    void aCutAnswerSaysHowMuchOfItIsLeft() {
        String text = store.view("facts", Map.of("limit", "3")).network().description();
        assertTrue(text.contains("first 3 of 4 rows"), text);
    }

    @Test
    void rowsWithoutAnEndAreCountedAsLeftOut() {
        String half = "SELECT ?source ?target { VALUES (?source ?target) { ('a' 'b') ('a' UNDEF) (UNDEF 'b') } }";
        String text = store.query(half).network().description();
        assertTrue(
                text.contains(
                        "Made from 1 of all 3 rows of the query; 2 left out, for they lack a source or a target."),
                text);
        String all = store.view("facts").network().description();
        assertTrue(all.contains("Made from all 4 rows of the query."), all);
    }

    @Test
    void narrowingThatLeavesNothingSaysSo() {
        Network network = store.view("facts", Map.of("min-evidence", "9")).network();
        assertEquals(List.of(), network.edges());
        assertTrue(network.description().contains("None of them"), network.description());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "class | Technologie | there are: Concept, Industry",
                "relation | drive | there are: drives, requires",
                "colour | red | there are: article, author",
                "ego | 戊 | nothing is called",
                "ego | concept/none | there is nothing at",
                "author | 李四 | nothing is called",
                "min-confidence | high | is no number",
                "min-confidence | 2 | from 0 to 1",
                "top-k | -1 | is no whole number",
                "depth | 0 | depth is 1 to 100",
                "depth | 999999999 | depth is 1 to 100",
                "backbone | 0 | above 0",
            })
    void whatIsWrongIsNamedWithWhatThereIs(String name, String value, String message) {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> store.view("facts", Map.of(name, value)));
        assertTrue(refusal.getMessage().contains(message), refusal.getMessage());
    }

    @Test
    void unknownViewsAndFormatsListTheKnownOnes() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> store.view("fact"))
                .getMessage()
                .contains("facts, co-occurrence"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Format.byName("gefx"))
                .getMessage()
                .contains("gexf, graphml, csv"));
    }

    @Test
    void aQueryThatDoesNotFitSaysWhichVariableIsMissing() {
        QueryFileException refusal =
                assertThrows(QueryFileException.class, () -> View.of("my.rq", "SELECT ?target ?x { ?target ?x ?y }"));
        assertTrue(refusal.getMessage().contains("my.rq: the query gives no ?source"), refusal.getMessage());
        assertTrue(assertThrows(QueryFileException.class, () -> View.of("my.rq", "ASK { ?s ?p ?o }"))
                .getMessage()
                .contains("only SELECT and CONSTRUCT"));
    }

    @Test
    void theOrderOfTheRowsLeavesNoTrace() {
        List<String> rows = List.of("('a' 'b' 0.9 0.1 UNDEF)", "('a' 'b' 0.5 0.2 <s/1>)", "('a' 'b' 0.7 0.3 <s/2>)");
        Set<Double> weights = new HashSet<>();
        for (List<Integer> order : List.of(List.of(0, 1, 2), List.of(2, 1, 0), List.of(1, 0, 2), List.of(0, 2, 1))) {
            Network network = store.query(
                            "BASE <https://example.org/id/> SELECT ?source ?target ?confidence ?weight ?evidence {"
                                    + " VALUES (?source ?target ?confidence ?weight ?evidence) { "
                                    + order.stream().map(rows::get).collect(Collectors.joining(" ")) + " } }")
                    .network();
            Edge edge = network.edges().get(0);
            assertTrue(edge.support().url().endsWith("/s/2"), order + " " + edge.support());
            weights.add(edge.weight());
        }
        assertEquals(1, weights.size(), weights::toString);
    }

    @Test
    void aConstructBecomesAGraph() {
        Drawing drawing = store.query(
                "CONSTRUCT { ?s xz:drives ?o ; rdfs:label 'x' } { ?c rdf:subject ?s ; rdf:object ?o ; a xz:Claim }");
        assertEquals(3, drawing.network().edges().size());
        assertEquals("drives", drawing.network().edges().get(0).relation().name());
    }

    @Test
    void furtherColumnsOfAQueryAreTypedAttributes() {
        Drawing drawing = store.query("SELECT ?source ?target ?year ?share ?note { VALUES (?source ?target ?year ?share"
                + " ?note) { ('a' 'b' 2024 0.5 'x') ('b' 'c' 2025 2 UNDEF) } }");
        assertEquals(
                List.of("INTEGER", "DOUBLE", "STRING"),
                drawing.network().extras().stream().map(e -> e.type().name()).toList());
    }
}
