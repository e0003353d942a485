package xinzhi.ingest.layout.block;

import java.util.ArrayList;
import java.util.List;

/** Tells the last short line of a column, its sentence unfinished, from a heading, and a headline broken at a pause from a text. */
final class Fragments {
    private static final int SHORTEST = 12;
    private static final int LONGEST_LINE = 20;

    private Fragments() {}

    /**
     * What looks like a heading, follows body text and has a pause within is body text if no text follows that it could
     * head: the page ends there, a credit comes, or another headline with its byline.
     */
    static List<Block> mark(List<Block> blocks) {
        List<Block> marked = new ArrayList<>(blocks);
        for (int i = 0; i < marked.size(); i++) {
            if (beginsHeadline(marked, i)) {
                marked.set(i, marked.get(i).as(Kind.HEAD));
            }
        }
        for (int i = 1; i < marked.size(); i++) {
            Block block = marked.get(i);
            boolean candidate = block.is(Kind.HEAD)
                    && block.level() == 0
                    && block.text().length() >= SHORTEST
                    && block.text().chars().anyMatch(c -> "，、,".indexOf(c) >= 0)
                    && marked.get(i - 1).is(Kind.BODY);
            if (candidate && headsNothing(marked, i)) {
                marked.set(i, block.as(Kind.BODY));
            }
        }
        return marked;
    }

    /** A short line that ends in a pause, stands apart, and reads on in a headline with its byline, is its first line. */
    private static boolean beginsHeadline(List<Block> blocks, int i) {
        Block block = blocks.get(i);
        return block.is(Kind.BODY)
                && block.lines().size() == 1
                && block.text().length() <= LONGEST_LINE
                && block.words().endsWithAny("，、：,:")
                && i + 2 < blocks.size()
                && blocks.get(i + 1).is(Kind.HEAD)
                && (i == 0
                        || !blocks.get(i - 1).is(Kind.BODY)
                        || blocks.get(i + 1).blanksBefore() < block.blanksBefore())
                && blocks.get(i + 2).is(Kind.BYLINE);
    }

    private static boolean headsNothing(List<Block> blocks, int i) {
        if (i + 1 == blocks.size() || blocks.get(i + 1).is(Kind.CREDIT)) {
            return true;
        }
        return blocks.get(i + 1).is(Kind.HEAD)
                && blocks.get(i + 1).blanksBefore() > 0
                && i + 2 < blocks.size()
                && blocks.get(i + 2).is(Kind.BYLINE);
    }
}
