package xinzhi.serve.question;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import xinzhi.serve.name.Name;
import xinzhi.store.Question;

/**
 * A question with its form and its answer.
 *
 * @param nearest what may be meant in place of what is not in the graph
 * @param shown {@code bar}, {@code heat}, {@code graph}, {@code timeline} where the answer can be shown so, else
 *     {@code table}
 * @param asked the thing that the question is about; empty where it is about none or any
 * @param sparql the query with the visitor's values, to be asked again
 */
public record QuestionView(
        Question question,
        List<Field> fields,
        String problem,
        List<Near> nearest,
        List<String> columns,
        List<Line> rows,
        int total,
        String shown,
        Optional<Name> asked,
        String sparql) {
    private static final int FEW_COLUMNS = 3;

    /** A thing that may be meant, and the path of the question about it. */
    public record Near(Name name, String path) {}

    static QuestionView unanswered(Question question, List<Field> fields, String problem, List<Near> nearest) {
        return new QuestionView(
                question, fields, problem, nearest, List.of(), List.of(), 0, "table", Optional.empty(), "");
    }

    /**
     * A parameter and its value.
     *
     * @param choices the terms that may be chosen; each may be given by its name in either language
     */
    public record Field(String name, String label, String value, Kind kind, List<Name> choices) {
        /** What is asked for. */
        public enum Kind {
            THING,
            TERM,
            NUMBER,
            WORDS
        }
    }

    /**
     * A row.
     *
     * @param evidence the path of the page that lists its evidence; empty where its cells lead there
     */
    public record Line(List<Cell> cells, String evidence) {}

    /** A link where the value is an address, else the text, and the number that it is. */
    public record Cell(boolean isLink, Name name, String text, Optional<Double> number) {
        static final Cell EMPTY = text("");

        static Cell link(Name name) {
            return new Cell(true, name, "", Optional.empty());
        }

        static Cell text(String text) {
            return new Cell(false, Name.NONE, text, Optional.empty());
        }

        static Cell number(String text, double number) {
            return new Cell(false, Name.NONE, text, Optional.of(number));
        }

        public boolean isNumber() {
            return number.isPresent();
        }

        /** What part of the largest number a number is, from 0 to 100. */
        public double share(double most) {
            return number.map(n -> Math.round(n / most * 1000) / 10.0).orElse(0.0);
        }
    }

    /** The column whose numbers are drawn as bars; -1 for none. */
    public int bars() {
        return shown.equals("bar") || shown.equals("graph") ? counted() : -1;
    }

    /** The column of numbers that count the evidence; -1 for none. */
    public int counted() {
        for (int i = 0; i < columns.size(); i++) {
            if (isNumber(i)) {
                return i;
            }
        }
        return -1;
    }

    /** The largest number of a column; 1 where it has none. */
    public double most(int column) {
        return rows.stream()
                .flatMap(r -> r.cells().stream().skip(Math.max(0, column)).limit(1))
                .flatMap(c -> c.number().stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
    }

    /** The screens, as a style sheet names them, that have no room for the columns beside each other; numbers need little. */
    public String narrow() {
        long words =
                IntStream.range(0, columns.size()).filter(i -> !isNumber(i)).count();
        return "(max-width: " + (words > FEW_COLUMNS ? 64 : 40) + "rem)";
    }

    /** The answer as a table of one thing against the other. */
    public Heat heat() {
        return Heat.of(rows);
    }

    /** The answer along the time. */
    public Timeline timeline() {
        return Timeline.of(Timeline.Sheet.BROAD, columns, rows);
    }

    /** The same for a narrow screen. */
    public Timeline narrowTimeline() {
        return Timeline.of(Timeline.Sheet.NARROW, columns, rows);
    }

    /** Whether its rows join things. */
    public boolean isNetwork() {
        return rows.stream().anyMatch(r -> joined(r).size() > 1);
    }

    /** The things that a row joins: its first two, or one and what was asked about, as the relation goes. */
    List<Name> joined(Line row) {
        List<Name> links = row.cells().stream()
                .filter(Cell::isLink)
                .map(Cell::name)
                .limit(2)
                .toList();
        if (links.size() != 1 || asked.isEmpty()) {
            return links;
        }
        boolean from = question.parameters().stream().anyMatch(p -> ("{" + p.name() + "}")
                .equals(question.evidence().values().get("subject")));
        return from ? List.of(asked.get(), links.get(0)) : List.of(links.get(0), asked.get());
    }

    private boolean isNumber(int column) {
        return rows.stream().anyMatch(r -> r.cells().get(column).isNumber());
    }
}
