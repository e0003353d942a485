package xinzhi.ingest.layout.join;

import java.util.ArrayList;
import java.util.List;
import xinzhi.ingest.layout.block.Block;
import xinzhi.ingest.layout.block.Kind;
import xinzhi.ingest.layout.likeness.Pairs;

/** Cuts a page's body blocks wherever the text may break off: at bylines, headlines, credits, and unfinished sentences, loose paragraphs. */
final class PieceCutter {
    private final Outline outline;
    private final Loose loose;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Block> current = new ArrayList<>();
    private boolean headed;
    private boolean goesOn;

    private PieceCutter(Outline outline, Loose loose) {
        this.outline = outline;
        this.loose = loose;
    }

    static List<Piece> cut(List<Block> blocks, Outline outline, Loose loose) {
        PieceCutter cutter = new PieceCutter(outline, loose);
        blocks.forEach(cutter::next);
        cutter.close(false);
        return cutter.pieces;
    }

    private void next(Block block) {
        switch (block.kind()) {
            case BODY -> {
                if (!current.isEmpty() && current.get(current.size() - 1).is(Kind.BODY) && loose.is(block)) {
                    close(false);
                    goesOn = true;
                }
                current.add(block);
                if (block.breaksOff()) {
                    close(false);
                }
            }
            case HEAD -> {
                if (outline.isSection(block)) {
                    current.add(block);
                } else {
                    boolean inSentence = current.isEmpty() && !pieces.isEmpty() && last().isOpen();
                    close(false);
                    headed = !inSentence && !outline.headsPicture(block) || headed;
                }
            }
            case BYLINE -> {
                close(false);
                headed = true;
            }
            case CREDIT -> {
                close(true);
                headed = false;
            }
            default -> {}
        }
    }

    private Piece last() {
        return pieces.get(pieces.size() - 1);
    }

    private void close(boolean ended) {
        if (current.isEmpty()) {
            if (ended && !pieces.isEmpty() && !headed) {
                pieces.set(pieces.size() - 1, last().asEnded());
            }
            return;
        }
        pieces.add(new Piece(pieces.size(), current, headed, ended, goesOn, Pairs.of(Piece.text(current))));
        current.clear();
        headed = false;
        goesOn = false;
    }
}
