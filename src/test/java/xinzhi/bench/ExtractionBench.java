package xinzhi.bench;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import xinzhi.extract.Extractor;
import xinzhi.graph.GraphWriter;
import xinzhi.graph.Iris;
import xinzhi.graph.Run;
import xinzhi.ingest.Outcome;
import xinzhi.ingest.PageReader;
import xinzhi.ingest.layout.PageLayout;
import xinzhi.ontology.Ontology;
import xinzhi.text.Article;
import xinzhi.text.Page;

/** How long the seeds take to read, against bare segmentation of the same characters in the same run. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ExtractionBench {
    private final List<Page> pages = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();
    private final Segment bare =
            new ViterbiSegment().enableCustomDictionary(false).enableNameRecognize(false);
    private PageLayout layout;
    private Extractor extractor;
    private GraphWriter writer;

    /** Reads the seeds and the ontology. */
    @Setup
    public void read() throws IOException {
        String base = "https://w3id.org/xinzhi/id/";
        Ontology ontology = Ontology.load(Path.of("ontology"), base);
        layout = new PageLayout(ontology);
        extractor = new Extractor(ontology);
        Run run = new Run("bench", ontology.sha256(), List.of(), new TreeMap<>());
        writer = new GraphWriter(new Iris(base), ontology, run, GraphWriter.DEFAULT_THRESHOLD);
        PageReader reader = new PageReader(ontology);
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            for (Path file : files.sorted().toList()) {
                Page page = ((Outcome.Read)
                                reader.read(file, file.getFileName().toString()).get(0))
                        .page();
                pages.add(page);
                articles.addAll(layout.apply(page).articles());
            }
        }
    }

    /** The baseline. */
    @Benchmark
    public void bareSegmentation(Blackhole sink) {
        articles.forEach(a -> sink.consume(bare.seg(a.text())));
    }

    @Benchmark
    public void layout(Blackhole sink) {
        pages.forEach(p -> sink.consume(layout.apply(p)));
    }

    /** All of it: pages are taken apart, articles read, and what they say becomes triples that bear the shapes. */
    @Benchmark
    public void layoutToTriples(Blackhole sink) {
        for (Page page : pages) {
            for (Article article : layout.apply(page).articles()) {
                sink.consume(writer.article(extractor.extract(article)));
            }
        }
    }

    @Benchmark
    public void extraction(Blackhole sink) {
        articles.forEach(a -> sink.consume(extractor.extract(a)));
    }

    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(ExtractionBench.class.getSimpleName())
                        .build())
                .run();
    }
}
