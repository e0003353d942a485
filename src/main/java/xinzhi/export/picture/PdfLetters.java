package xinzhi.export.picture;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import xinzhi.export.network.Column;

/**
 * The letters that a PDF uses, embedded as outlines (Type 3 fonts of up to 256 letters each), so that any font of the
 * machine will do; each with its character, so that the text can be searched and copied.
 */
final class PdfLetters {
    private static final int UNIT = 1000;
    private static final int MOST = 256;
    private static final FontRenderContext EXACT = new FontRenderContext(new AffineTransform(), true, true);

    private final Font font;
    private final Map<Integer, Integer> places = new LinkedHashMap<>();
    private final List<Double> widths = new ArrayList<>();

    PdfLetters(Font font) {
        this.font = font.deriveFont((float) UNIT);
    }

    /** In the unit of the text's size. */
    double width(String text) {
        return text.codePoints().mapToDouble(c -> widths.get(place(c))).sum() / UNIT;
    }

    /** The operators that show a text: the fonts and letters. */
    String show(String text, double size) {
        StringBuilder operators = new StringBuilder();
        int current = -1;
        for (int c : text.codePoints().toArray()) {
            int place = place(c);
            if (place / MOST != current) {
                operators.append(current < 0 ? "" : "> Tj ");
                current = place / MOST;
                operators
                        .append("/T")
                        .append(current)
                        .append(' ')
                        .append(Column.number(size, 2))
                        .append(" Tf <");
            }
            operators.append(String.format(Locale.ROOT, "%02X", place % MOST));
        }
        return current < 0 ? "" : operators.append("> Tj").toString();
    }

    private int place(int character) {
        return places.computeIfAbsent(character, c -> {
            widths.add((double) glyph(c).getGlyphMetrics(0).getAdvanceX());
            return places.size();
        });
    }

    private GlyphVector glyph(int character) {
        return font.createGlyphVector(EXACT, Character.toString(character));
    }

    /** Adds the fonts. @return the entries of a page's font dictionary */
    String addTo(PdfFile pdf) throws IOException {
        List<Integer> characters = List.copyOf(places.keySet());
        StringBuilder entries = new StringBuilder();
        for (int from = 0; from < characters.size(); from += MOST) {
            List<Integer> some = characters.subList(from, Math.min(characters.size(), from + MOST));
            entries.append("/T")
                    .append(from / MOST)
                    .append(' ')
                    .append(addFont(pdf, some))
                    .append(" 0 R ");
        }
        return entries.toString();
    }

    private int addFont(PdfFile pdf, List<Integer> characters) throws IOException {
        StringBuilder procedures = new StringBuilder();
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < characters.size(); i++) {
            names.append("/g").append(i).append(' ');
            procedures
                    .append("/g")
                    .append(i)
                    .append(' ')
                    .append(pdf.stream("", outline(characters.get(i))))
                    .append(" 0 R ");
        }
        String wide = characters.stream()
                .map(c -> Column.number(widths.get(places.get(c)), 1))
                .collect(Collectors.joining(" "));
        int meaning = pdf.stream("", meaning(characters));
        return pdf.add("<< /Type /Font /Subtype /Type3 /FontBBox [0 -300 1200 1000] /FontMatrix [0.001 0 0 0.001 0 0]"
                + " /FirstChar 0 /LastChar " + (characters.size() - 1) + " /Widths [" + wide + "] /Resources << >>"
                + " /Encoding << /Type /Encoding /Differences [0 " + names + "] >> /CharProcs << " + procedures
                + ">> /ToUnicode " + meaning + " 0 R >>");
    }

    private String outline(int character) {
        StringBuilder path = new StringBuilder();
        path.append(Column.number(widths.get(places.get(character)), 1)).append(" 0 0 -300 1200 1000 d1\n");
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator i = glyph(character).getOutline().getPathIterator(new AffineTransform());
                !i.isDone();
                i.next()) {
            int kind = i.currentSegment(at);
            if (kind == PathIterator.SEG_QUADTO) {
                cubic(at, x, y);
            }
            switch (kind) {
                case PathIterator.SEG_MOVETO -> path.append(points(at, 1)).append("m\n");
                case PathIterator.SEG_LINETO -> path.append(points(at, 1)).append("l\n");
                case PathIterator.SEG_CLOSE -> path.append("h\n");
                default -> path.append(points(at, 3)).append("c\n");
            }
            int last = kind == PathIterator.SEG_QUADTO || kind == PathIterator.SEG_CUBICTO ? 4 : 0;
            x = at[last];
            y = at[last + 1];
        }
        return path.append("f\n").toString();
    }

    /** A quadratic curve as the cubic one that PDF has. */
    private static void cubic(double[] at, double x, double y) {
        double bendX = at[0];
        double bendY = at[1];
        at[4] = at[2];
        at[5] = at[3];
        at[0] = x + (bendX - x) * 2 / 3;
        at[1] = y + (bendY - y) * 2 / 3;
        at[2] = at[4] + (bendX - at[4]) * 2 / 3;
        at[3] = at[5] + (bendY - at[5]) * 2 / 3;
    }

    private static String points(double[] at, int count) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < count; i++) {
            points.append(Column.number(at[2 * i], 1))
                    .append(' ')
                    .append(Column.number(-at[2 * i + 1], 1))
                    .append(' ');
        }
        return points.toString();
    }

    private static String meaning(List<Integer> characters) {
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                + "/CMapName /Letters def /CMapType 2 def\n1 begincodespacerange <00> <FF> endcodespacerange\n");
        for (int from = 0; from < characters.size(); from += 100) {
            int to = Math.min(characters.size(), from + 100);
            map.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                map.append(String.format(Locale.ROOT, "<%02X> <", i));
                Character.toString(characters.get(i))
                        .chars()
                        .forEach(c -> map.append(String.format(Locale.ROOT, "%04X", c)));
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap end end\n").toString();
    }
}
