package xinzhi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import xinzhi.extract.mention.MentionFinder;
import xinzhi.learn.gold.GoldPage;
import xinzhi.learn.gold.Split;
import xinzhi.learn.train.CrossValidation;
import xinzhi.learn.train.EntityTrainer;
import xinzhi.learn.train.ReadArticle;
import xinzhi.learn.train.RelationTrainer;
import xinzhi.learn.train.SentenceTrainer;
import xinzhi.ontology.Ontology;

/** {@code train}: models from annotated pages. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = {
            "Learns from annotated pages how articles name things, relate them and make statements.",
            "Pages whose annotation says heldOut are left out: score them to see what the models are worth.",
            "The same pages and the same knowledge give the same files."
        },
        footer = {"", "Example:", "  xinzhi train src/main/gold --out src/main/resources/xinzhi/models"})
final class TrainCommand implements Callable<Integer> {
    /** Each of the folds that calibrate a model needs a page. */
    private static final int LEAST = 5;

    @Mixin
    private Settings settings = new Settings();

    @Mixin
    private GoldFiles gold = new GoldFiles();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "models",
            description = "Where the models are written, one .tsv each (default: models).")
    private Path out = Path.of("models");

    @Option(
            names = "--cross-validate",
            description = "Write nothing; print what rules, models and both find on pages that no model learned from.")
    private boolean crossValidate;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Ontology ontology = settings.readOntology();
        List<GoldPage> read = gold.read();
        if (!GoldFiles.prove(read, spec.commandLine().getErr())) {
            throw new Failure("nothing was learned");
        }
        if (crossValidate) {
            new JudgedModels(spec.commandLine().getOut()).print(new CrossValidation(ontology, read));
            return 0;
        }
        Split split = Split.of(read);
        if (split.training().size() < LEAST) {
            throw new Failure(Counted.of(split.training().size(), "page") + " to learn from: too few; give at least "
                    + LEAST + " beside those held out");
        }
        MentionFinder finder = new MentionFinder(ontology, MentionFinder.analyzer(ontology));
        Files.createDirectories(out);
        EntityTrainer.Trained entities = new EntityTrainer(finder).train(split.training());
        write(entities.files());
        // Learned from what rules alone find: on the pages that it learned from the entity model knows too much.
        List<ReadArticle> articles = ReadArticle.of(split.training(), finder);
        write(new RelationTrainer(ontology).train(articles).files());
        write(new SentenceTrainer(ontology).train(articles).files());
        return 0;
    }

    private void write(Map<String, List<String>> files) throws IOException {
        for (Map.Entry<String, List<String>> file : files.entrySet()) {
            write(file.getKey(), file.getValue());
        }
    }

    private void write(String name, List<String> lines) throws IOException {
        Path file = out.resolve(name + ".tsv");
        Files.writeString(file, String.join("\n", lines) + "\n");
        PrintWriter print = spec.commandLine().getOut();
        print.printf(Locale.ROOT, "%s: %,d weights, %,d bytes%n", file, lines.size(), Files.size(file));
    }
}
