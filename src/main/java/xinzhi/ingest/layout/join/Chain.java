package xinzhi.ingest.layout.join;

import java.util.List;
import xinzhi.ingest.layout.likeness.Pairs;
import xinzhi.text.Doubt;

/** The pieces of one article in reading order, and what was doubtful in putting them together. */
public record Chain(List<Piece> pieces, List<Doubt> doubts) {
    public Chain {
        pieces = List.copyOf(pieces);
        doubts = List.copyOf(doubts);
    }

    Piece first() {
        return pieces.get(0);
    }

    Piece last() {
        return pieces.get(pieces.size() - 1);
    }

    /** Whether a piece is one of its own. @param piece by its index */
    public boolean holds(int piece) {
        return pieces.stream().anyMatch(p -> p.index() == piece);
    }

    /** @param piece by its index */
    public boolean beginsWith(int piece) {
        return first().index() == piece;
    }

    /** A byline or headline stands before one of its pieces. */
    public boolean isHeaded() {
        return pieces.stream().anyMatch(Piece::headed);
    }

    boolean isEnded() {
        return last().ended();
    }

    /** Of the text of all its pieces. */
    public Pairs pairs() {
        return Pairs.sum(pieces.stream().map(Piece::pairs).toList());
    }

    /** One line for each block. */
    public String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(p -> text.append(p.text()));
        return text.toString();
    }
}
