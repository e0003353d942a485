package xinzhi.ontology.sieve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The places within an expression at which its reading may stand, and where each character leads from them. */
final class Net {
    /** Where the reading has come to its end. */
    static final int END = 0;

    /** More of the same than these are taken for no end of them. */
    private static final int FEW = 4;

    private static final BitSet NONE = new BitSet();

    private final Kinds kinds;
    /** For each place the kinds of characters that lead on from it; none where there is more than one way on. */
    private final List<BitSet> letters = new ArrayList<>();

    private final List<int[]> onward = new ArrayList<>();
    /** Places that lead on only where the reading begins, and those that lead on only where it ends. */
    private final BitSet starts = new BitSet();

    private final BitSet ends = new BitSet();
    private final BitSet edges = new BitSet();
    private final Map<BitSet, BitSet> kindsOf = new HashMap<>();
    private final int start;

    /** @param kinds which are told apart, that the shape asks for or more */
    Net(Shape shape, Kinds kinds) {
        this.kinds = kinds;
        add(new BitSet());
        start = place(shape, END);
        edges.or(starts);
        edges.or(ends);
    }

    private int add(BitSet kinds, int... next) {
        letters.add(kinds);
        onward.add(next);
        return letters.size() - 1;
    }

    /** The place from which a shape leads to another place. */
    private int place(Shape shape, int next) {
        if (shape instanceof Shape.Edge edge) {
            int place = add(new BitSet(), next);
            (edge == Shape.Edge.START ? starts : ends).set(place);
            return place;
        }
        if (shape instanceof Shape.Letter letter) {
            BitSet kind = new BitSet();
            kind.set(kinds.of(letter.letter()));
            return add(kind, next);
        }
        if (shape instanceof Shape.OneOf one) {
            return add(kindsOf.computeIfAbsent(one.letters(), kinds::of), next);
        }
        if (shape instanceof Shape.Choice choice) {
            return add(
                    new BitSet(),
                    choice.branches().stream().mapToInt(b -> place(b, next)).toArray());
        }
        if (shape instanceof Shape.Repeat repeat) {
            return repeated(repeat, next);
        }
        int place = next;
        List<Shape> parts = ((Shape.Row) shape).parts();
        for (int i = parts.size() - 1; i >= 0; i--) {
            place = place(parts.get(i), place);
        }
        return place;
    }

    private int repeated(Shape.Repeat repeat, int next) {
        int place = next;
        if (repeat.most() >= 0 && repeat.most() <= FEW) {
            for (int i = repeat.least(); i < repeat.most(); i++) {
                place = add(new BitSet(), place(repeat.one(), place), next);
            }
        } else {
            int loop = add(new BitSet(), next, END);
            onward.get(loop)[1] = place(repeat.one(), loop);
            place = loop;
        }
        for (int i = 0; i < Math.min(FEW, repeat.least()); i++) {
            place = place(repeat.one(), place);
        }
        return place;
    }

    boolean hasEdges() {
        return !edges.isEmpty();
    }

    /** The places at which a match begins where the reading does. */
    BitSet first() {
        return reached(start, ends);
    }

    /** The places at which a match begins further on. */
    BitSet later() {
        return reached(start, edges);
    }

    /** The places to which a kind of characters leads from some. */
    BitSet after(BitSet places, int kind) {
        BitSet reached = new BitSet();
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            if (letters.get(place).get(kind)) {
                reach(onward.get(place)[0], edges, reached);
            }
        }
        reached.andNot(starts);
        return reached;
    }

    /** Whether one of some places leads to the end where the reading ends. */
    boolean endsAt(BitSet places) {
        BitSet reached = new BitSet();
        places.stream().forEach(place -> reach(place, NONE, reached));
        return reached.get(END);
    }

    private BitSet reached(int place, BitSet closed) {
        BitSet reached = new BitSet();
        reach(place, closed, reached);
        reached.andNot(starts);
        return reached;
    }

    /** Adds a place, and those to which it leads without a character. @param closed edges that do not lead on */
    private void reach(int place, BitSet closed, BitSet reached) {
        if (!reached.get(place)) {
            reached.set(place);
            if (letters.get(place).isEmpty() && !closed.get(place)) {
                for (int next : onward.get(place)) {
                    reach(next, closed, reached);
                }
            }
        }
    }
}
