package xinzhi.serve.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import xinzhi.cli.SeedGraph;
import xinzhi.serve.SeedQueries;
import xinzhi.serve.ask.Row;
import xinzhi.serve.name.Addresses;
import xinzhi.store.Queries;
import xinzhi.store.Question;

/** What a row of an answer counts is what the page behind its count lists. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(SeedGraph.Resolver.class)
class EvidencesTest {
    private static final int FIRST_ROWS = 12;
    /** What is counted, in the columns of the questions that list evidence. */
    private static final List<String> COUNTED = List.of("sentence", "statement", "topic");

    private final Addresses addresses = new Addresses(SeedGraph.BASE);
    private final Queries questions = Queries.in(Path.of("queries"));
    private SeedQueries seeds;

    @BeforeAll
    void open(SeedGraph graph) {
        seeds = new SeedQueries(graph);
    }

    @AfterAll
    void close() {
        seeds.close();
    }

    Stream<Question> countingQuestions() {
        return questions.all().stream().filter(q -> !q.evidence().question().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("countingQuestions")
    void aCountIsThatOfTheEvidenceBehindIt(Question question) {
        assertCounts(question, Map.of());
    }

    @Test
    void anArticleIsCountedForItself() {
        Row pair = rows(question("articles-sharing-topics"), Map.of()).get(0);
        assertCounts(
                question("topics-shared"),
                Map.of("article", below(pair.some("article")), "second", below(pair.some("other"))));
    }

    @Test
    void theLeastConfidenceThatAVisitorGivesHoldsForTheEvidenceToo() {
        assertCounts(question("regions-and-industries"), Map.of("least", "0.3"));
        assertCounts(question("regions-and-industries"), Map.of("least", ""));
    }

    private void assertCounts(Question question, Map<String, String> values) {
        Evidences evidences = new Evidences(addresses, question, values);
        List<Row> rows = rows(question, values);
        assertFalse(rows.isEmpty());
        String number = question.query().getResultVars().stream()
                .filter(column ->
                        rows.get(0).node(column).filter(EvidencesTest::isCount).isPresent())
                .findFirst()
                .orElseThrow();
        for (Row row : rows.subList(0, Math.min(FIRST_ROWS, rows.size()))) {
            String path = evidences.path(row);
            assertEquals(row.number(number), counted(path), path);
        }
    }

    private static boolean isCount(Node node) {
        return node.isLiteral() && node.getLiteralDatatypeURI().endsWith("#integer");
    }

    /** How many different things the page of this path lists. */
    private int counted(String path) {
        URI page = URI.create(path);
        Map<String, String> values = new HashMap<>();
        for (String value : page.getRawQuery().split("&")) {
            String[] pair = value.split("=", 2);
            values.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
        }
        Question evidence = question(page.getPath().replace("/questions/", ""));
        String column = COUNTED.stream()
                .filter(evidence.query().getResultVars()::contains)
                .findFirst()
                .orElseThrow();
        return (int) rows(evidence, values).stream()
                .map(row -> row.node(column))
                .flatMap(Optional::stream)
                .distinct()
                .count();
    }

    private Question question(String id) {
        return questions.byId(id).orElseThrow();
    }

    private String below(Node thing) {
        return thing.getURI().substring(SeedGraph.BASE.length());
    }

    private List<Row> rows(Question question, Map<String, String> values) {
        return seeds.store().read(dataset -> seeds.queries()
                .rows(dataset, question.query(), question.bind(values, SeedGraph.BASE)));
    }
}
