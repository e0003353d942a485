package xinzhi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import xinzhi.extract.mention.EntityModel;
import xinzhi.extract.mention.MentionFinder;
import xinzhi.learn.gold.GoldReader;
import xinzhi.learn.gold.Split;
import xinzhi.learn.train.EntityTrainer;
import xinzhi.ontology.Ontology;

/** {@code train}: models from annotated pages. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = {
            "Learns from annotated pages how articles name things, and writes the models.",
            "Given pages and every third of the others are held out: score them to see what the models are worth.",
            "The same pages and the same knowledge give the same files."
        },
        footer = {"", "Example:", "  xinzhi train src/main/gold --out src/main/resources/xinzhi/models"})
final class TrainCommand implements Callable<Integer> {
    @Mixin
    private Settings settings = new Settings();

    @Parameters(arity = "1..*", paramLabel = "GOLD", description = "Annotation files, or folders of them.")
    private List<Path> gold = List.of();

    @Option(
            names = "--pages",
            paramLabel = "DIR",
            defaultValue = "seeds",
            description = "Where the pages stand that are not beside their annotation (default: seeds).")
    private Path pages = Path.of("seeds");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Where the models are written, one .tsv each.")
    private Path out = Path.of(".");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Ontology ontology = settings.readOntology();
        Split split = Split.of(new GoldReader(List.of(pages)).readAll(gold));
        MentionFinder finder = new MentionFinder(ontology, MentionFinder.analyzer(ontology));
        EntityTrainer.Trained entities = new EntityTrainer(finder).train(split.training());
        Files.createDirectories(out);
        write(EntityModel.TAGGER, entities.tagger());
        write(EntityModel.JUDGE, entities.judge());
        write(EntityModel.CALIBRATION, entities.calibration());
        return 0;
    }

    private void write(String name, List<String> lines) throws IOException {
        Path file = out.resolve(name + ".tsv");
        Files.writeString(file, String.join("\n", lines) + "\n");
        PrintWriter print = spec.commandLine().getOut();
        print.printf("%s: %,d weights, %,d bytes%n", file, lines.size(), Files.size(file));
    }
}
