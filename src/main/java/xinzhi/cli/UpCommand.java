package xinzhi.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import xinzhi.graph.GraphWriter;
import xinzhi.ontology.Ontology;
import xinzhi.store.Generations;

/** {@code up}: builds the graph of the seeds if there is none, and serves it. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = "Builds the graph of seeds/ if none was built yet, and serves it.",
        footer = {"", "Examples:", "  xinzhi up", "  xinzhi up --data /srv/xinzhi --port 8080"})
final class UpCommand implements Callable<Integer> {
    @Mixin
    private Settings settings = new Settings();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Generations generations = new Generations(settings.data());
        if (generations.current().isEmpty()) {
            List<Path> seeds = List.of(Settings.seeds());
            GraphBuild.checkInputs(seeds);
            Ontology ontology = settings.readOntology();
            GraphBuild build = new GraphBuild(
                    ontology,
                    settings.readCorrections(ontology),
                    generations,
                    spec.commandLine().getErr());
            new Summary(out).print(build.run(seeds, GraphWriter.DEFAULT_THRESHOLD));
            out.flush();
        }
        Service.run(generations, settings, out);
        return 0;
    }
}
