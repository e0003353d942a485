package xinzhi.ingest.layout.block;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import xinzhi.ingest.layout.line.Line;
import xinzhi.ingest.layout.line.Marks;
import xinzhi.ingest.layout.line.Overprint;
import xinzhi.ingest.layout.line.Profile;
import xinzhi.nlp.WordSuccession;

/** Widths and gaps of a page's lines, and where by them a paragraph ends. */
final class Measure {
    private static final int WINDOW = 8;
    private static final double FULL = 0.86;
    private static final double WIDE = 1.2;
    /** What sets the rest of a sentence apart from a headline, by {@link WordSuccession#goesOn}. */
    static final double GOES_ON = 3;

    private static final int LONGEST_HEADLINE = 3;
    private static final double BROKEN = 0.6;
    static final double LONGEST_HEAD = 36;
    static final double LONGEST_PAIR = 48;
    private static final double OVERLONG = 2.5;
    private static final double SHORTEST_COLUMN = 9;
    static final String NO_HEAD_ENDS = "，、：,:…—";

    private final List<Line> lines;
    private final Profile profile;
    private final IntPredicate isByline;
    private final IntPredicate opensPage;
    /** How much of its column each line fills, and how wide the column is there. */
    private final double[] extent;

    private final double[] column;

    /**
     * @param isByline of the number of a line
     * @param opensPage of the number of a line: no text, headline or byline stands before it
     */
    Measure(List<Line> lines, Profile profile, IntPredicate isByline, IntPredicate opensPage) {
        this.lines = lines;
        this.profile = profile;
        this.isByline = isByline;
        this.opensPage = opensPage;
        this.extent = lines.stream().mapToDouble(this::extent).toArray();
        this.column = new double[lines.size()];
        for (int i = 0; i < column.length; i++) {
            double[] near = Arrays.stream(extent, Math.max(0, i - WINDOW), Math.min(lines.size(), i + WINDOW + 1))
                    .filter(w -> w >= SHORTEST_COLUMN)
                    .sorted()
                    .toArray();
            column[i] = near.length == 0 ? SHORTEST_COLUMN : near[(near.length - 1) * 6 / 10];
        }
    }

    private double extent(Line line) {
        return line.margin() + (profile.counted() ? line.words().length() : line.width());
    }

    /** How wide the column is at a line. */
    double column(int line) {
        return column[line];
    }

    boolean isShort(int line) {
        return extent[line] < FULL * column[line];
    }

    /** Whether a new block begins at line {@code next} of a wrapped page, the current one having begun at {@code start}. */
    boolean breaks(int start, int next) {
        Line before = lines.get(next - 1);
        Line line = lines.get(next);
        int gap = profile.doubleSpaced() ? 1 : 0;
        if (line.blanksBefore() > gap || isTight(next) != isTight(next - 1) && isHeadPair(next)) {
            return true;
        }
        if (isBetweenBlanks(start, next)) {
            return false;
        }
        if (line.indent() >= profile.indent() + 2) {
            return true;
        }
        if (extent[next] > OVERLONG * column[next] || extent[next - 1] > OVERLONG * column[next - 1]) {
            return true;
        }
        if (isTight(next) && !isHeadPair(next)) {
            return Overprint.is(before.words().text());
        }
        String text = before.words().text();
        if (isHeadingBelow(next) || isDisplay(next) && !isDisplay(next - 1)) {
            return true;
        }
        if (isShort(next - 1) && !Marks.isOpen(text) || extent[next - 1] < BROKEN * column[next - 1]) {
            return true;
        }
        return next - start == 1
                && extent[next - 1] < 0.75 * column[next - 1]
                && startsAfterClosed(start)
                && NO_HEAD_ENDS.indexOf(text.charAt(text.length() - 1)) < 0
                && !isTight(next);
    }

    /** The lines of a headline at the top of a page of wide columns: short, without a stop, between blank lines. */
    private boolean isBetweenBlanks(int start, int next) {
        boolean top = !profile.narrow()
                && !profile.doubleSpaced()
                && (start == 0 || lines.get(start).blanksBefore() > 0)
                && opensPage.test(start);
        if (!top) {
            return false;
        }
        int end = start;
        while (end < lines.size() && (end == start || lines.get(end).blanksBefore() == 0)) {
            String text = lines.get(end).words().text();
            if (!isShort(end) && !text.startsWith("—") || !Marks.isOpen(text)) {
                return false;
            }
            end++;
        }
        return next < end && end < lines.size() && end - start <= LONGEST_HEADLINE;
    }

    /**
     * A line of a headline: above a byline and without a full stop, it and those between wider than the
     * column. Where no gap can show where a text ends, the line right above a byline is one whatever its width.
     */
    private boolean isDisplay(int line) {
        if (profile.doubleSpaced() && isAboveByline(line + 1) && isUnfinished(line)) {
            return !goesOn(line);
        }
        for (int i = line; i < Math.min(lines.size(), line + LONGEST_HEADLINE) && isOverwide(i); i++) {
            if (isAboveByline(i + 1)) {
                return true;
            }
            if (i + 1 < lines.size() && lines.get(i + 1).blanksBefore() > 0) {
                return false;
            }
        }
        return false;
    }

    /** The line before breaks off, and by how words follow each other this one goes on from it. */
    private boolean goesOn(int line) {
        String before = line == 0 ? "" : lines.get(line - 1).words().text();
        return Marks.isOpen(before)
                && WordSuccession.goesOn(before, lines.get(line).words().text()) > GOES_ON;
    }

    private boolean isOverwide(int line) {
        return isUnfinished(line) && extent[line] > WIDE * column[line];
    }

    /** It ends neither a sentence nor in a pause, as headings do. */
    boolean isUnfinished(int line) {
        String text = lines.get(line).words().text();
        return Marks.isOpen(text) && NO_HEAD_ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** A short line without a full stop, between the full last line of a paragraph and the indent of the next. */
    private boolean isHeadingBelow(int line) {
        return Marks.isClosed(lines.get(line - 1).words().text())
                && isShort(line)
                && isUnfinished(line)
                && line + 1 < lines.size()
                && lines.get(line + 1).indent() >= lines.get(line).indent() + 2;
    }

    private boolean startsAfterClosed(int start) {
        return start == 0
                || Marks.isClosed(lines.get(start - 1).words().text())
                || lines.get(start).blanksBefore() > 0;
    }

    /** On a double-spaced page: no blank line stands between this line and the one before or after it. */
    boolean isTight(int line) {
        return profile.doubleSpaced()
                && (line > 0 && lines.get(line).blanksBefore() == 0
                        || line + 1 < lines.size() && lines.get(line + 1).blanksBefore() == 0);
    }

    /** The lines around {@code line} that stand without blanks are all short and without a full stop. */
    boolean isHeadPair(int line) {
        int at = isTight(line) ? line : line - 1;
        int from = at;
        while (from > 0 && lines.get(from).blanksBefore() == 0) {
            from--;
        }
        int to = at + 1;
        while (to < lines.size() && lines.get(to).blanksBefore() == 0) {
            to++;
        }
        double total = 0;
        for (int i = from; i < to; i++) {
            total += lines.get(i).width();
            if (lines.get(i).width() > LONGEST_HEAD
                    || !Marks.isOpen(lines.get(i).words().text())) {
                return false;
            }
        }
        return to - from > 1 && to - from <= 4 && total <= LONGEST_PAIR;
    }

    boolean isAboveByline(int end) {
        return end < lines.size() && isByline.test(end);
    }
}
