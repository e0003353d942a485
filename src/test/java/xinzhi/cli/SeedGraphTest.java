package xinzhi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import xinzhi.graph.GraphWriter;
import xinzhi.graph.NQuadsFile;
import xinzhi.ontology.Ontology;
import xinzhi.store.Generations;
import xinzhi.store.Queries;
import xinzhi.store.Question;
import xinzhi.store.Store;
import xinzhi.text.Hash;

/** The whole way from the pages that come with the program to the graph and the answers of its questions. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(SeedGraph.Resolver.class)
class SeedGraphTest {
    private static final String BASE = SeedGraph.BASE;
    private static final int MOST_ROWS = 30;
    /** What the seeds may well be free of. */
    private static final Set<String> MAY_BE_EMPTY = Set.of("figures-that-disagree");

    private final Queries queries = Queries.in(Path.of("queries"));
    private Ontology ontology;
    private Store store;
    private List<String> problems;

    @BeforeAll
    void open(SeedGraph seeds) {
        ontology = seeds.ontology();
        problems = seeds.problems();
        store = seeds.open();
    }

    @AfterAll
    void close() {
        store.close();
    }

    Stream<Question> questions() {
        return queries.all().stream();
    }

    /**
     * The answers to every question, with its defaults, stand in {@code src/test/resources/answers}: a change of what is
     * read shows there. {@code -Dxinzhi.record=true} writes them anew; read the difference before you commit it.
     */
    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionHasTheAnswerThatIsWrittenDown(Question question) throws IOException {
        Question.Answer answer = store.read(dataset -> question.ask(dataset, question.bind(Map.of(), BASE), MOST_ROWS));
        String found = Stream.concat(
                        Stream.of(String.join("\t", answer.columns())),
                        answer.rows().stream().map(r -> r.stream()
                                .map(c -> c.map(SeedGraphTest::cell).orElse(""))
                                .collect(Collectors.joining("\t"))))
                .collect(Collectors.joining("\n", "", "\n" + answer.total() + " rows\n"));
        Path file = Path.of("src/test/resources/answers", question.id() + ".tsv");
        if (Boolean.getBoolean("xinzhi.record")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, found);
        }
        assertTrue(
                answer.total() > 0 || MAY_BE_EMPTY.contains(question.id()),
                "the defaults of queries/" + question.id() + ".rq give no rows on the seeds");
        assertEquals(Files.readString(file), found);
    }

    private static String cell(Node node) {
        return node.isLiteral()
                ? node.getLiteralLexicalForm().replaceAll("\\s+", " ")
                : node.getURI().replace(BASE, "");
    }

    @Test
    void everyArticleOfTheSeedsConformsToTheShapes() {
        assertEquals(List.of(), problems);
    }

    /** Every offset and quote points at the very characters it claims. */
    @Test
    void whatIsQuotedStandsInItsArticleAtItsOffsets() {
        List<String> wrong = rows(
                        """
                SELECT ?node ?quote ?begin ?end ?body WHERE {
                  { ?node a xz:Sentence ; xz:inArticle ?article ; nif:anchorOf ?quote }
                  UNION { ?node a xz:Mention ; xz:inSentence/xz:inArticle ?article ; nif:anchorOf ?quote }
                  UNION { ?node xz:text ?quote ; xz:evidence/xz:inArticle ?article }
                  ?node nif:beginIndex ?begin ; nif:endIndex ?end .
                  ?article schema:articleBody ?body }""")
                .stream()
                .filter(r -> !r.get(4)
                        .substring(Integer.parseInt(r.get(2)), Integer.parseInt(r.get(3)))
                        .equals(r.get(1)))
                .map(r -> r.get(0))
                .toList();
        assertEquals(List.of(), wrong);
    }

    /** A sentence's words are found again where the graph says that they stand on the page. */
    @Test
    void everySentenceLeadsBackToItsPage() throws IOException {
        for (List<String> row : rows(
                """
                SELECT ?quote ?spans ?file WHERE {
                  ?node a xz:Sentence ; xz:inArticle/dct:isPartOf/dct:identifier ?file ; nif:anchorOf ?quote ; xz:pageSpan ?spans }""")) {
            String page = Files.readString(Path.of("seeds", row.get(2)));
            String found = Stream.of(row.get(1).split(","))
                    .map(s -> s.split("-"))
                    .map(s -> page.substring(Integer.parseInt(s[0]), Integer.parseInt(s[1])))
                    .collect(Collectors.joining());
            assertEquals(row.get(0).replaceAll("\\s", ""), found.replaceAll("\\s", ""));
        }
    }

    /** The segments of a page cover each of its characters once. */
    @Test
    void theLedgerOfEveryPageIsComplete() {
        List<List<String>> pages = rows(
                """
                SELECT ?file ?characters (SUM(?end - ?begin) AS ?sum) (MAX(?end) AS ?last) WHERE {
                  ?page a xz:Page ; dct:identifier ?file ; xz:characterCount ?characters .
                  ?segment a xz:Segment ; dct:isPartOf ?page ; nif:beginIndex ?begin ; nif:endIndex ?end }
                GROUP BY ?file ?characters""");
        assertEquals(5, pages.size());
        for (List<String> page : pages) {
            assertEquals(List.of(page.get(1), page.get(1)), page.subList(2, 4), page.get(0));
        }
    }

    @Test
    void everyRuleThatIsCitedIsDescribed() {
        assertEquals(
                List.of(),
                rows(
                        """
                SELECT DISTINCT ?rule WHERE { ?x xz:rule ?rule FILTER NOT EXISTS { ?rule rdfs:label ?label } }"""));
    }

    /** At most four triples of provenance on a claim: sentence, confidence, run and rule. */
    @Test
    void aClaimCarriesFourTriplesOfProvenance() {
        assertEquals(
                List.of(),
                rows(
                        """
                SELECT ?claim (COUNT(*) AS ?n) WHERE { ?claim a xz:Claim ; ?p ?o
                  FILTER(?p NOT IN (rdf:type, rdf:subject, rdf:predicate, rdf:object, xz:stance, xz:speaker)) }
                GROUP BY ?claim HAVING(COUNT(*) != 4)"""));
    }

    @Test
    void theSameInputGivesTheSameBytes(@TempDir Path data) throws IOException {
        Generations again = new Generations(data);
        new GraphBuild(ontology, again, new PrintWriter(Writer.nullWriter()))
                .run(List.of(Path.of("seeds")), GraphWriter.DEFAULT_THRESHOLD);
        try (Store second = again.open()) {
            assertEquals(Hash.sha256(nquads(store)), Hash.sha256(nquads(second)));
        }
    }

    private static byte[] nquads(Store store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Txn.executeRead(store.dataset(), () -> NQuadsFile.write(store.dataset(), out));
        return out.toByteArray();
    }

    private List<List<String>> rows(String select) {
        String prefixes =
                """
                PREFIX xz: <https://w3id.org/xinzhi/ontology#>
                PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
                PREFIX dct: <http://purl.org/dc/terms/>
                PREFIX schema: <https://schema.org/>
                """;
        return store.read(dataset -> {
            try (QueryExec exec =
                    QueryExec.dataset(dataset).query(prefixes + select).build()) {
                RowSet found = exec.select();
                List<List<String>> rows = new ArrayList<>();
                found.forEachRemaining(b -> rows.add(found.getResultVars().stream()
                        .map(v -> b.get(v).isLiteral()
                                ? b.get(v).getLiteralLexicalForm()
                                : b.get(v).getURI())
                        .toList()));
                return rows;
            }
        });
    }
}
