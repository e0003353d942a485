package xinzhi.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import xinzhi.graph.GraphWriter;
import xinzhi.ontology.Ontology;
import xinzhi.store.Generations;

/** {@code build}: files in, a new generation of the graph out. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = {
            "Reads files and folders and builds the graph of them, and of nothing else: to add articles, give the",
            "old ones too. The graph that is being served stays as it is until the new one is complete, which then",
            "takes its place; the one before is kept in the data folder until the next build."
        },
        footer = {
            "",
            "Examples:",
            "  xinzhi build                              the pages in seeds/",
            "  xinzhi build my-articles report.pdf       a folder and a file",
            "  xinzhi build articles.zip                 an archive of articles",
            "  xinzhi build --nquads graph.nq            also write the whole graph as N-Quads"
        })
final class BuildCommand implements Callable<Integer> {
    @Mixin
    private Settings settings = new Settings();

    @Parameters(
            paramLabel = "INPUTS",
            arity = "0..*",
            description = {
                "Files, folders and ZIP archives to read (default: ${env:XINZHI_SEEDS:-seeds}):",
                "plain text, Markdown, HTML, PDF, Word, EPUB, and tables (CSV, Excel, JSON Lines)."
            })
    private List<Path> inputs = List.of();

    @Option(names = "--nquads", paramLabel = "FILE", description = "Also write the whole graph as sorted N-Quads.")
    private @Nullable Path nquads;

    @Option(
            names = "--threshold",
            paramLabel = "X",
            defaultValue = "" + GraphWriter.DEFAULT_THRESHOLD,
            description =
                    "From this confidence on a claim is asserted as a plain triple too (default: ${DEFAULT-VALUE}).")
    private double threshold;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (threshold < 0 || threshold > 1) {
            throw Main.wrongUse(spec, "--threshold " + threshold + " is not between 0 and 1");
        }
        List<Path> given = inputs.isEmpty() ? List.of(Settings.seeds()) : inputs;
        GraphBuild.checkInputs(given);
        Optional<OutputFile> copy = Optional.ofNullable(nquads).map(OutputFile::new);
        copy.ifPresent(OutputFile::check);
        PrintWriter err = spec.commandLine().getErr();
        Ontology ontology = settings.readOntology();
        GraphBuild build =
                new GraphBuild(ontology, settings.readCorrections(ontology), new Generations(settings.data()), err);
        List<Failure> unwritten = new ArrayList<>(); // a graph is not lost with the copy of it
        GraphBuild.Result result = build.run(
                given,
                threshold,
                store -> copy.ifPresent(file -> {
                    try {
                        GraphBuild.writeNQuads(store, file);
                    } catch (Failure failure) {
                        unwritten.add(failure);
                    }
                }));
        new Summary(spec.commandLine().getOut()).print(result);
        if (!unwritten.isEmpty()) {
            throw unwritten.get(0);
        }
        return result.failures() == 0 ? 0 : 1;
    }
}
