package xinzhi.ingest.layout.block;

import java.util.ArrayList;
import java.util.List;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.ingest.layout.line.Marks;

/** Finds the words that belong to a picture though their own form does not say so. */
final class Figures {
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_CREDIT = 24;
    private static final int LONGEST_CAPTION = 400;
    private static final int SHORTEST_CAPTION = 6;

    private Figures() {}

    static List<Block> mark(List<Block> blocks, Forms forms) {
        List<Block> marked = new ArrayList<>(blocks);
        for (int i = 0; i < marked.size(); i++) {
            if (blocks.get(i).is(Kind.FIGURE)) {
                grow(marked, i, -1);
                grow(marked, i, 1);
            }
        }
        for (int i = 1; i < marked.size(); i++) {
            Block block = marked.get(i);
            boolean creditAlone = block.is(Kind.CAPTION)
                    && block.text().length() <= LONGEST_CREDIT
                    && forms.find("photoCredit", block.text())
                            .filter(m -> m.group("caption")
                                    .filter(Figures::isSentence)
                                    .isEmpty())
                            .isPresent();
            if (creditAlone && isOneParagraph(marked, i - 1)) {
                marked.set(i - 1, marked.get(i - 1).as(Kind.CAPTION));
            }
        }
        return marked;
    }

    /** The caption stands before its credit already. */
    private static boolean isSentence(String caption) {
        return caption.length() >= SHORTEST_CAPTION && caption.endsWith("。");
    }

    /** Labels stand beside each other without a full stop; a figure does not reach into an article. */
    private static void grow(List<Block> blocks, int from, int step) {
        for (int i = from + step; i >= 0 && i < blocks.size(); i += step) {
            Block block = blocks.get(i);
            boolean words = block.is(Kind.BODY) || block.is(Kind.HEAD);
            boolean label = block.level() == 0
                    && block.text().length() <= LONGEST_LABEL
                    && !Marks.isClosed(block.text())
                    && !block.words().endsWithAny("，、,；;：:");
            if (!words || !label) {
                return;
            }
            blocks.set(i, block.as(Kind.FIGURE));
        }
    }

    /** Body text that stands alone between a heading, credit or picture and a photo credit is its caption. */
    private static boolean isOneParagraph(List<Block> blocks, int i) {
        Block block = blocks.get(i);
        boolean alone =
                i == 0 || !blocks.get(i - 1).is(Kind.BODY) && !blocks.get(i - 1).is(Kind.BYLINE);
        return block.is(Kind.BODY) && alone && block.text().length() <= LONGEST_CAPTION;
    }
}
