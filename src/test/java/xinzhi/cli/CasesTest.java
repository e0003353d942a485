package xinzhi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import xinzhi.graph.GraphWriter;
import xinzhi.ontology.Ontology;
import xinzhi.store.Generations;
import xinzhi.store.Store;

/**
 * Hard cases, a folder each: {@code input/} is built into a graph, of which every {@code NAME.rq} must get the answer in
 * {@code NAME.tsv}, one row a line, in the query's order; what the build must say stands in {@code messages.txt}.
 */
class CasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final String PREFIXES =
            """
            PREFIX xz: <https://w3id.org/xinzhi/ontology#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX schema: <https://schema.org/>
            PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            """;
    private static final Ontology ONTOLOGY = Ontology.load(Path.of("ontology"), "https://w3id.org/xinzhi/id/");

    static Stream<Path> cases() throws IOException {
        return Files.list(CASES).filter(Files::isDirectory).sorted();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theGraphSaysWhatTheCaseExpects(Path folder, @TempDir Path data) throws IOException {
        StringWriter messages = new StringWriter();
        Generations generations = new Generations(data);
        new GraphBuild(ONTOLOGY, generations, new PrintWriter(messages))
                .run(List.of(folder.resolve("input")), GraphWriter.DEFAULT_THRESHOLD);
        Path said = folder.resolve("messages.txt");
        if (Files.exists(said)) {
            for (String line : Files.readAllLines(said)) {
                assertTrue(messages.toString().contains(line), messages.toString());
            }
        }
        try (Store store = generations.open();
                Stream<Path> questions = Files.list(folder)) {
            questions.filter(f -> f.toString().endsWith(".rq")).sorted().forEach(q -> assertAnswered(store, q));
        }
    }

    private static void assertAnswered(Store store, Path question) {
        try {
            String query = PREFIXES + Files.readString(question);
            Path answer = question.resolveSibling(
                    question.getFileName().toString().replace(".rq", ".tsv"));
            List<String> rows = Txn.calculateRead(store.dataset(), () -> {
                try (QueryExec exec = QueryExec.dataset(store.dataset())
                        .query(query)
                        .build()) {
                    RowSet found = exec.select();
                    return found.stream().map(b -> row(found.getResultVars(), b)).toList();
                }
            });
            assertEquals(Files.readString(answer).strip(), String.join("\n", rows), question.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(List<Var> columns, Binding binding) {
        return columns.stream()
                .map(v -> Optional.ofNullable(binding.get(v)).map(CasesTest::cell).orElse("-"))
                .collect(Collectors.joining("\t"));
    }

    private static String cell(Node node) {
        return node.isLiteral()
                ? node.getLiteralLexicalForm()
                : node.getURI().replaceAll("^.*[/#]", "");
    }
}
