package xinzhi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import xinzhi.extract.Extractor;
import xinzhi.extract.reprint.Reprints;
import xinzhi.graph.Correcting;
import xinzhi.graph.Corrections;
import xinzhi.graph.Disagreements;
import xinzhi.graph.GraphWriter;
import xinzhi.graph.Iris;
import xinzhi.graph.Run;
import xinzhi.graph.RunReport;
import xinzhi.ingest.InputFiles;
import xinzhi.ingest.Outcome;
import xinzhi.ingest.PageReader;
import xinzhi.ingest.layout.PageLayout;
import xinzhi.nlp.Folding;
import xinzhi.ontology.Ontology;
import xinzhi.sample.ProjectOntology;
import xinzhi.text.Page;

/**
 * Hard cases, a folder each: {@code input/} is built into a graph, of which every {@code NAME.rq} must get the answer in
 * {@code NAME.tsv}, one row a line, in the query's order. It may have {@code corrections.ttl}, and in {@code messages.txt} what
 * the build says of them.
 */
class CasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final String PREFIXES =
            """
            PREFIX xz: <https://w3id.org/xinzhi/ontology#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX schema: <https://schema.org/>
            PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            """;
    private static final Ontology ONTOLOGY = ProjectOntology.ONE;

    private static final PageLayout LAYOUT = new PageLayout(ONTOLOGY, Folding::simplified);
    private static final Extractor EXTRACTOR = new Extractor(ONTOLOGY);

    static Stream<Path> cases() throws IOException {
        return Files.list(CASES).filter(Files::isDirectory).sorted();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theGraphSaysWhatTheCaseExpects(Path folder) throws IOException {
        DatasetGraph dataset = graph(folder);
        try (Stream<Path> questions = Files.list(folder)) {
            questions.filter(f -> f.toString().endsWith(".rq")).sorted().forEach(q -> assertAnswered(dataset, q));
        }
    }

    private static DatasetGraph graph(Path folder) throws IOException {
        DatasetGraph dataset = DatasetGraphFactory.createGeneral();
        Iris iris = new Iris(ONTOLOGY.baseIri());
        Run run = new Run("1", ONTOLOGY.sha256(), List.of(), new TreeMap<>());
        GraphWriter writer = new GraphWriter(iris, ONTOLOGY, run, GraphWriter.DEFAULT_THRESHOLD);
        Path written = folder.resolve("corrections.ttl");
        Corrections corrections = Files.exists(written)
                ? Corrections.of(Files.readAllBytes(written), written.toString(), iris, ONTOLOGY.lexicon())
                : Corrections.none();
        PageSink sink = new PageSink(
                writer,
                StreamRDFLib.dataset(dataset),
                new RunReport(),
                new Reprints(ONTOLOGY.cues()),
                new Disagreements(iris, ONTOLOGY.cues()),
                new Correcting(corrections, iris, ONTOLOGY.lexicon()));
        writer.lexicon().send(StreamRDFLib.dataset(dataset));
        try (InputFiles files = InputFiles.of(List.of(folder.resolve("input")))) {
            for (InputFiles.InputFile file : files.files()) {
                for (Outcome outcome : new PageReader(ONTOLOGY).read(file)) {
                    Page page = ((Outcome.Read) outcome).page();
                    sink.write(PageSink.ReadPage.of(LAYOUT.apply(page), EXTRACTOR, writer));
                }
            }
        }
        corrections.graph(iris).send(StreamRDFLib.dataset(dataset));
        List<String> said = sink.finish();
        Path messages = folder.resolve("messages.txt");
        assertEquals(Files.exists(messages) ? Files.readAllLines(messages) : List.of(), said);
        return dataset;
    }

    private static void assertAnswered(DatasetGraph dataset, Path question) {
        try {
            String query = PREFIXES + Files.readString(question);
            Path answer =
                    question.resolveSibling(question.getFileName().toString().replace(".rq", ".tsv"));
            List<String> rows;
            try (QueryExec exec = QueryExec.graph(GraphView.createUnionGraph(dataset))
                    .query(query)
                    .build()) {
                RowSet found = exec.select();
                rows = found.stream().map(b -> row(found.getResultVars(), b)).toList();
            }
            assertEquals(Files.readString(answer).strip(), String.join("\n", rows), question.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(List<Var> columns, Binding binding) {
        return columns.stream()
                .map(v ->
                        Optional.ofNullable(binding.get(v)).map(CasesTest::cell).orElse("-"))
                .collect(Collectors.joining("\t"));
    }

    private static String cell(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI().replaceAll("^.*[/#]", "");
    }
}
