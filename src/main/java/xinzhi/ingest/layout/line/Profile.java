package xinzhi.ingest.layout.line;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a page was set.
 *
 * @param wrapped its lines end where the column ends, not where the paragraph does
 * @param narrow they end as early as those of a newspaper's columns
 * @param doubleSpaced blank lines stand between all lines and so mean nothing
 * @param spaced blank lines stand between most paragraphs
 * @param indent of an ordinary line
 * @param counted its lines are cut at a number of characters, however narrow these are
 * @param told it stands in the order of reading, and headings of the first rank are its headlines and no others are
 */
public record Profile(
        boolean wrapped,
        boolean narrow,
        boolean doubleSpaced,
        boolean spaced,
        int indent,
        boolean counted,
        boolean told) {
    private static final int FEW_LINES = 6;
    private static final int FEW_PARAGRAPHS = 3;
    private static final double LONG_LINE = 56;
    private static final double NARROW_LINE = 20;
    private static final double HEADING = 8;
    private static final double EVEN = 1.5;

    /**
     * Of the lines of one page, by what most of them have in common, the rows of tables and lists aside.
     *
     * @param marked its format marks headings
     */
    public static Profile of(List<Line> lines, boolean marked) {
        BitSet rows = Rows.of(lines);
        List<Line> full = IntStream.range(0, lines.size())
                .filter(i -> !rows.get(i) && !lines.get(i).item())
                .mapToObj(lines::get)
                .filter(l -> l.width() >= HEADING)
                .toList();
        double median = full.stream()
                .mapToDouble(Line::width)
                .sorted()
                .skip(full.size() / 2)
                .findFirst()
                .orElse(0);
        long open = full.stream().filter(l -> Marks.isOpen(l.words().text())).count();
        boolean wrapped = full.size() >= FEW_LINES
                && median < LONG_LINE
                && (open * 2 > full.size() && evenNeighbours(full) * 10 > full.size() * 4 || isBroken(full));
        long single = lines.stream().skip(1).filter(l -> l.blanksBefore() == 1).count();
        long apart = lines.stream().skip(1).filter(l -> l.blanksBefore() >= 1).count();
        int others = Math.max(1, lines.size() - 1);
        return new Profile(
                wrapped,
                wrapped && median < NARROW_LINE && few(full, l -> l.width() > 2 * NARROW_LINE),
                wrapped && single * 10 > others * 7,
                apart * 2 > others,
                commonIndent(lines),
                wrapped && isCounted(full),
                marked && lines.stream().anyMatch(l -> l.level() == 1));
    }

    private static boolean few(List<Line> lines, Predicate<Line> odd) {
        return lines.stream().filter(odd).count() * 10 < lines.size();
    }

    /** Of a page that says its title beside its text: no other heading is its headline. */
    public Profile titled() {
        return new Profile(wrapped, narrow, doubleSpaced, spaced, indent, counted, true);
    }

    /** Paragraphs are indented and short, and go on below lines that all end without a stop as far to the right. */
    private static boolean isBroken(List<Line> full) {
        int indented = 0;
        List<Double> ends = new ArrayList<>();
        for (int i = 1; i < full.size(); i++) {
            Line line = full.get(i);
            Line before = full.get(i - 1);
            boolean open = Marks.isOpen(before.words().text());
            indented += line.indent() >= 2 && !open ? 1 : 0;
            if (line.indent() == 0 && line.blanksBefore() == 0 && open && indented > 0) {
                ends.add(reach(before));
            }
        }
        double longest = ends.stream().mapToDouble(e -> e).max().orElse(0);
        return few(full, l -> reach(l) > longest + 2 * EVEN)
                && indented >= FEW_PARAGRAPHS
                && ends.size() >= FEW_PARAGRAPHS
                && ends.stream().filter(e -> longest - e > 2 * EVEN).count() <= 1;
    }

    /** How many lines reach as far as the one before or after, as the lines of a column do. */
    private static long evenNeighbours(List<Line> full) {
        long even = 0;
        for (int i = 0; i < full.size(); i++) {
            double reach = reach(full.get(i));
            boolean before = i > 0 && Math.abs(reach(full.get(i - 1)) - reach) <= EVEN;
            boolean after = i + 1 < full.size() && Math.abs(reach(full.get(i + 1)) - reach) <= EVEN;
            even += before || after ? 1 : 0;
        }
        return even;
    }

    private static double reach(Line line) {
        return line.width() + line.margin();
    }

    /** More lines agree in their number of characters than in their printed width. */
    private static boolean isCounted(List<Line> full) {
        return mostAlike(full, l -> l.words().length()) > mostAlike(full, Line::width);
    }

    private static long mostAlike(List<Line> full, ToDoubleFunction<Line> measure) {
        Map<Double, Long> sizes = full.stream()
                .collect(Collectors.groupingBy(l -> measure.applyAsDouble(l) + l.margin(), Collectors.counting()));
        return sizes.values().stream().max(Long::compare).orElse(0L);
    }

    private static int commonIndent(List<Line> lines) {
        int[] counts = new int[9];
        lines.forEach(l -> counts[Math.min(l.indent(), 8)]++);
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return best;
    }
}
