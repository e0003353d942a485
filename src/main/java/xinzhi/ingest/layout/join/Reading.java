package xinzhi.ingest.layout.join;

import java.util.List;
import java.util.Optional;
import xinzhi.ingest.layout.block.Block;
import xinzhi.ingest.layout.block.Kind;
import xinzhi.ingest.layout.likeness.KnownWords;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.ingest.layout.line.Profile;

/**
 * The body text of a page, cut where it breaks off and put together in reading order.
 *
 * @param blocks of the whole page; on a page without gaps a paragraph may have been parted
 * @param pieces in the order of the page
 * @param chains the same pieces, those of one article together
 */
public record Reading(List<Block> blocks, Outline outline, List<Piece> pieces, List<Chain> chains) {
    private static final int MOST_BREAKS = 4;

    public Reading {
        blocks = List.copyOf(blocks);
        pieces = List.copyOf(pieces);
        chains = List.copyOf(chains);
    }

    /** Where all lines of the page stand apart, the paragraphs are parted in which one text passes unseen into another. */
    public static Reading of(List<Block> blocks, Profile profile, Forms forms, KnownWords known) {
        Seam seam = Seam.of(known, blocks);
        Reading reading = of(blocks, seam, profile, forms);
        for (int i = 0; profile.doubleSpaced() && i < MOST_BREAKS; i++) {
            Optional<List<Block>> parted = HiddenBreaks.part(reading, seam, forms);
            if (parted.isEmpty()) {
                return reading;
            }
            seam = Seam.of(known, parted.get());
            Reading other = of(parted.get(), seam, profile, forms);
            if (other.readsOn()) {
                return reading;
            }
            reading = other;
        }
        return reading;
    }

    private static Reading of(List<Block> blocks, Seam seam, Profile profile, Forms forms) {
        Outline outline = Outline.of(blocks, profile, forms);
        Loose loose = Loose.of(blocks, profile, forms, seam);
        List<Piece> pieces = PieceCutter.cut(blocks, outline, loose);
        if (profile.told() || InOrder.is(blocks, outline, profile, forms)) {
            return new Reading(blocks, outline, pieces, InOrder.chains(pieces, outline));
        }
        Continuation continuation = new Continuation(blocks, pieces, loose, forms, seam);
        return new Reading(blocks, outline, pieces, Joiner.join(pieces, continuation, outline.articles()));
    }

    /** A parted paragraph was put together again. */
    private boolean readsOn() {
        for (Chain chain : chains) {
            for (int i = 0; i + 1 < chain.pieces().size(); i++) {
                Block last = chain.pieces().get(i).last();
                Block next = chain.pieces().get(i + 1).first();
                boolean adjacent = next.index() == last.index() + 1;
                if (adjacent && chain.pieces().get(i).isOpen() && next.blanksBefore() == 1 && last.is(Kind.BODY)) {
                    return true;
                }
            }
        }
        return false;
    }
}
