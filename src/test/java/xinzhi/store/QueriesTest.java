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
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
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

    /** Whether an office lies where its name says, as a company, a school or a posted office need not. */
    @ParameterizedTest
    @CsvSource({
        "浙江省人民政府办公厅, true",
        "中共浙江省委, true",
        "浙江省杭州市余杭区人民政府, true",
        "杭州市经济和信息化局, true",
        "杭州人民政府, false",
        "浙江省人民政府驻北京办事处, false",
        "浙江省驻上海办公室, false",
        "浙江大学, false",
        "浙江省能源集团, false",
        "贵州省文化和旅游厅, false",
        "文化和旅游厅, false",
    })
    void anOfficeOfGovernmentLiesInTheRegionOfItsName(String name, boolean lies, @TempDir Path folder) {
        String data =
                """
                PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
                PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                PREFIX xz: <https://w3id.org/xinzhi/ontology#>
                <graph/one> {
                  <region/zhejiang> a xz:Region ; skos:prefLabel "浙江省"@zh .
                  <region/hangzhou> a xz:Region ; skos:prefLabel "杭州市"@zh ; skos:altLabel "杭州"@zh ; xz:locatedIn <region/zhejiang> .
                  <region/guizhou> a xz:Region ; skos:prefLabel "贵州省"@zh .
                  <organization/one> a xz:Organization ; skos:prefLabel "NAME"@zh .
                  <claim/one> a xz:Claim ; rdf:subject <organization/one> ; rdf:predicate xz:issues ; rdf:object <policy/one> ;
                    xz:confidence 0.9 ; xz:evidence <sentence/one> .
                  <policy/one> skos:prefLabel "行动计划"@zh . <sentence/one> nif:anchorOf "印发行动计划。" ; xz:inArticle <article/one> .
                }
                """
                        .replace("NAME", name);
        Generations generations = new Generations(folder);
        try (GenerationBuilder build = generations.begin()) {
            RDFParser.fromString(data, Lang.TRIG).base(SampleExtraction.BASE).parse(build.sink());
            build.publish(SampleExtraction.BASE, counts -> "{}");
        }
        Question question = queries.byId("policies-of-region").orElseThrow();
        try (Store one = generations.open()) {
            Question.Answer answer = one.read(dataset -> question.ask(
                    dataset, question.bind(Map.of("region", "region/zhejiang"), SampleExtraction.BASE), 10));
            assertEquals(lies ? 1 : 0, answer.total());
        }
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
