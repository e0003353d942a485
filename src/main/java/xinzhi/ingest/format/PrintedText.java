package xinzhi.ingest.format;

import java.util.ArrayList;
import java.util.List;

/**
 * Columns in, text out: a printed line is a line, an indented one begins with two wide blanks, and a blank line stands
 * between columns, but not where a paragraph runs over from the one to the other.
 */
final class PrintedText {
    private static final double LEAST_INDENT = 1.4;
    private static final double MOST_INDENT = 3.2;
    private static final double WIDE_GAP = 1.6;
    private static final String CLOSES = "。！？；：”’」』）!?;:";

    private final StringBuilder text = new StringBuilder();
    private List<PrintedLine> before = List.of();

    /** Adds the columns of a page below those of the pages before it. */
    void add(List<List<PrintedLine>> columns) {
        for (List<PrintedLine> column : columns) {
            if (text.length() > 0 && !runsOn(column)) {
                text.append('\n');
            }
            write(column);
            before = column;
        }
    }

    private void write(List<PrintedLine> column) {
        double gap = usualGap(column);
        for (int i = 0; i < column.size(); i++) {
            PrintedLine line = column.get(i);
            if (i > 0 && isApart(column.get(i - 1), line, gap)) {
                text.append('\n');
            }
            text.append(isIndented(column, line) ? "\u3000\u3000" : "")
                    .append(line.text())
                    .append('\n');
        }
    }

    private static double usualGap(List<PrintedLine> column) {
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < column.size(); i++) {
            gaps.add(column.get(i).y() - column.get(i - 1).y());
        }
        return Columns.median(gaps.stream().mapToDouble(g -> g));
    }

    private static boolean isApart(PrintedLine above, PrintedLine line, double gap) {
        return line.y() - above.y() > WIDE_GAP * gap || line.isOtherSize(above);
    }

    private static boolean isIndented(List<PrintedLine> column, PrintedLine line) {
        double left = column.stream().mapToDouble(PrintedLine::left).min().orElse(0);
        double indent = (line.left() - left) / line.size();
        return indent >= LEAST_INDENT && indent <= MOST_INDENT;
    }

    /** The column before ends with a full line in the middle of a sentence, and this one does not begin a paragraph. */
    private boolean runsOn(List<PrintedLine> column) {
        if (before.size() < 2 || column.size() < 2 || isIndented(column, column.get(0))) {
            return false;
        }
        PrintedLine last = before.get(before.size() - 1);
        double right = before.stream().mapToDouble(PrintedLine::right).max().orElse(0);
        String words = last.text();
        return right - last.right() < LEAST_INDENT * last.size()
                && CLOSES.indexOf(words.charAt(words.length() - 1)) < 0
                && !last.isOtherSize(column.get(0));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
