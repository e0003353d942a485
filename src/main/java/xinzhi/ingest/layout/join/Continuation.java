package xinzhi.ingest.layout.join;

import java.util.List;
import java.util.stream.Stream;
import xinzhi.ingest.layout.block.Block;
import xinzhi.ingest.layout.block.Kind;
import xinzhi.ingest.layout.likeness.Cohesion;
import xinzhi.ingest.layout.likeness.Pairs;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.ingest.layout.line.Marks;
import xinzhi.nlp.WordSuccession;

/** How likely it is that one piece of a page goes on where the last sentence of another breaks off. */
final class Continuation {
    /** The worth of what cannot be. */
    static final double FORBIDDEN = -1e6;

    // Weights between those set by hand on the seeds and those of a regression over pages set at random from articles
    // of ours.
    private static final double SUCCESSION = 0.5;
    private static final double LEAST_SUCCESSION = -2;
    private static final double MOST_SUCCESSION = 6;
    private static final double NEXT = 2.0;
    private static final double NEXT_BUT_BETWEEN = 1.2;
    private static final double BACKWARD = -0.4;
    private static final double HEADED = -0.5;
    private static final double BOTH_HEADED = -1.5;
    private static final double INDENTED = -4.0;
    private static final double OPENER = -2.0;
    private static final double NEVER_BEGINS = 1.0;
    private static final double QUOTATION = 2.0;
    private static final double NO_QUOTATION = -1.0;
    private static final double COHESION = 45;
    private static final double COHESION_OF_ENDS = 30;

    private final List<Block> blocks;
    private final Loose loose;
    private final Forms forms;
    private final Seam seam;
    private final Cohesion cohesion;
    /** Of the last paragraph of each piece and, behind all these, the first of each. */
    private final Cohesion ends;

    private final int size;
    /** Of each piece: the quotation that is open at its end, and the one that its beginning closes. */
    private final int[] open;

    private final int[] closed;
    private final double[] opening;
    private final double[] staying;
    private final boolean indentTells;

    Continuation(List<Block> blocks, List<Piece> pieces, Loose loose, Forms forms, Seam seam) {
        this.blocks = blocks;
        this.loose = loose;
        this.forms = forms;
        this.seam = seam;
        cohesion = new Cohesion(pieces.stream().map(Piece::pairs).toList());
        size = pieces.size();
        ends = new Cohesion(
                Stream.concat(pieces.stream().map(Piece::last), pieces.stream().map(Piece::first))
                        .map(b -> Pairs.of(b.text()))
                        .toList());
        open = pieces.stream()
                .mapToInt(p -> Marks.openQuotation(p.last().text()))
                .toArray();
        closed = pieces.stream()
                .mapToInt(p -> Marks.closedQuotation(p.first().text()))
                .toArray();
        opening = pieces.stream().mapToDouble(this::opening).toArray();
        staying = pieces.stream().mapToDouble(this::staying).toArray();
        long broken = pieces.stream().filter(Piece::breaksOff).count();
        indentTells = 2 * pieces.stream().filter(this::goesOnByItsIndent).count() >= broken;
    }

    /** Above 0 a likely one, {@link #FORBIDDEN} one that cannot be. */
    double score(Piece tail, Piece head) {
        if (tail.index() == head.index() || opening[head.index()] == FORBIDDEN) {
            return FORBIDDEN;
        }
        return fit(tail.last().text(), head.first().text())
                + quotation(open[tail.index()], closed[head.index()])
                + place(tail, head)
                + opening[head.index()]
                - staying[head.index()]
                + (tail.headed() && head.headed() ? BOTH_HEADED : 0)
                + (isIndented(tail, head) ? INDENTED : 0)
                + COHESION * cohesion.between(tail.index(), head.index())
                + COHESION_OF_ENDS * ends.between(tail.index(), size + head.index());
    }

    /** Of the two ends by themselves: what meets there elsewhere, and how words follow each other in general. */
    private double fit(String left, String right) {
        double words = WordSuccession.goesOn(left, right);
        return seam.fit(left, right) + SUCCESSION * Math.max(LEAST_SUCCESSION, Math.min(MOST_SUCCESSION, words));
    }

    /** How likely it is that a piece goes on from another, by its own first words. */
    private double opening(Piece head) {
        String text = head.first().text();
        if (head.first().is(Kind.HEAD)
                || head.first().isItem()
                || forms.find("dateline", text).isPresent()) {
            return FORBIDDEN;
        }
        return (head.headed() ? HEADED : 0)
                + (forms.opensParagraph(text) ? OPENER : 0)
                + (forms.neverBegins(text) ? NEVER_BEGINS : 0);
    }

    /** A quotation that is open where one text breaks off is closed where it goes on. */
    private static double quotation(int open, int closed) {
        if (open < 0 && closed < 0) {
            return 0;
        }
        return open == closed ? QUOTATION : NO_QUOTATION;
    }

    private double place(Piece tail, Piece head) {
        if (head.index() < tail.index()) {
            return BACKWARD;
        }
        if (head.index() > tail.index() + 1) {
            return 0;
        }
        List<Block> between =
                blocks.subList(tail.last().index() + 1, head.first().index());
        if (between.isEmpty()) {
            return NEXT;
        }
        return between.stream().anyMatch(b -> b.is(Kind.BYLINE) || b.is(Kind.CREDIT)) ? 0 : NEXT_BUT_BETWEEN;
    }

    /** What is lost if a loose piece is taken from the one above it, of which it may speak too. */
    private double staying(Piece piece) {
        String text = piece.first().text();
        boolean may = piece.loose() && !forms.neverBegins(text) && closed[piece.index()] < 0;
        return may ? COHESION * cohesion.between(piece.index() - 1, piece.index()) : 0;
    }

    private boolean goesOnByItsIndent(Piece piece) {
        return piece.first().is(Kind.BODY) && !piece.headed() && !loose.isBeginning(piece.first());
    }

    /** A paragraph begins here, by its indent; where nearly every piece has one, it says nothing. */
    private boolean isIndented(Piece tail, Piece head) {
        boolean below = head.first().index() == tail.last().index() + 1;
        return indentTells && !below && loose.isBeginning(head.first());
    }
}
