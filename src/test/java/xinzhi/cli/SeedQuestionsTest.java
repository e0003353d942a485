package xinzhi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import xinzhi.graph.GraphWriter;
import xinzhi.ontology.Ontology;
import xinzhi.store.Generations;
import xinzhi.store.Queries;
import xinzhi.store.Question;
import xinzhi.store.Store;

/** The whole way from the pages that come with the program to the answers of its questions. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedQuestionsTest {
    private static final String BASE = "https://w3id.org/xinzhi/id/";
    private static final Pattern ASSERTION =
            Pattern.compile("a xz:(Definition|Quotation|Challenge|Recommendation|Observation)\\b");

    private final Queries queries = Queries.in(Path.of("queries"));
    private Store store;
    private SortedMap<String, Integer> written;
    private List<String> problems;

    @BeforeAll
    void build(@TempDir Path data) {
        Ontology ontology = Ontology.load(Path.of("ontology"), BASE);
        Generations generations = new Generations(data);
        GraphBuild.Result result = new GraphBuild(ontology, generations, new PrintWriter(Writer.nullWriter()))
                .run(List.of(Path.of("seeds")), GraphWriter.DEFAULT_THRESHOLD);
        written = result.report().written();
        problems = result.report().problems();
        store = generations.open();
    }

    @AfterAll
    void close() {
        store.close();
    }

    Stream<Question> questions() {
        return queries.all().stream();
    }

    /** A question about a kind of assertion that no reader writes yet is passed over. */
    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionHasAnAnswerOnTheSeedsAsItStands(Question question) {
        Matcher kind = ASSERTION.matcher(question.sparql());
        assumeTrue(!kind.find() || written.containsKey(kind.group(1)), "nothing reads this kind yet");
        Question.Answer answer =
                store.read(dataset -> question.ask(dataset, question.bind(Map.of(), BASE), Integer.MAX_VALUE));
        assertTrue(answer.total() > 0, "the defaults of queries/" + question.id() + ".rq give no rows on the seeds");
        assertEquals(answer.total(), answer.rows().stream().distinct().count(), "a row stands twice");
    }

    @Test
    void everyArticleOfTheSeedsConformsToTheShapes() {
        assertEquals(List.of(), problems);
    }
}
