package xinzhi.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.system.Txn;
import xinzhi.extract.Extractor;
import xinzhi.graph.ArticleGraph;
import xinzhi.graph.GraphWriter;
import xinzhi.graph.Iris;
import xinzhi.graph.NQuadsFile;
import xinzhi.graph.NamedGraph;
import xinzhi.graph.Run;
import xinzhi.graph.RunReport;
import xinzhi.graph.Segment;
import xinzhi.ingest.InputFiles;
import xinzhi.ingest.InputFiles.InputFile;
import xinzhi.ingest.Outcome;
import xinzhi.ingest.PageReader;
import xinzhi.ingest.layout.LedgerEntry;
import xinzhi.ingest.layout.PageArticles;
import xinzhi.ingest.layout.PageLayout;
import xinzhi.ontology.Ontology;
import xinzhi.store.GenerationBuilder;
import xinzhi.store.Generations;
import xinzhi.store.Store;
import xinzhi.text.Page;

/** Files in, a new generation of the graph out. What cannot be read is named and counted, and the rest goes on. */
final class GraphBuild {
    /** What a build came to: {@code failures} were each named on stderr. */
    record Result(Path generation, int pages, int failures, RunReport report) {}

    private record ReadPage(PageArticles page, NamedGraph pageGraph, List<ArticleGraph> articles) {}

    private final Ontology ontology;
    private final Iris iris;
    private final Generations generations;
    private final PrintWriter err;
    private final PageReader reader;
    private final PageLayout layout;
    private final Extractor extractor;

    GraphBuild(Ontology ontology, Generations generations, PrintWriter err) {
        this.ontology = ontology;
        this.iris = new Iris(ontology.baseIri());
        this.generations = generations;
        this.err = err;
        this.reader = new PageReader(ontology);
        this.layout = new PageLayout(ontology);
        this.extractor = new Extractor(ontology);
    }

    Result run(List<Path> inputs, double threshold) {
        Instant start = Instant.now();
        InputFiles found = InputFiles.of(inputs);
        found.missing().forEach(p -> err.println(p + ": there is no such file or folder, or it may not be entered"));
        found.unknownTypes()
                .forEach((type, n) ->
                        err.println(n + " file(s) of type \"" + type + "\" passed over; give .txt or .md"));
        List<InputFile> pages = new ArrayList<>();
        List<Run.Input> outcomes = survey(found, pages);
        int failures = found.missing().size()
                + (int) outcomes.stream().filter(i -> !i.isRead()).count();
        if (pages.isEmpty()) {
            throw new Failure("no page could be read from " + inputs + "; nothing was changed");
        }
        Map<String, String> settings = Map.of("base IRI", iris.base(), "threshold", String.valueOf(threshold));
        Run run = new Run(Main.version(), ontology.sha256(), outcomes, new TreeMap<>(settings));
        GraphWriter writer = new GraphWriter(iris, ontology, run, threshold);
        RunReport report = new RunReport(run);
        try (GenerationBuilder build = generations.begin()) {
            for (NamedGraph graph : List.of(writer.vocabulary(), writer.lexicon(), writer.shapes(), writer.run(run))) {
                graph.send(build.sink());
            }
            failures += readAll(pages, writer, build, report);
            report.time("started", start.toString());
            report.time(
                    "seconds",
                    String.valueOf(Duration.between(start, Instant.now()).toMillis() / 1000.0));
            Path folder = build.publish(iris.base(), counts -> report.json(counts.byName()));
            return new Result(folder, pages.size(), failures, report);
        }
    }

    /** Opens every file once: what it holds decides the run's id. Files of the same bytes are read once. */
    private List<Run.Input> survey(InputFiles found, List<InputFile> pages) {
        List<Run.Input> outcomes = new ArrayList<>();
        Map<String, String> first = new HashMap<>();
        for (InputFile file : found.files()) {
            Outcome outcome = reader.read(file);
            if (outcome instanceof Outcome.Refused refused) {
                err.println(refused.path() + ": " + refused.message());
                outcomes.add(new Run.Input(
                        file.id(),
                        Optional.empty(),
                        refused.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
            } else if (outcome instanceof Outcome.Read read) {
                Optional<String> hash = Optional.of(read.page().sha256());
                String same = first.putIfAbsent(hash.get(), file.id());
                if (same == null) {
                    pages.add(file);
                    outcomes.add(new Run.Input(file.id(), hash, Run.Input.READ));
                } else {
                    err.println(file.path() + ": the same bytes as " + same + "; read once");
                    outcomes.add(new Run.Input(file.id(), hash, "same as " + same));
                }
            }
        }
        return outcomes;
    }

    /** Reads the pages on all cores and writes them in their order; returns how many failed. */
    private int readAll(List<InputFile> pages, GraphWriter writer, GenerationBuilder build, RunReport report) {
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(cores);
        Progress progress = new Progress(err, pages.size());
        Queue<Future<ReadPage>> waiting = new ArrayDeque<>();
        int failures = 0;
        try {
            int next = 0;
            for (InputFile file : pages) {
                while (next < pages.size() && waiting.size() < 2 * cores) {
                    InputFile ahead = pages.get(next++);
                    waiting.add(workers.submit(() -> read(ahead, writer)));
                }
                failures += write(file, waiting.remove(), build, report, progress);
                progress.step(file.id());
            }
        } finally {
            workers.shutdownNow();
        }
        return failures;
    }

    private ReadPage read(InputFile file, GraphWriter writer) {
        if (!(reader.read(file) instanceof Outcome.Read read)) {
            throw new Failure("it changed while the build ran; build again");
        }
        PageArticles page = layout.apply(read.page());
        List<ArticleGraph> articles = page.articles().stream()
                .map(extractor::extract)
                .map(writer::article)
                .toList();
        return new ReadPage(page, writer.page(page.page(), page.articles(), segments(page)), articles);
    }

    private int write(
            InputFile file, Future<ReadPage> future, GenerationBuilder build, RunReport report, Progress progress) {
        try {
            ReadPage read = future.get();
            Page page = read.page().page();
            report.add(page, read.page().articles(), segments(read.page()));
            read.pageGraph().send(build.sink());
            int bad = 0;
            for (ArticleGraph article : read.articles()) {
                report.add(article);
                if (article.problems().isEmpty()) {
                    article.graph().send(build.sink());
                } else {
                    bad++;
                    progress.say(file.path() + ": an article breaks a shape and was left out: "
                            + article.problems().get(0));
                }
            }
            return bad;
        } catch (ExecutionException e) {
            progress.say(file.path() + ": it could not be read and was left out: " + e.getCause());
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted; nothing was changed");
        }
    }

    private static List<Segment> segments(PageArticles page) {
        List<Segment> segments = new ArrayList<>();
        for (LedgerEntry entry : page.ledger().entries()) {
            String part = entry.part().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            segments.add(new Segment(entry.span(), part, entry.articleId(), entry.reason()));
        }
        return segments;
    }

    /** Writes the whole graph as sorted N-Quads; {@code file} is there whole or not at all. */
    static void writeNQuads(Path generation, Path file) {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow();
        try (Store store = Store.open(generation)) {
            Path part = Files.createTempFile(folder, ".xinzhi", ".nq");
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                    Txn.executeRead(store.dataset(), () -> NQuadsFile.write(store.dataset(), out));
                }
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
