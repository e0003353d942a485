package xinzhi.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import xinzhi.learn.score.Figure;
import xinzhi.learn.score.Scores;
import xinzhi.learn.train.CrossValidation;
import xinzhi.learn.train.CrossValidation.Result;
import xinzhi.learn.train.Means;

/** The tables that {@code train --cross-validate} prints, in Markdown. */
final class JudgedModels {
    private static final String CLASS = "entity: ";
    private static final String LABEL = "entity (label)";
    private static final String KIND = "entity (label + class)";
    private static final double QUARTER = 0.25;
    private static final double HALF = 0.5;
    private static final Map<Means, String> NAMES =
            new TreeMap<>(Map.of(Means.RULES, "rules alone", Means.MODEL, "model alone", Means.BOTH, "both"));
    /** What is said in articles, and whether there is a model of it. */
    private static final Map<String, Boolean> SAID = Map.of(
            "relation", true,
            "statement: Definition", true,
            "statement: Challenge", true,
            "statement: Recommendation", true,
            "statement: Quotation", false,
            "observation (value + unit)", false,
            "observation (+ indicator)", false,
            "observation (+ period, area)", false);

    private final PrintWriter out;

    JudgedModels(PrintWriter out) {
        this.out = out;
    }

    void print(CrossValidation validation) {
        Map<Means, List<Result>> results = validation.all();
        head("by rules and models");
        for (String task : List.of(LABEL, KIND)) {
            NAMES.forEach(
                    (means, name) -> row(task + ", " + name, results.get(means).get(0), task));
        }
        new TreeMap<>(SAID).forEach((task, learned) -> {
            if (learned) {
                NAMES.forEach((means, name) ->
                        row(task + ", " + name, results.get(means).get(1), task));
            } else {
                row(task + ", rules", results.get(Means.BOTH).get(1), task);
            }
        });
        out.println();
        head("by class");
        for (String task : classes(results.get(Means.BOTH).get(0))) {
            for (Means means : List.of(Means.RULES, Means.BOTH)) {
                row(task + ", " + NAMES.get(means), results.get(means).get(0), CLASS + task);
            }
        }
        out.println();
        head("by models of fewer pages");
        row("a quarter, label", validation.named(QUARTER), LABEL);
        row("half, label", validation.named(HALF), LABEL);
    }

    private static TreeSet<String> classes(Result result) {
        TreeSet<String> names = new TreeSet<>();
        result.ours().figures().stream()
                .map(Figure::task)
                .filter(t -> t.startsWith(CLASS))
                .forEach(t -> names.add(t.substring(CLASS.length())));
        return names;
    }

    private void head(String what) {
        out.println("| " + what + " | given P | R | F1 | held out P | R | F1 | all ours P | R | F1 |");
        out.println("|---|---|---|---|---|---|---|---|---|---|");
    }

    private void row(String name, Result result, String task) {
        out.println("| " + name + " | " + cells(result.given(), task) + " | " + cells(result.heldOut(), task) + " | "
                + cells(result.ours(), task) + " |");
        out.flush();
    }

    private static String cells(Scores scores, String task) {
        return scores.figure(task)
                .map(f -> String.format(Locale.ROOT, "%.3f | %.3f | %.3f", f.precision(), f.recall(), f.f1()))
                .orElse("– | – | –");
    }
}
