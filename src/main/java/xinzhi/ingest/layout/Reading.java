package xinzhi.ingest.layout;

import java.util.List;
import java.util.Optional;

/** The body text of a page, cut where it breaks off and put together in reading order. */
record Reading(List<Block> blocks, Outline outline, Seam seam, List<Piece> pieces, List<Chain> chains) {
    private static final int MOST_BREAKS = 4;

    static Reading of(List<Block> blocks, Profile profile, Forms forms, KnownWords known) {
        Outline outline = Outline.of(blocks, profile, forms);
        Seam seam = Seam.of(known, blocks);
        Loose loose = Loose.of(blocks, profile, forms, seam);
        List<Piece> pieces = PieceCutter.cut(blocks, outline, loose);
        Continuation continuation = new Continuation(blocks, pieces, loose, forms, seam);
        return new Reading(blocks, outline, seam, pieces, Joiner.join(pieces, continuation));
    }

    /** With the paragraphs parted in which one text passes unseen into another. */
    Reading withHiddenBreaks(Profile profile, Forms forms, KnownWords known) {
        Reading reading = this;
        for (int i = 0; i < MOST_BREAKS; i++) {
            Optional<List<Block>> parted = HiddenBreaks.part(reading, forms);
            if (parted.isEmpty()) {
                return reading;
            }
            Reading other = of(parted.get(), profile, forms, known);
            if (other.readsOn()) {
                return reading;
            }
            reading = other;
        }
        return reading;
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
