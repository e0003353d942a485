package xinzhi.ingest.format;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;

/**
 * The characters of a printed page in, its columns out in reading order, whatever the order in which they were drawn.
 * A page is cut where a white strip runs down all of it, else across where that sets such a strip free: below a headline,
 * above a footer.
 */
final class Columns {
    /** In characters: a narrower strip is not between columns. */
    private static final double GUTTER = 0.9;
    /** Fewer lines on a side are no column: blanks of lines may stand one below the other by chance. */
    private static final int FEWEST_LINES = 3;
    /** In characters: a gap below which what stands above and below are cut apart to look for columns in each. */
    private static final double GAP = 1.2;

    /** In characters: words of a line that are farther apart are two lines side by side. */
    private static final double MOST_BLANK = 2.5;
    /** Of a column's width. */
    private static final double SHORT = 0.8;
    /** How finely white strips are looked for: parts of a character. */
    private static final int PARTS = 8;
    /** No more lines than these are a head or foot of columns. */
    private static final int MOST_EDGE = 4;

    private final List<List<PrintedLine>> columns = new ArrayList<>();

    private Columns() {}

    /** Lines from top to bottom, column by column. */
    static List<List<PrintedLine>> of(List<Glyph> page) {
        Columns columns = new Columns();
        columns.cut(page);
        return columns.columns;
    }

