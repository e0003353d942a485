package xinzhi.ingest.layout.line;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which lines of a page are rows of a table of data: one below the other, or with no more than the name of a group
 * between, lines stand in cells that tabs part.
 */
public final class Rows {
    /** Numbers of paragraphs and labels stand before a tab too, and headings between two tables. */
    private static final Pattern LABEL =
            Pattern.compile("^[（(]?[\\d一二三四五六七八九十]{1,3}(?:[）)、]|[.．](?!\\d))|^第[\\d一二三四五六七八九十]{1,3}[章节条]|[:：]$");

    private static final int LONGEST_GROUP = 20;

    private final List<Line> lines;

    private Rows(List<Line> lines) {
        this.lines = lines;
    }

    /** By their numbers. */
    public static BitSet of(List<Line> lines) {
        Rows rows = new Rows(lines);
        BitSet found = new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            boolean row = rows.isParted(i) && (rows.goesOn(i, -1) || rows.goesOn(i, 1));
            if (row || rows.isGroup(i) && rows.isParted(i - 1) && rows.isParted(i + 1)) {
                found.set(i);
            }
        }
        return found;
    }

    private boolean goesOn(int row, int step) {
        return isParted(row + step) || isGroup(row + step) && isParted(row + 2 * step);
    }

    private boolean isParted(int i) {
        return i >= 0
                && i < lines.size()
                && lines.get(i).level() == 0
                && !lines.get(i).cells().isEmpty()
                && !isLabel(lines.get(i).cells().get(0));
    }

    private boolean isGroup(int i) {
        return i >= 0
                && i < lines.size()
                && lines.get(i).level() == 0
                && lines.get(i).words().length() <= LONGEST_GROUP
                && !Marks.isClosed(lines.get(i).words().text())
                && !isLabel(lines.get(i).words());
    }

    private static boolean isLabel(Passage words) {
        return LABEL.matcher(words.text()).find();
    }
}
