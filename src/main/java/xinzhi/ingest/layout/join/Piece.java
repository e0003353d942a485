package xinzhi.ingest.layout.join;

import java.util.List;
import xinzhi.ingest.layout.block.Block;
import xinzhi.ingest.layout.likeness.Pairs;

/**
 * Body text that surely reads on without a break, with its section headings.
 *
 * @param index in the order of the page
 * @param headed a byline or headline stands before it
 * @param ended an affiliation or reprint line follows it
 * @param loose it reads on from the piece before it, unless another text that breaks off goes on here
 * @param pairs of its text
 */
public record Piece(int index, List<Block> blocks, boolean headed, boolean ended, boolean loose, Pairs pairs) {
    public Piece {
        blocks = List.copyOf(blocks);
    }

    Piece asEnded() {
        return new Piece(index, blocks, headed, true, loose, pairs);
    }

    Block first() {
        return blocks.get(0);
    }

    public Block last() {
        return blocks.get(blocks.size() - 1);
    }

    /** Its last sentence is broken off. */
    boolean isOpen() {
        return last().breaksOff();
    }

    /** It is open, and nothing says that the article ends there. */
    boolean breaksOff() {
        return isOpen() && !ended;
    }

    /** One line for each block. */
    public static String text(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        blocks.forEach(b -> text.append(b.text()).append('\n'));
        return text.toString();
    }

    String text() {
        return text(blocks);
    }
}
