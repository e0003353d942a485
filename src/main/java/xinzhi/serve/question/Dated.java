package xinzhi.serve.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import xinzhi.serve.name.Name;

/**
 * A row of an answer that says when.
 *
 * @param lane what it belongs to
 * @param begin as years: 2023.5 is the middle of 2023
 * @param value empty where it has none
 * @param text to stand beside it
 * @param plain whether it is so, not aimed at, rumoured or denied
 */
record Dated(
        String lane,
        String label,
        Optional<Name> thing,
        double begin,
        double end,
        Optional<Double> value,
        String text,
        String title,
        boolean plain,
        Name proof,
        String evidence) {
    private static final List<String> TIMES = List.of("period", "date", "year");
    /** Columns that part a lane from another. */
    private static final List<String> PARTS = List.of("areaLabel", "area", "unit");

    private static final int MONTHS = 12;

    /** Which columns say what; -1 for none. */
    record Columns(int time, int label, int value, int unit, int stance, List<Integer> parts, Pattern period) {
        static Columns of(List<String> columns) {
            int time = TIMES.stream()
                    .map(columns::indexOf)
                    .filter(i -> i >= 0)
                    .findFirst()
                    .orElse(-1);
            int label = columns.indexOf("indicatorLabel");
            return new Columns(
                    time,
                    label >= 0 ? label : time == 0 ? 1 : 0,
                    columns.indexOf("value"),
                    columns.indexOf("unit"),
                    columns.indexOf("stance"),
                    PARTS.stream().map(columns::indexOf).filter(i -> i >= 0).toList(),
                    Pattern.compile("([12]\\d{3})(?:-(\\d\\d))?(?:/([12]\\d{3})(?:-(\\d\\d))?)?.*"));
        }
    }

    static Optional<Dated> of(Columns columns, QuestionView.Line row) {
        if (columns.time() < 0) {
            return Optional.empty();
        }
        Matcher period =
                columns.period().matcher(row.cells().get(columns.time()).text());
        return period.matches() ? Optional.of(of(columns, row, period)) : Optional.empty();
    }

    private static Dated of(Columns columns, QuestionView.Line row, Matcher period) {
        QuestionView.Cell label = row.cells().get(columns.label());
        double begin = begin(period.group(1), period.group(2));
        double end = period.group(3) == null
                ? begin + length(period.group(2))
                : begin(period.group(3), period.group(4)) + length(period.group(4));
        Optional<QuestionView.Cell> value = Optional.of(columns.value())
                .filter(i -> i >= 0)
                .map(row.cells()::get)
                .filter(QuestionView.Cell::isNumber);
        String unit = columns.unit() < 0 ? "" : text(row.cells().get(columns.unit()));
        String others = columns.parts().stream()
                .map(row.cells()::get)
                .map(Dated::text)
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining(" "));
        return new Dated(
                text(label) + " " + others,
                (label.isLink() ? "" : label.text() + " ") + others,
                Optional.of(label).filter(QuestionView.Cell::isLink).map(QuestionView.Cell::name),
                begin,
                end,
                value.flatMap(QuestionView.Cell::number),
                value.map(c -> c.text() + unit).orElse(period.group()),
                row.cells().stream().map(Dated::text).filter(t -> !t.isEmpty()).collect(Collectors.joining(" · ")),
                columns.stance() < 0 || text(row.cells().get(columns.stance())).isEmpty(),
                proof(row),
                row.evidence());
    }

    private static double begin(String year, String month) {
        return Integer.parseInt(year) + (month == null ? 0 : (Integer.parseInt(month) - 1.0) / MONTHS);
    }

    private static double length(String month) {
        return month == null ? 1 : 1.0 / MONTHS;
    }

    private static String text(QuestionView.Cell cell) {
        return cell.isLink() ? cell.name().zh() : cell.text();
    }

    /** What says so stands last in a row. */
    private static Name proof(QuestionView.Line row) {
        Stream<Name> links =
                row.cells().stream().filter(QuestionView.Cell::isLink).map(QuestionView.Cell::name);
        return links.reduce((first, second) -> second).orElse(Name.NONE);
    }

    double middle() {
        return (begin + end) / 2;
    }

    boolean isSpan() {
        return end - begin > 1;
    }

    double number() {
        return value.orElse(0.0);
    }
}