    static double median(DoubleStream numbers) {
        double[] sorted = numbers.sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    private void cut(List<Glyph> region) {
        if (region.isEmpty()) {
            return;
        }
        List<List<Glyph>> strips = strips(region);
        List<PrintedLine> lines = PrintedLine.of(region);
        OptionalInt across = strips.size() > 1 ? edge(lines, strips) : across(lines);
        if (across.isPresent()) {
            cut(glyphs(lines.subList(0, across.getAsInt())));
            cut(glyphs(lines.subList(across.getAsInt(), lines.size())));
        } else if (strips.size() > 1) {
            int gutter = Gutter.of(strips, median(lines.stream().mapToDouble(PrintedLine::size)));
            cut(strips.subList(0, gutter).stream().flatMap(List::stream).toList());
            cut(strips.subList(gutter, strips.size()).stream()
                    .flatMap(List::stream)
                    .toList());
        } else {
            columns.add(lines);
        }
    }

    private static List<Glyph> glyphs(List<PrintedLine> lines) {
        return lines.stream().flatMap(l -> l.glyphs().stream()).toList();
    }

    /** The region cut at every white strip that has columns on both sides; the region itself where there is none. */
    private static List<List<Glyph>> strips(List<Glyph> region) {
        double em = median(region.stream().mapToDouble(Glyph::size));
        List<Glyph> sorted =
                region.stream().sorted(Comparator.comparingDouble(Glyph::x)).toList();
        List<List<Glyph>> strips = new ArrayList<>();
        int start = 0;
        double right = sorted.get(0).right();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).x() - right >= GUTTER * em
                    && isColumn(sorted.subList(start, i))
                    && isColumn(sorted.subList(i, sorted.size()))) {
                strips.add(sorted.subList(start, i));
                start = i;
            }
            right = Math.max(right, sorted.get(i).right());
        }
        strips.add(sorted.subList(start, sorted.size()));
        return strips;
    }

    private static boolean isColumn(List<Glyph> glyphs) {
        return PrintedLine.of(glyphs).size() >= FEWEST_LINES;
    }

    /**
     * Where to cut off a few lines at the head or foot of columns: what is of another size and has nothing beside it, as
     * a headline has that is centred over three columns and falls into the second; and what stands apart and stands in
     * several columns, as a byline does whose blanks fall into the gap between them.
     */
    private static OptionalInt edge(List<PrintedLine> lines, List<List<Glyph>> strips) {
        double em = median(lines.stream().mapToDouble(PrintedLine::size));
        int head = head(lines, strips, em);
        int foot = foot(lines, strips, em);
        boolean headed = head > 0 && (lines.get(0).isOtherSize(em) || isCentred(lines.get(0), strips, em));
        if (headed && head <= MOST_EDGE) {
            return OptionalInt.of(head);
        }
        for (int at = foot; lines.size() - foot <= MOST_EDGE && at < lines.size(); at++) {
            if (lines.get(at).isOtherSize(em)) {
                return OptionalInt.of(at);
            }
        }
        for (int k = 1; k <= MOST_EDGE && k < lines.size(); k++) {
            for (int at : new int[] {k, lines.size() - k}) {
                List<PrintedLine> edge = at == k ? lines.subList(0, k) : lines.subList(at, lines.size());
                boolean together = edge.stream().allMatch(l -> l.widestBlank() < MOST_BLANK);
                if (together && gapBefore(lines, at) > GAP && spans(edge, strips) > 1) {
                    return OptionalInt.of(at);
                }
            }
        }
        return OptionalInt.empty();
    }

    /** A short line in the middle of all columns, as a byline is. */
    private static boolean isCentred(PrintedLine line, List<List<Glyph>> strips, double em) {
        double left = strips.get(0).get(0).x();
        double right = strips.stream()
                .flatMap(List::stream)
                .mapToDouble(Glyph::right)
                .max()
                .orElse(0);
        boolean isShort = line.right() - line.left() < SHORT * (right - left) / strips.size();
        return isShort && Math.abs(line.left() + line.right() - left - right) / 2 < Gutter.CENTRED * em;
    }

    /** How many lines stand above all columns but one. */
    private static int head(List<PrintedLine> lines, List<List<Glyph>> strips, double em) {
        double second = strips.stream()
                .mapToDouble(s -> s.stream().mapToDouble(Glyph::y).min().orElse(0))
                .sorted()
                .skip(1)
                .findFirst()
                .orElse(0);
        return (int) lines.stream().filter(l -> l.y() < second - em / 2).count();
    }

    /** From which line on all columns but one have ended. */
    private static int foot(List<PrintedLine> lines, List<List<Glyph>> strips, double em) {
        double[] ends = strips.stream()
                .mapToDouble(s -> s.stream().mapToDouble(Glyph::y).max().orElse(0))
                .sorted()
                .toArray();
        double second = ends[ends.length - 2];
        return (int) lines.stream().filter(l -> l.y() <= second + em / 2).count();
    }

    private static long spans(List<PrintedLine> edge, List<List<Glyph>> strips) {
        List<Glyph> own = glyphs(edge);
        return strips.stream().filter(s -> own.stream().anyMatch(s::contains)).count();
    }

    /** In characters. */
    private static double gapBefore(List<PrintedLine> lines, int at) {
        PrintedLine line = lines.get(at);
        PrintedLine above = lines.get(at - 1);
        return (line.y() - line.size() - above.y()) / Math.min(line.size(), above.size());
    }

    /** Before which line to cut: so that the longest run of lines that falls into columns stands alone; else at a gap. */
    private static OptionalInt across(List<PrintedLine> lines) {
        double em = median(lines.stream().mapToDouble(PrintedLine::size));
        List<BitSet> inked = lines.stream().map(l -> inked(l, em)).toList();
        int start = 0;
        int end = 0;
        for (int i = 0; i + end - start < lines.size(); i++) {
            int to = untilFull(inked, i);
            if (to - i > end - start && strips(glyphs(lines.subList(i, to))).size() > 1) {
                start = i;
                end = to;
            }
        }
        if (start > 0) {
            return OptionalInt.of(start);
        }
        return end > 0 && end < lines.size() ? OptionalInt.of(end) : widestGap(lines);
    }

    /** Which parts of a line, each a fraction of a character wide, have ink. */
    private static BitSet inked(PrintedLine line, double em) {
        BitSet inked = new BitSet();
        for (Glyph glyph : line.glyphs()) {
            int left = (int) Math.max(0, Math.round(glyph.x() / em * PARTS));
            int right = (int) Math.max(left, Math.round(glyph.right() / em * PARTS));
            inked.set(left, right);
        }
        return inked;
    }

    /** Up to which line a white strip runs down from line {@code from}. */
    private static int untilFull(List<BitSet> inked, int from) {
        BitSet all = new BitSet();
        int to = from;
        while (to < inked.size()) {
            all.or(inked.get(to));
            if (to > from && !hasStrip(all)) {
                break;
            }
            to++;
        }
        return to;
    }

    private static boolean hasStrip(BitSet inked) {
        int at = inked.nextSetBit(0);
        while (at >= 0) {
            int white = inked.nextClearBit(at);
            at = inked.nextSetBit(white);
            if (at >= 0 && at - white >= GUTTER * PARTS) {
                return true;
            }
        }
        return false;
    }

    private static OptionalInt widestGap(List<PrintedLine> lines) {
        int widest = 0;
        double most = 0;
        for (int i = 1; i < lines.size(); i++) {
            double gap = gapBefore(lines, i);
            if (gap > most) {
                most = gap;
                widest = i;
            }
        }
        return most > GAP ? OptionalInt.of(widest) : OptionalInt.empty();
    }
}
