package xinzhi.ingest.layout.join;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import xinzhi.ingest.layout.block.Block;
import xinzhi.ingest.layout.block.Kind;
import xinzhi.ingest.layout.likeness.Cohesion;
import xinzhi.ingest.layout.likeness.Pairs;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.ingest.layout.line.Line;
import xinzhi.ingest.layout.line.Marks;
import xinzhi.ingest.layout.line.Passage;

/**
 * Finds where one text passes into another in the middle of a paragraph. Where all lines of a page stand apart, no gap
 * shows that a column ends between two of them; then another sentence seems broken, and goes on wrongly too.
 */
final class HiddenBreaks {
    private static final double COHESION = 60;
    private static final double NEVER_BEGINS = 1.5;
    private static final double OPENER = -1.0;
    private static final double CLEAR = 3.0;

    private final List<Block> blocks;
    private final Forms forms;
    private final Seam seam;

    private HiddenBreaks(Reading reading, Seam seam, Forms forms) {
        this.blocks = reading.blocks();
        this.forms = forms;
        this.seam = seam;
    }

    /** A break, and by how much both texts read better with it than without. */
    private record Break(Block block, int lines, double gain) {}

    /** A broken sentence and the piece that was thought to go on from it. */
    private record Join(Piece tail, Piece head) {}

    /** The blocks with the paragraph parted that hides the clearest break, if there is one. */
    static Optional<List<Block>> part(Reading reading, Seam seam, Forms forms) {
        HiddenBreaks hidden = new HiddenBreaks(reading, seam, forms);
        return hidden.best(reading.chains()).map(hidden::parted);
    }

    private Optional<Break> best(List<Chain> chains) {
        List<Piece> pieces = chains.stream().flatMap(c -> c.pieces().stream()).toList();
        return chains.stream()
                .flatMap(HiddenBreaks::joins)
                .flatMap(join -> pieces.stream()
                        .filter(p -> p.index() != join.tail.index() && p.index() != join.head.index())
                        .flatMap(p -> breaks(join, p)))
                .filter(b -> b.gain >= CLEAR)
                .max(Comparator.comparingDouble(Break::gain));
    }

    private static Stream<Join> joins(Chain chain) {
        List<Join> joins = new ArrayList<>();
        for (int i = 0; i + 1 < chain.pieces().size(); i++) {
            if (chain.pieces().get(i).isOpen()) {
                joins.add(new Join(chain.pieces().get(i), chain.pieces().get(i + 1)));
            }
        }
        return joins.stream();
    }

    private Stream<Break> breaks(Join join, Piece piece) {
        return piece.blocks().stream()
                .filter(b -> b.is(Kind.BODY) && b.lines().size() > 1)
                .flatMap(b -> breaks(join, piece, b).stream());
    }

    private List<Break> breaks(Join join, Piece piece, Block block) {
        double worth = COHESION * cohesion(join, piece, block)
                - fit(join.tail.last().text(), join.head.first().text());
        List<Break> breaks = new ArrayList<>();
        for (int i = 1; i < block.lines().size(); i++) {
            String above = words(block, 0, i).text();
            String below = words(block, i, block.lines().size()).text();
            if (Marks.isOpen(above)) {
                double gain = worth
                        - fit(above, below)
                        + fit(join.tail.last().text(), below)
                        + fit(above, join.head.first().text());
                breaks.add(new Break(block, i, gain));
            }
        }
        return breaks;
    }

    /** How much more the texts speak of the same if the piece goes over into another at this block. */
    private static double cohesion(Join join, Piece piece, Block block) {
        int half = block.text().length() / 2;
        int at = piece.blocks().indexOf(block);
        String above = Piece.text(piece.blocks().subList(0, at)) + block.text().substring(0, half);
        String below = block.text().substring(half)
                + Piece.text(piece.blocks().subList(at + 1, piece.blocks().size()));
        Cohesion all = new Cohesion(List.of(join.tail.pairs(), join.head.pairs(), Pairs.of(above), Pairs.of(below)));
        return all.between(0, 3) + all.between(2, 1) - all.between(0, 1) - all.between(2, 3);
    }

    private double fit(String left, String right) {
        return seam.fit(left, right)
                + (forms.opensParagraph(right) ? OPENER : 0)
                + (forms.neverBegins(right) ? NEVER_BEGINS : 0);
    }

    private List<Block> parted(Break where) {
        List<Block> parted = new ArrayList<>();
        for (Block block : blocks) {
            if (Objects.equals(block, where.block)) {
                parted.add(part(block, 0, where.lines, parted.size()));
                parted.add(part(block, where.lines, block.lines().size(), parted.size()));
            } else {
                parted.add(block.at(parted.size()));
            }
        }
        return parted;
    }

    private static Block part(Block block, int from, int to, int index) {
        return new Block(index, Kind.BODY, words(block, from, to), block.lines().subList(from, to), false);
    }

    private static Passage words(Block block, int from, int to) {
        return Passage.joined(
                block.lines().subList(from, to).stream().map(Line::words).toList());
    }
}
