package xinzhi.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.system.Txn;
import xinzhi.extract.Extractor;
import xinzhi.extract.reprint.Reprints;
import xinzhi.graph.Correcting;
import xinzhi.graph.Corrections;
import xinzhi.graph.Disagreements;
import xinzhi.graph.GraphWriter;
import xinzhi.graph.Iris;
import xinzhi.graph.NQuadsFile;
import xinzhi.graph.NamedGraph;
import xinzhi.graph.Run;
import xinzhi.graph.RunReport;
import xinzhi.ingest.InputFiles;
import xinzhi.ingest.InputFiles.InputFile;
import xinzhi.ingest.Outcome;
import xinzhi.ingest.PageReader;
import xinzhi.ingest.format.FileType;
import xinzhi.ingest.layout.PageLayout;
import xinzhi.nlp.Folding;
import xinzhi.ontology.Ontology;
import xinzhi.serve.Preparation;
import xinzhi.store.GenerationBuilder;
import xinzhi.store.Generations;
import xinzhi.store.Store;
import xinzhi.text.Hash;

/** Files in, a new generation of the graph out. What cannot be read is named and counted, and the rest goes on. */
final class GraphBuild {
    /**
     * What a build came to.
     *
     * @param before the graph that this one takes the place of
     * @param failures how many inputs failed; each was named on stderr
     */
    record Result(Path generation, Optional<Path> before, int pages, int failures, RunReport report) {}

    private final Ontology ontology;
    private final Iris iris;
    private final Generations generations;
    private final PrintWriter err;
    private final PageReader reader;
    private final PageLayout layout;
    private final Extractor extractor;
    private final Corrections corrections;

    GraphBuild(Ontology ontology, Generations generations, PrintWriter err) {
        this(ontology, Corrections.none(), generations, err);
    }

    GraphBuild(Ontology ontology, Corrections corrections, Generations generations, PrintWriter err) {
        this.corrections = corrections;
        this.ontology = ontology;
        this.iris = new Iris(ontology.baseIri());
        this.generations = generations;
        this.err = err;
        this.reader = new PageReader(ontology);
        this.layout = new PageLayout(ontology, Folding::simplified);
        this.extractor = new Extractor(ontology);
    }

    /** Refuses paths of which none is there, before the knowledge is loaded: that takes seconds. */
    static void checkInputs(List<Path> inputs) {
        if (inputs.stream().noneMatch(Files::exists)) {
            String paths = inputs.stream().map(Path::toString).collect(Collectors.joining(", "));
            throw new Failure(paths + ": there is no such file or folder; check the path; nothing was changed");
        }
    }

    Result run(List<Path> inputs, double threshold) {
        return run(inputs, threshold, store -> {});
    }

    /** @param copies takes what is wanted of the graph before it is published: a server that takes it up holds it */
    Result run(List<Path> inputs, double threshold, Consumer<Store> copies) {
        Instant start = Instant.now();
        try (InputFiles found = InputFiles.of(inputs)) {
            return run(inputs, found, threshold, copies, start);
        }
    }

    private Result run(List<Path> inputs, InputFiles found, double threshold, Consumer<Store> copies, Instant start) {
        List<Run.Input> outcomes = sayUnread(found);
        List<String> warnings = new ArrayList<>();
        List<PageFeeder.Work> works = survey(found, outcomes, warnings);
        int unread = (int) outcomes.stream().filter(i -> i.sha256().isEmpty()).count();
        int pages = works.stream().mapToInt(w -> w.pages().size()).sum();
        if (pages == 0) {
            throw nothingRead(inputs);
        }
        Run run = new Run(Main.version(), ontology.sha256(), outcomes, settings(threshold));
        GraphWriter writer = new GraphWriter(iris, ontology, run, threshold);
        RunReport report = new RunReport();
        warnings.forEach(report::warn);
        try (GenerationBuilder build = generations.begin()) {
            for (NamedGraph graph : List.of(writer.vocabulary(), writer.lexicon(), writer.shapes())) {
                graph.send(build.sink());
            }
            corrections.graph(iris).send(build.sink());
            Correcting correcting = new Correcting(corrections, iris, ontology.lexicon());
            PageSink sink = new PageSink(
                    writer,
                    build.sink(),
                    report,
                    new Reprints(ontology.cues()),
                    new Disagreements(iris, ontology.cues()),
                    correcting);
            PageFeeder feeder = new PageFeeder(reader, layout, extractor, writer, sink);
            feeder.feed(works, new Progress(err, works.size()));
            int written = pages - feeder.lost().size();
            if (written == 0) {
                throw nothingRead(inputs);
            }
            Run done = run.failedOn(feeder.lost());
            writer.run(done).send(build.sink());
            sink.finish().forEach(err::println);
            report.time("started", start.toString());
            report.time(
                    "seconds",
                    String.valueOf(Duration.between(start, Instant.now()).toMillis() / 1000.0));
            Optional<Path> before = generations.current();
            Path folder = build.publish(iris.base(), counts -> report.json(done, counts.byName()), store -> {
                Preparation.prepare(store, iris.base());
                copies.accept(store);
            });
            return new Result(folder, before, written, unread + feeder.failures(), report);
        }
    }

