package xinzhi.ingest.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the blocks that say again, in large print, what stands in an article. */
final class PullQuotes {
    private static final int GRAM = 8;
    private static final double SHARE = 0.6;
    private static final double WHOLE = 0.9;
    private static final int SHORTEST = 16;
    private static final int LONGEST = 260;

    private PullQuotes() {}

    static List<Block> mark(List<Block> blocks, Forms forms) {
        List<Block> marked = new ArrayList<>(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = marked.get(i);
            boolean candidate = block.is(Kind.BODY) && (isMarked(block, forms) || besideByline(marked, i))
                    || block.is(Kind.HEAD) && block.text().length() >= 2 * SHORTEST;
            int length = block.text().length();
            if (isLead(marked, i)
                    || candidate
                            && length >= SHORTEST
                            && length <= LONGEST
                            && echoed(marked, i, block.text()) >= SHARE) {
                marked.set(i, block.as(Kind.PULL));
            } else if (isHeadedQuote(marked, i)) {
                marked.set(i, block.as(Kind.PULL));
                marked.set(i + 1, marked.get(i + 1).as(Kind.PULL));
            }
        }
        return marked;
    }

    /** A quote whose first line is set like a heading: with what follows below, it stands elsewhere too. */
    private static boolean isHeadedQuote(List<Block> blocks, int i) {
        if (!blocks.get(i).is(Kind.HEAD)
                || i + 1 == blocks.size()
                || !blocks.get(i + 1).is(Kind.BODY)) {
            return false;
        }
        String text = blocks.get(i).text() + blocks.get(i + 1).text();
        return text.length() <= LONGEST && echoed(blocks, i + 1, text) >= WHOLE;
    }

    /** A short text between a headline and its byline: what the article is about. */
    private static boolean isLead(List<Block> blocks, int i) {
        return blocks.get(i).is(Kind.BODY)
                && blocks.get(i).text().length() <= LONGEST
                && i > 0
                && blocks.get(i - 1).is(Kind.HEAD)
                && i + 1 < blocks.size()
                && blocks.get(i + 1).is(Kind.BYLINE);
    }

    private static boolean isMarked(Block block, Forms forms) {
        return block.level() > 0 || forms.leadingMarks(block.text()) > 0;
    }

    private static boolean besideByline(List<Block> blocks, int index) {
        for (int i : new int[] {index - 1, index + 1}) {
            if (i >= 0
                    && i < blocks.size()
                    && (blocks.get(i).is(Kind.BYLINE) || blocks.get(i).is(Kind.PULL))) {
                return true;
            }
        }
        return false;
    }

    private static double echoed(List<Block> blocks, int index, String text) {
        Set<String> own = grams(text);
        Set<String> others = new HashSet<>();
        for (Block other : blocks) {
            if (other.index() != blocks.get(index).index() && other.is(Kind.BODY)) {
                others.addAll(grams(other.text()));
            }
        }
        return own.isEmpty() ? 0 : 1.0 * own.stream().filter(others::contains).count() / own.size();
    }

    /** The runs of eight letters and characters of a text, its punctuation left out. */
    static Set<String> grams(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        Set<String> grams = new HashSet<>();
        for (int i = 0; i + GRAM <= letters.length(); i++) {
            grams.add(letters.substring(i, i + GRAM));
        }
        return grams;
    }
}
