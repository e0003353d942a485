package xinzhi.learn.score;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The figures of all tasks, and what was missed or wrong in each. */
public record Scores(List<Figure> figures, List<Error> errors) {
    /** @param missed whether it is there and was not found; else it was found and is not there */
    public record Error(String task, boolean missed, String what) {}

    public Scores {
        figures = List.copyOf(figures);
        errors = List.copyOf(errors);
    }

    public Optional<Figure> figure(String task) {
        return figures.stream().filter(f -> f.task().equals(task)).findFirst();
    }

    /** A table to read. */
    public String table() {
        StringBuilder table = new StringBuilder(
                String.format(Locale.ROOT, "%-46s %6s %6s %6s %6s %6s%n", "task", "P", "R", "F1", "gold", "found"));
        for (Figure f : figures) {
            table.append(String.format(
                    Locale.ROOT,
                    "%-46s %6.3f %6.3f %6.3f %6d %6d%n",
                    f.task(),
                    f.precision(),
                    f.recall(),
                    f.f1(),
                    f.gold(),
                    f.found()));
        }
        return table.toString();
    }

    /** The same as lines of {@code task TAB precision TAB recall TAB f1 TAB gold TAB found}. */
    public List<String> lines() {
        return figures.stream()
                .map(f -> String.format(
                        Locale.ROOT,
                        "%s\t%.4f\t%.4f\t%.4f\t%d\t%d",
                        f.task(),
                        f.precision(),
                        f.recall(),
                        f.f1(),
                        f.gold(),
                        f.found()))
                .toList();
    }
}
