package xinzhi.ingest.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Characters on one line, from left to right. */
record PrintedLine(List<Glyph> glyphs) {
    private static final double SAME_LINE = 0.5;
    private static final double OTHER_SIZE = 1.12;
    private static final double LATIN_BLANK = 0.15;
    private static final double BLANK = 0.6;

    PrintedLine {
        glyphs = glyphs.stream().sorted(Comparator.comparingDouble(Glyph::x)).toList();
    }

    /** The lines that the characters stand on, from top to bottom. */
    static List<PrintedLine> of(List<Glyph> glyphs) {
        List<Glyph> sorted =
                glyphs.stream().sorted(Comparator.comparingDouble(Glyph::y)).toList();
        List<PrintedLine> lines = new ArrayList<>();
        List<Glyph> current = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!current.isEmpty() && glyph.y() - current.get(0).y() > SAME_LINE * glyph.size()) {
                lines.add(new PrintedLine(current));
                current = new ArrayList<>();
            }
            current.add(glyph);
        }
        if (!current.isEmpty()) {
            lines.add(new PrintedLine(current));
        }
        return lines;
    }

    double left() {
        return glyphs.get(0).x();
    }

    double right() {
        return glyphs.get(glyphs.size() - 1).right();
    }

    double y() {
        return glyphs.get(0).y();
    }

    /** Of most of its characters. */
    double size() {
        return Columns.median(glyphs.stream().mapToDouble(Glyph::size));
    }

    boolean isOtherSize(PrintedLine other) {
        return isOtherSize(other.size());
    }

    boolean isOtherSize(double size) {
        return Math.max(size(), size) > OTHER_SIZE * Math.min(size(), size);
    }

    /** In characters. */
    double widestBlank() {
        double widest = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            widest = Math.max(widest, glyphs.get(i).x() - glyphs.get(i - 1).right());
        }
        return widest / size();
    }

    /** The characters, with a blank where the print leaves one. */
    String text() {
        StringBuilder text = new StringBuilder();
        double end = left();
        boolean latin = false;
        for (Glyph glyph : glyphs) {
            double gap = (glyph.x() - end) / glyph.size();
            boolean blank = glyph.afterBlank() || gap > (latin && glyph.isLatin() ? LATIN_BLANK : BLANK);
            if (text.length() > 0 && blank) {
                text.append(' ');
            }
            text.append(glyph.text());
            end = glyph.right();
            latin = glyph.isLatin();
        }
        return text.toString();
    }
}
