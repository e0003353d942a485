package xinzhi.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import xinzhi.extract.Extraction;
import xinzhi.extract.Extractor;
import xinzhi.ingest.layout.PageLayout;
import xinzhi.learn.gold.GoldPage;
import xinzhi.learn.gold.GoldText;
import xinzhi.learn.score.ConfidenceScore;
import xinzhi.learn.score.ConfidenceScorer;
import xinzhi.learn.score.Figure;
import xinzhi.learn.score.FoundPage;
import xinzhi.learn.score.RuleScore;
import xinzhi.learn.score.RuleScorer;
import xinzhi.learn.score.Scorer;
import xinzhi.learn.score.Scores;
import xinzhi.nlp.Folding;
import xinzhi.ontology.Ontology;
import xinzhi.text.Article;

/** {@code score}: how much of what a reader found on pages is found, and how much of what is found is there. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = {
            "Reads annotated pages and holds what is found against the annotation: precision, recall and F1 per task.",
            "No database is needed."
        },
        footer = {"", "Example:", "  xinzhi score src/main/gold --pages seeds --errors 20"})
final class ScoreCommand implements Callable<Integer> {
    @Mixin
    private Settings settings = new Settings();

    @Mixin
    private GoldFiles gold = new GoldFiles();

    @Option(
            names = "--as-annotated",
            description = "Take the articles as the reader saw them: measures extraction without the layout.")
    private boolean asAnnotated;

    @Option(names = "--min-confidence", paramLabel = "X", description = "Leave out claims that are less sure.")
    private double least;

    @Option(names = "--errors", paramLabel = "N", description = "List up to N misses and false hits of each task.")
    private int errors;

    @Option(
            names = "--rules",
            description = "Print for each rule how many facts it read and how many of them a reader found too.")
    private boolean rules;

    @Option(
            names = "--confidence",
            description =
                    "Print what confidence was worth: kind, source, from which confidence on, facts read with it, of these right.")
    private boolean confidence;

    @Option(names = "--json", description = "Print the figures as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        boolean apart = rules || confidence;
        if (rules && confidence || apart && (json || errors > 0 || least > 0)) {
            throw Main.wrongUse(
                    spec,
                    "--rules and --confidence print tables of their own: give one of them, without --json, --errors and --min-confidence");
        }
        Ontology ontology = settings.readOntology();
        List<GoldPage> read = gold.read();
        boolean proved = GoldFiles.prove(read, spec.commandLine().getErr());
        Extractor extractor = new Extractor(ontology);
        PageLayout layout = new PageLayout(ontology, Folding::simplified);
        List<FoundPage> found = new ArrayList<>();
        for (GoldPage page : read) {
            List<Extraction> extractions =
                    articles(page, layout).stream().map(extractor::extract).toList();
            found.add(new FoundPage(page.page().id(), extractions));
        }
        if (rules) {
            RuleScorer.score(ontology.lexicon(), read, found).forEach(this::print);
        } else if (confidence) {
            ConfidenceScorer.score(ontology.lexicon(), read, found).forEach(this::print);
        } else {
            print(Scorer.score(ontology.lexicon(), least, read, found));
        }
        return proved ? 0 : 1;
    }

    private List<Article> articles(GoldPage page, PageLayout layout) {
        return asAnnotated ? GoldText.articles(page) : layout.apply(page.page()).articles();
    }

    private void print(RuleScore score) {
        spec.commandLine().getOut().println(score.rule() + "\t" + score.found() + "\t" + score.right());
    }

    private void print(ConfidenceScore score) {
        spec.commandLine()
                .getOut()
                .printf(
                        Locale.ROOT,
                        "%s\t%s\t%.1f\t%d\t%d%n",
                        score.kind(),
                        score.source(),
                        score.least(),
                        score.found(),
                        score.right());
    }

    private void print(Scores scores) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            JsonObject all = new JsonObject();
            for (Figure figure : scores.figures()) {
                all.put(figure.task(), object(figure));
            }
            out.println(all);
            return;
        }
        out.print(scores.table());
        Map<String, Integer> listed = new TreeMap<>();
        for (Scores.Error error : scores.errors()) {
            String kind = error.task() + "\t" + (error.missed() ? "missed" : "false");
            if (listed.merge(kind, 1, Integer::sum) <= errors) {
                out.println(kind + "\t" + error.what());
            }
        }
    }

    private static JsonObject object(Figure figure) {
        JsonObject object = new JsonObject();
        object.put("precision", JsonNumber.value(figure.precision()));
        object.put("recall", JsonNumber.value(figure.recall()));
        object.put("f1", JsonNumber.value(figure.f1()));
        object.put("gold", figure.gold());
        object.put("found", figure.found());
        return object;
    }
}