    private static Failure nothingRead(List<Path> inputs) {
        return new Failure("no page could be read from " + inputs + "; nothing was changed");
    }

    private SortedMap<String, String> settings(double threshold) {
        SortedMap<String, String> settings = new TreeMap<>();
        settings.put("base IRI", iris.base());
        settings.put("threshold", String.valueOf(threshold));
        if (!corrections.isEmpty()) {
            String lines = corrections.graph(iris).sorted().toString();
            settings.put("corrections", Hash.sha256(lines));
        }
        return settings;
    }

    /** Names what is not there, not to be opened or of no known type; the first two are inputs that failed. */
    private List<Run.Input> sayUnread(InputFiles found) {
        List<Run.Input> outcomes = new ArrayList<>();
        for (Path path : found.missing()) {
            err.println(path + ": there is no such file or folder, or it may not be entered; check the path");
            String name = Optional.ofNullable(path.getFileName()).orElse(path).toString();
            outcomes.add(new Run.Input(name, Optional.empty(), Run.Input.MISSING));
        }
        found.refused().forEach(r -> outcomes.add(refused(r.label(), r.outcome())));
        found.unknownTypes()
                .forEach((type, n) -> err.println(
                        Counted.of(n, "file") + " of type \"" + type + "\" passed over; give " + FileType.endings()));
        if (found.hidden() > 0) {
            err.println(Counted.of(found.hidden(), "file")
                    + " below hidden folders passed over; give such a folder itself to read it");
        }
        return outcomes;
    }

    private Run.Input refused(String label, Outcome.Refused refused) {
        err.println(label + ": " + refused.message());
        return new Run.Input(refused.id(), Optional.empty(), refused.reason().words());
    }

    /**
     * Opens every file, which is opened again when it is read: what all hold decides the run's id, which facts name, and
     * their texts are more than memory holds. Pages of the same bytes are read once.
     */
    private List<PageFeeder.Work> survey(InputFiles found, List<Run.Input> outcomes, List<String> warnings) {
        List<PageFeeder.Work> works = new ArrayList<>();
        Map<String, String> first = new HashMap<>();
        for (InputFile file : found.files()) {
            Set<String> fresh = new HashSet<>();
            for (Outcome outcome : reader.read(file)) {
                String label =
                        file.source().label() + outcome.id().substring(file.id().length());
                if (outcome instanceof Outcome.Refused refused) {
                    outcomes.add(refused(label, refused));
                } else if (outcome instanceof Outcome.Read read) {
                    Optional<String> hash = Optional.of(read.page().sha256());
                    String same = first.putIfAbsent(hash.get(), read.id());
                    if (same == null) {
                        fresh.add(read.id());
                        read.warning().ifPresent(w -> {
                            err.println(label + ": " + w);
                            warnings.add(read.id() + ": " + w);
                        });
                    } else {
                        err.println(label + ": the same bytes as " + same + "; read once");
                    }
                    outcomes.add(new Run.Input(read.id(), hash, same == null ? Run.Input.READ : "same as " + same));
                }
            }
            if (!fresh.isEmpty()) {
                works.add(new PageFeeder.Work(file, fresh));
            }
        }
        return works;
    }

    /** Writes the whole graph as sorted N-Quads. */
    static void writeNQuads(Store store, OutputFile file) {
        file.write(out -> Txn.executeRead(store.dataset(), () -> NQuadsFile.write(store.dataset(), out)));
    }
}
