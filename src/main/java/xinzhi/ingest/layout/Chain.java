package xinzhi.ingest.layout;

import java.util.List;
import xinzhi.text.Doubt;

/** The pieces of one article in reading order, and what was doubtful in putting them together. */
record Chain(List<Piece> pieces, List<Doubt> doubts) {
    Chain {
        pieces = List.copyOf(pieces);
        doubts = List.copyOf(doubts);
    }

    Piece first() {
        return pieces.get(0);
    }

    Piece last() {
        return pieces.get(pieces.size() - 1);
    }

    boolean isHeaded() {
        return pieces.stream().anyMatch(Piece::headed);
    }

    boolean isEnded() {
        return last().ended();
    }

    Pairs pairs() {
        return Pairs.sum(pieces.stream().map(Piece::pairs).toList());
    }

    String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(p -> text.append(p.text()));
        return text.toString();
    }
}
