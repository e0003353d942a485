package xinzhi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import xinzhi.graph.GraphWriter;
import xinzhi.graph.Iris;
import xinzhi.graph.NamedGraph;
import xinzhi.ontology.Ontology;
import xinzhi.sample.SampleExtraction;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueriesTest {
    private static final String CITY = "region/x-e10405b455dc";

    private final Queries queries = Queries.in(Path.of("queries"));
    private Store store;

    @BeforeAll
    void build(@TempDir Path folder) {
        Ontology ontology = SampleExtraction.ontology(folder.resolve("ontology"));
        SampleExtraction sample = new SampleExtraction();
        GraphWriter writer = new GraphWriter(new Iris(SampleExtraction.BASE), ontology, sample.run(), 0.5);
        Generations generations = new Generations(folder.resolve("data"));
        try (GenerationBuilder build = generations.begin()) {
            for (NamedGraph graph : List.of(
                    writer.vocabulary(),
                    writer.lexicon(),
                    writer.page(sample.page(), List.of(sample.article()), List.of()),
                    writer.article(sample.extraction()).graph())) {
                graph.send(build.sink());
            }
            build.publish(SampleExtraction.BASE, counts -> "{}");
        }
        store = generations.open();
    }

    @AfterAll
    void close() {
        store.close();
    }

    Stream<Question> questions() {
        return queries.all().stream();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionRunsWithItsDefaultsAndWithNothingGiven(Question question) {
        assertTrue(ask(question, Map.of()).total() >= 0);
        Map<String, String> nothing =
                question.parameters().stream().collect(Collectors.toMap(Parameter::name, p -> ""));
        assertTrue(ask(question, nothing).total() >= 0);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionIsStandardSparqlInOneOrder(Question question) {
        QueryFactory.create(question.sparql(), Syntax.syntaxSPARQL_11);
        assertTrue(question.query().hasOrderBy(), "an answer in no order changes from run to run");
        assertEquals(question.id().equals("sentences-with"), question.sparql().contains("text:query"));
        Set<String> shown = new TreeSet<>(question.query().getResultVars());
        question.parameters().forEach(p -> assertFalse(shown.contains(p.name()), "a bound value is no column"));
        question.parameters()
                .forEach(p ->
                        assertTrue(question.query().getQueryPattern().toString().contains("?" + p.name())
                                || question.query().getHavingExprs().toString().contains("?" + p.name())));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theEvidenceOfARowIsListedByAQuestionThatTakesItsValues(Question question) {
        Question.Evidence evidence = question.evidence();
        if (evidence.question().isEmpty()) {
            return;
        }
        List<String> asked = queries.byId(evidence.question()).orElseThrow().parameters().stream()
                .map(Parameter::name)
                .toList();
        assertTrue(asked.containsAll(evidence.values().keySet()), evidence::toString);
        Set<String> known = new TreeSet<>(question.query().getResultVars());
        question.parameters().forEach(p -> known.add(p.name()));
        evidence.values().values().stream()
                .filter(v -> v.startsWith("{"))
                .forEach(v -> assertTrue(known.contains(v.substring(1, v.length() - 1)), v));
    }

    @Test
    void theQuestionsComeWithTheProgram() {
        assertEquals(
                queries.all().stream().map(Question::id).toList(),
                Queries.bundled().all().stream().map(Question::id).toList());
        assertTrue(queries.all().size() >= 18);
    }

    @ParameterizedTest
    @CsvSource({
        "what-drives, thing, industry/future-industries, 1",
        "what-drives, thing, concept/science-innovation, 0",
        "what-drives, thing, '', 1",
        "features-of, thing, " + CITY + ", 1",
        "figures-of-area, area, " + CITY + ", 1",
        "figures-by-indicator, contains, 机器人, 1",
        "figures-by-indicator, contains, '', 1",
        "figures-by-indicator, contains, 汽车, 0",
        "mentions-of, thing, " + CITY + ", 2",
        "topics-of-author, name, 苏文, 4",
        "regions-and-industries, least, 0.4, 1",
        "regions-and-industries, least, 0.5, 0",
        "sentences-with, words, 未來產業, 2",
        "sentences-with, words, '\" OR *:*', 0",
        "doubtful-layout, margin, 0.1, 1",
    })
    void aValueIsBound(String id, String parameter, String value, int rows) {
        assertEquals(
                rows,
                ask(queries.byId(id).orElseThrow(), Map.of(parameter, value)).total());
    }

    @Test
    void anAnswerSaysHowManyRowsThereAreInAll() {
        Question.Answer answer = store.read(dataset -> {
            Question question = queries.byId("mentions-of").orElseThrow();
            return question.ask(dataset, question.bind(Map.of("thing", CITY), SampleExtraction.BASE), 1);
        });
        assertEquals(1, answer.rows().size());
        assertEquals(2, answer.total());
    }

    @Test
    void valuesAreBoundAndNeverPasted() {
        Question drives = queries.byId("what-drives").orElseThrow();
        for (String evil : List.of("x> } DROP ALL #", "a b", "concept/\"", "<x>")) {
            assertThrows(IllegalArgumentException.class, () -> drives.bind(Map.of("thing", evil), "https://x.org/id/"));
        }
        assertThrows(IllegalArgumentException.class, () -> drives.bind(Map.of("least", "1 || true"), "https://x/id/"));
        assertThrows(IllegalArgumentException.class, () -> drives.bind(Map.of("other", "1"), "https://x/id/"));
        Question authors = queries.byId("topics-of-author").orElseThrow();
        assertEquals(
                "\") } #",
                authors.bind(Map.of("name", "\") } #"), "https://x/id/")
                        .get(Var.alloc("name"))
                        .getLiteralLexicalForm());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# title@zh: 甲 | queries/x.rq:1: a query needs a line \"# title@en",
                "# param a: thing = b ; 甲 / a | queries/x.rq:1: this is no header line",
                "# chart: pie | queries/x.rq:1: no chart is called pie"
            })
    void aHeaderThatIsWrongIsSaidSoWithItsLine(String header, String message, @TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("x.rq"), header + "\nSELECT * { ?s ?p ?o }");
        String found =
                assertThrows(QueryFileException.class, () -> Queries.in(folder)).getMessage();
        assertTrue(found.startsWith(message), found);
    }

    @Test
    void aQueryThatDoesNotParseIsSaidSoWithItsLine(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("x.rq"), "# title@zh: 甲\nSELECT * { ?s ?p }");
        String found =
                assertThrows(QueryFileException.class, () -> Queries.in(folder)).getMessage();
        assertTrue(found.startsWith("queries/x.rq:"), found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT * { ?s my:p ?o } | mine.rq:1: Line 1, column 15:",
                "SELECT * {; ?s xz:p ; } | mine.rq:2:",
                "SELECT ?s { ?s ?p } | mine.rq:1: Encountered \" \"}\" \"} \"\" at line 1, column 19."
            })
    void whatIsWrongInAUsersQueryIsFoundInTheUsersText(String query, String message) {
        Map<String, String> prefixes = Map.of("xz", "https://w3id.org/xinzhi/ontology#");
        String found = assertThrows(
                        QueryFileException.class, () -> Queries.parse("mine.rq", query.replace(";", "\n"), prefixes))
                .getMessage();
        assertTrue(found.startsWith(message), found);
    }

    private Question.Answer ask(Question question, Map<String, String> values) {
        return store.read(dataset -> question.ask(dataset, question.bind(values, SampleExtraction.BASE), 10));
    }
}
