package xinzhi.serve.page;

import java.util.List;
import xinzhi.serve.view.Name;
import xinzhi.store.Question;

/**
 * A question with its form and its answer.
 *
 * @param shown {@code bar}, {@code heat}, {@code graph} where the answer can be shown so, else {@code table}
 */
public record QuestionView(
        Question question,
        List<Field> fields,
        String problem,
        List<String> columns,
        List<List<Cell>> rows,
        int total,
        String shown) {
    /** A parameter and its value. */
    public record Field(String name, String label, String value, boolean number) {}

    /** A link where the value is an address, else the text. */
    public record Cell(boolean isLink, Name name, String text, boolean number) {}

    /** The column whose numbers are drawn as bars; -1 for none. */
    public int bars() {
        if (shown.equals("bar") || shown.equals("graph")) {
            for (int i = 0; i < columns.size(); i++) {
                if (isNumber(i)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** What part of the largest in its column a number is, from 0 to 100. */
    public double share(int column, Cell cell) {
        double most = rows.stream()
                .map(r -> r.get(column))
                .filter(Cell::number)
                .mapToDouble(c -> Double.parseDouble(c.text()))
                .max()
                .orElse(1);
        return cell.number() ? Math.round(Double.parseDouble(cell.text()) / most * 1000) / 10.0 : 0;
    }

    /** The answer as a table of one thing against the other. */
    public Heat heat() {
        return Heat.of(rows);
    }

    private boolean isNumber(int column) {
        return rows.stream().anyMatch(r -> r.get(column).number());
    }
}
