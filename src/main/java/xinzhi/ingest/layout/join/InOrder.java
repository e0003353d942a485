package xinzhi.ingest.layout.join;

import java.util.ArrayList;
import java.util.List;
import xinzhi.ingest.layout.block.Block;
import xinzhi.ingest.layout.block.Kind;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.ingest.layout.line.Profile;

/**
 * Tells a page that is one text from beginning to end, as files made by a word processor or a web site are, and talks: whole
 * paragraphs, one headline, and nothing that another article would bring or that a cut would leave behind.
 */
final class InOrder {
    /** Shorter ones are labels and cells. */
    private static final int SENTENCE = 30;

    private static final int FEWEST_TURNS = 3;

    private InOrder() {}

    static boolean is(List<Block> blocks, Outline outline, Profile profile, Forms forms) {
        return (!profile.wrapped() || !profile.narrow() && isTalk(blocks, forms))
                && blocks.stream().anyMatch(b -> b.is(Kind.BODY))
                && outline.standsAtTop()
                && creditsAround(blocks)
                && blocks.stream().noneMatch(InOrder::breaksOff);
    }

    /** Who speaks stands before several paragraphs. */
    private static boolean isTalk(List<Block> blocks, Forms forms) {
        return blocks.stream()
                        .filter(b -> b.is(Kind.BODY) && forms.isSpoken(b.text()))
                        .count()
                >= FEWEST_TURNS;
    }

    /** Each headline's pieces as they stand. */
    static List<Chain> chains(List<Piece> pieces, Outline outline) {
        List<Chain> chains = new ArrayList<>();
        List<Piece> current = new ArrayList<>();
        List<Integer> headlines = outline.beginnings();
        for (Piece piece : pieces) {
            int from = current.isEmpty()
                    ? piece.first().index()
                    : current.get(current.size() - 1).last().index();
            if (headlines.stream().anyMatch(h -> from < h && h < piece.first().index())) {
                chains.add(new Chain(current, List.of()));
                current = new ArrayList<>();
            }
            current.add(piece);
        }
        if (!current.isEmpty()) {
            chains.add(new Chain(current, List.of()));
        }
        return chains;
    }

    /** Bylines stand above the text or below, credits below. */
    private static boolean creditsAround(List<Block> blocks) {
        int first = 0;
        while (!blocks.get(first).is(Kind.BODY)) {
            first++;
        }
        int last = blocks.size() - 1;
        while (last > first && !isProse(blocks.get(last))) {
            last--;
        }
        return blocks.subList(0, first).stream().noneMatch(b -> b.is(Kind.CREDIT))
                && blocks.subList(first, last).stream().noneMatch(b -> b.is(Kind.CREDIT) || b.is(Kind.BYLINE));
    }

    private static boolean isProse(Block block) {
        return block.is(Kind.BODY) && block.text().length() >= SENTENCE;
    }

    private static boolean breaksOff(Block block) {
        return isProse(block) && block.breaksOff() && !isRow(block);
    }

    /** The cells of a table's row stand apart. */
    private static boolean isRow(Block block) {
        String form = block.lines().get(block.lines().size() - 1).form();
        return form.indexOf(' ') != form.lastIndexOf(' ');
    }
}
