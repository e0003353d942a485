package xinzhi.ingest.layout.block;

import java.util.ArrayList;
import java.util.List;
import xinzhi.ingest.layout.line.Forms;

/** Tells the name of a column that no list has from the headline below it. */
final class ColumnNames {
    private static final int LONGEST = 10;
    private static final double SHARE = 0.75;
    /** Of a line that stands close above the headline: the first line of a headline is longer. */
    private static final int LONGEST_CLOSE = 6;

    private static final double SHARE_CLOSE = 0.45;
    private static final int SHORTEST_HEADLINE = 8;
    private static final String MARKS = "·•“”+＋";

    private ColumnNames() {}

    /**
     * A short line without pauses that stands by itself above a longer headline with its byline names the column; so
     * does a very short one close above it, and one that is parted from the headline by a date, a page number or Latin
     * words.
     */
    static List<Block> mark(List<Block> blocks, Forms forms) {
        List<Block> marked = new ArrayList<>(blocks);
        for (int i = 0; i + 2 < marked.size(); i++) {
            Block block = marked.get(i);
            int next = marked.get(i + 1).is(Kind.FURNITURE) ? i + 2 : i + 1;
            boolean above = block.is(Kind.HEAD)
                    && marked.get(next).is(Kind.HEAD)
                    && (next > i + 1 || mayStandAbove(block, marked.get(next)) && bylineFollows(marked, next + 1));
            if (above && isName(block, marked.get(next), forms)) {
                marked.set(i, block.as(Kind.COLUMN));
            }
        }
        return marked;
    }

    private static boolean mayStandAbove(Block block, Block next) {
        int length = block.text().length();
        return next.blanksBefore() > 0
                || next.level() != block.level()
                || length <= LONGEST_CLOSE
                        && length <= SHARE_CLOSE * next.text().length();
    }

    private static boolean bylineFollows(List<Block> blocks, int from) {
        int i = from;
        while (i < blocks.size() && blocks.get(i).is(Kind.HEAD)) {
            i++;
        }
        return i < blocks.size() && blocks.get(i).is(Kind.BYLINE);
    }

    private static boolean isName(Block block, Block headline, Forms forms) {
        String text = block.text();
        return text.length() <= LONGEST
                && headline.text().length() >= SHORTEST_HEADLINE
                && text.length() <= SHARE * headline.text().length()
                && text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || MARKS.indexOf(c) >= 0)
                && !forms.isDangling(text)
                && !forms.neverBegins(headline.text())
                && !headline.text().startsWith("—");
    }
}
