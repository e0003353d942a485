package xinzhi.ingest.layout.block;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import xinzhi.ingest.layout.likeness.Occurrences;
import xinzhi.ingest.layout.likeness.Runs;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.ingest.layout.line.Marks;

/** Finds the blocks that say again, in large print, what stands in an article. */
final class PullQuotes {
    private static final double SHARE = 0.6;
    private static final double WHOLE = 0.9;
    private static final int SHORTEST = 16;
    private static final int LONGEST = 260;

    private final List<Block> marked;
    private final Forms forms;
    /** The letters of all blocks that were body text at first, one a line. */
    private final Occurrences letters;
    /** The block that each of these lines is of. */
    private final TreeMap<Integer, Integer> blockAt = new TreeMap<>();

    private PullQuotes(List<Block> blocks, Forms forms) {
        this.marked = new ArrayList<>(blocks);
        this.forms = forms;
        StringBuilder all = new StringBuilder();
        for (Block block : blocks) {
            if (block.is(Kind.BODY)) {
                blockAt.put(all.length(), block.index());
                all.append(Runs.letters(block.text())).append('\n');
            }
        }
        letters = new Occurrences(all.toString());
    }

    static List<Block> mark(List<Block> blocks, Forms forms) {
        PullQuotes quotes = new PullQuotes(blocks, forms);
        quotes.mark();
        return quotes.marked;
    }

    private void mark() {
        for (int i = 0; i < marked.size(); i++) {
            Block block = marked.get(i);
            boolean candidate = block.is(Kind.BODY) && (isMarked(block) || besideByline(i))
                    || block.is(Kind.HEAD) && block.text().length() >= 2 * SHORTEST && !opensPage(i);
            int length = block.text().length();
            if (isLead(i) || candidate && length >= SHORTEST && length <= LONGEST && echoed(i, block.text()) >= SHARE) {
                marked.set(i, block.as(Kind.PULL));
            } else if (isHeadedQuote(i)) {
                marked.set(i, block.as(Kind.PULL));
                marked.set(i + 1, marked.get(i + 1).as(Kind.PULL));
            }
        }
    }

    /** A quote whose first line is set like a heading: with what follows below, it stands elsewhere too. */
    private boolean isHeadedQuote(int i) {
        if (!marked.get(i).is(Kind.HEAD)
                || i + 1 == marked.size()
                || !marked.get(i + 1).is(Kind.BODY)) {
            return false;
        }
        String text = marked.get(i).text() + marked.get(i + 1).text();
        return text.length() <= LONGEST && echoed(i + 1, text) >= WHOLE;
    }

    /** A short text between a headline and its byline, or an editor's note within the byline: what the article is about, not the last lines of a column. */
    private boolean isLead(int i) {
        return marked.get(i).is(Kind.BODY)
                && marked.get(i).text().length() <= LONGEST
                && !breaksOff(marked.get(i).text())
                && (isBelowHead(i) || isNoteInByline(i))
                && i + 1 < marked.size()
                && marked.get(i + 1).is(Kind.BYLINE);
    }

    private boolean isNoteInByline(int i) {
        return i > 0
                && marked.get(i - 1).is(Kind.BYLINE)
                && forms.isEditorsNote(marked.get(i).text());
    }

    /** A sentence is finished in it, and the last one is not. */
    private static boolean breaksOff(String text) {
        return text.indexOf('。') >= 0 && Marks.isOpen(text);
    }

    private boolean isBelowHead(int i) {
        int above = i - 1;
        while (above >= 0 && marked.get(above).is(Kind.FURNITURE)) {
            above--;
        }
        return above >= 0 && marked.get(above).is(Kind.HEAD);
    }

    /** It stands above all text: a headline, however much of it the text says again. */
    private boolean opensPage(int i) {
        return marked.subList(0, i).stream().allMatch(b -> b.is(Kind.FURNITURE) || b.is(Kind.COLUMN));
    }

    private boolean isMarked(Block block) {
        return block.level() > 0 || forms.leadingMarks(block.text()) > 0;
    }

    private boolean besideByline(int index) {
        for (int i : new int[] {index - 1, index + 1}) {
            if (i >= 0
                    && i < marked.size()
                    && (marked.get(i).is(Kind.BYLINE) || marked.get(i).is(Kind.PULL))) {
                return true;
            }
        }
        return false;
    }

    /** What share of a text's runs of letters stands in a block of body text other than its own. */
    private double echoed(int own, String text) {
        Runs runs = Runs.of(text);
        long echoed = runs.all().stream()
                .filter(run -> letters.of(run).anyMatch(at -> isOtherText(own, at)))
                .count();
        return runs.size() == 0 ? 0 : 1.0 * echoed / runs.size();
    }

    private boolean isOtherText(int own, int at) {
        int block = blockAt.floorEntry(at).getValue();
        return block != own && marked.get(block).is(Kind.BODY);
    }
}
