package xinzhi.ingest.format;

import java.util.List;

/** Between which columns of a region its articles part: where a centred headline says so, else at the widest gutter. */
final class Gutter {
    /** In characters: how far from the middle what is centred may stand. */
    static final double CENTRED = 2;

    private final List<List<Glyph>> strips;
    private final double em;

    private Gutter(List<List<Glyph>> strips, double em) {
        this.strips = strips;
        this.em = em;
    }

    /** The index of the column before which to cut; there are two columns at least. */
    static int of(List<List<Glyph>> strips, double em) {
        return new Gutter(strips, em).find();
    }

    private int find() {
        for (int i = 0; i < strips.size(); i++) {
            PrintedLine headline = PrintedLine.of(strips.get(i)).get(0);
            int from = i;
            while (from > 0 && isBelow(from - 1, headline)) {
                from--;
            }
            int to = i + 1;
            while (to < strips.size() && isBelow(to, headline)) {
                to++;
            }
            boolean several = to - from > 1 && to - from < strips.size();
            if (several && headline.isOtherSize(em) && isCentred(headline, from, to)) {
                return from > 0 ? from : to;
            }
        }
        return widest();
    }

    /** All of the column stands below the line. */
    private boolean isBelow(int strip, PrintedLine line) {
        return strips.get(strip).stream().allMatch(g -> g.y() > line.y() + em / 2);
    }

    private boolean isCentred(PrintedLine line, int from, int to) {
        double middle = (strips.get(from).get(0).x() + right(to - 1)) / 2;
        return Math.abs((line.left() + line.right()) / 2 - middle) < CENTRED * em;
    }

    private double right(int strip) {
        return strips.get(strip).stream().mapToDouble(Glyph::right).max().orElse(0);
    }

    private int widest() {
        int widest = 1;
        double most = 0;
        for (int i = 1; i < strips.size(); i++) {
            double gap = strips.get(i).get(0).x() - right(i - 1);
            if (gap > most + 1) {
                most = gap;
                widest = i;
            }
        }
        return widest;
    }
}
