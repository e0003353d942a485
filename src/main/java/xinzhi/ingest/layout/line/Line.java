package xinzhi.ingest.layout.line;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a page that is not blank.
 *
 * @param start where its words begin on the page, after indent and markup; {@code end} where they end
 * @param indent blanks before it, a wide blank counting 2
 * @param blanksBefore blank lines above it
 * @param level of a Markdown heading, or 0
 * @param form the words with each run of blanks folded into one, and none within a label, for the line forms
 * @param width of the words
 * @param cells of the row of a table, the words between its tabs or strokes; none where nothing parts them
 * @param item it is one of a list: it is whole, though no stop ends it
 */
public record Line(
        int start,
        int end,
        int indent,
        int blanksBefore,
        int level,
        String form,
        Passage words,
        double width,
        List<Passage> cells,
        boolean item) {
    private static final int WIDEST_INDENT = 4;
    /** A label that is set as wide as those around it. */
    private static final Pattern SPACED_LABEL =
            Pattern.compile("^[【\\[〔（(]?(?:\\p{IsHan} ){1,4}\\p{IsHan}(?= ?[:：】\\]〕）)|｜])");

    /** All lines of a page that are not blank, in its order. */
    public static List<Line> of(String page) {
        List<Line> lines = new ArrayList<>();
        int blanks = 0;
        int start = 0;
        for (int i = 0; i <= page.length(); i++) {
            if (i < page.length() && !isLineEnd(page.charAt(i))) {
                continue;
            }
            boolean half = i > 0 && i < page.length() && page.charAt(i) == '\n' && page.charAt(i - 1) == '\r';
            int end = i;
            if (!half) {
                Line line = read(page, start, end, blanks);
                if (line.words().isEmpty()) {
                    blanks++;
                } else {
                    lines.add(line);
                    blanks = 0;
                }
            }
            start = i + 1;
        }
        return lines;
    }

    /** The stretch of it between two offsets of the page, as a line of its own below it. */
    public Line part(String page, int from, int to) {
        return read(page, from, to, from == start ? blanksBefore : 0);
    }

    /** The same as a heading of this level. */
    public Line withLevel(int other) {
        return new Line(start, end, indent, blanksBefore, other, form, words, width, cells, item);
    }

    /** The same as a row of a table, its cells between upright strokes. */
    public Line asRow(String page) {
        return new Line(
                start, end, indent, blanksBefore, level, form, words, width, cells(page, start, end, '|'), item);
    }

    /** The same as one of a list, without the mark that its first characters are. */
    Line asItem(int mark) {
        int from = words.text().charAt(mark) == ' ' ? mark + 1 : mark;
        Passage rest = words.part(from, words.length());
        String other = form.substring(mark).strip();
        return new Line(rest.at(0), end, indent, blanksBefore, level, other, rest, rest.width(), cells, true);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    private static Line read(String page, int from, int to, int blanks) {
        int start = from;
        int indent = 0;
        while (start < to && Blanks.isBlank(page.charAt(start))) {
            indent += page.charAt(start) == '\u3000' ? 2 : 1;
            start++;
        }
        int level = 0;
        while (start + level < to && page.charAt(start + level) == '#') {
            level++;
        }
        start += level;
        while (start < to && (Blanks.isBlank(page.charAt(start)) || page.charAt(start) == '>')) {
            start++;
        }
        int end = to;
        while (end > start && Blanks.isBlank(page.charAt(end - 1))) {
            end--;
        }
        Passage words = Passage.of(page, start, end);
        return new Line(
                start,
                end,
                indent,
                blanks,
                level,
                form(page, start, end),
                words,
                words.width(),
                cells(page, start, end, '\t'),
                false);
    }

    private static List<Passage> cells(String page, int start, int end, char between) {
        List<Passage> cells = new ArrayList<>();
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || page.charAt(i) == between) {
                cells.add(Passage.of(page, from, i));
                from = i + 1;
            }
        }
        cells.removeIf(Passage::isEmpty);
        return cells.size() > 1 ? List.copyOf(cells) : List.of();
    }

    private static String form(String page, int start, int end) {
        StringBuilder form = new StringBuilder();
        BitSet marks = Markup.of(page, start, end);
        for (int i = start; i < end; i++) {
            if (marks.get(i)) {
                continue;
            }
            char c = page.charAt(i);
            if (!Blanks.isBlank(c)) {
                form.append(c);
            } else if (form.length() > 0 && form.charAt(form.length() - 1) != ' ') {
                form.append(' ');
            }
        }
        String words = form.toString().strip();
        Matcher label = SPACED_LABEL.matcher(words);
        return words.indexOf(' ') > 0 && label.find()
                ? label.group().replace(" ", "") + words.substring(label.end())
                : words;
    }

    /** A blank stands between all its characters. */
    public boolean isLetterSpaced() {
        return words.length() > 1 && form.length() == 2 * words.length() - 1 && form.charAt(1) == ' ';
    }

    /** The room that the indent of a paragraph takes, in characters; 0 for a line set further in. */
    public double margin() {
        return indent <= WIDEST_INDENT ? indent / 2.0 : 0;
    }
}
