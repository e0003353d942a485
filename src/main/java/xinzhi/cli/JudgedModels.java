package xinzhi.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import xinzhi.learn.score.Figure;
import xinzhi.learn.score.Scores;
import xinzhi.learn.train.CrossValidation;

/** The tables that {@code train --cross-validate} prints, in Markdown. */
final class JudgedModels {
    private static final String CLASS = "entity: ";
    private static final double QUARTER = 0.25;
    private static final double HALF = 0.5;

    private final PrintWriter out;

    JudgedModels(PrintWriter out) {
        this.out = out;
    }

    void print(CrossValidation validation) {
        Map<String, CrossValidation.Result> results = new LinkedHashMap<>();
        results.put("rules alone", validation.rules());
        results.put("with a model of a quarter of the pages", validation.models(QUARTER));
        results.put("with a model of half of the pages", validation.models(HALF));
        results.put("with a model of all pages", validation.models(1));
        head("entities");
        results.forEach((name, result) -> {
            row(name + ", label", result, "entity (label)");
            row(name + ", label and class", result, "entity (label + class)");
        });
        out.println();
        head("by class");
        for (String task : classes(results)) {
            row(task + ", rules alone", results.get("rules alone"), CLASS + task);
            row(task + ", with the model", results.get("with a model of all pages"), CLASS + task);
        }
    }

    private static TreeSet<String> classes(Map<String, CrossValidation.Result> results) {
        TreeSet<String> names = new TreeSet<>();
        for (CrossValidation.Result result : results.values()) {
            result.ours().figures().stream()
                    .map(Figure::task)
                    .filter(t -> t.startsWith(CLASS))
                    .forEach(t -> names.add(t.substring(CLASS.length())));
        }
        return names;
    }

    private void head(String what) {
        out.println("| " + what + " | given P | R | F1 | others P | R | F1 |");
        out.println("|---|---|---|---|---|---|---|");
    }

    private void row(String name, CrossValidation.Result result, String task) {
        out.println("| " + name + " | " + cells(result.given(), task) + " | " + cells(result.ours(), task) + " |");
    }

    private static String cells(Scores scores, String task) {
        return scores.figure(task)
                .map(f -> String.format(Locale.ROOT, "%.3f | %.3f | %.3f", f.precision(), f.recall(), f.f1()))
                .orElse("– | – | –");
    }
}
