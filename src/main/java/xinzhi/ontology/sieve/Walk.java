package xinzhi.ontology.sieve;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Goes through a text from character to character, with each to a state that says how far any match may have come. A state
 * is made when it is first reached. Safe from many threads.
 */
final class Walk {
    /** With more than these all is let through from where another were needed. */
    private static final int MOST = 4000;

    /** Of two of them patterns make one character: where one stands all is let through. */
    private static final BitSet HALVES = new BitSet();

    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";

    static {
        HALVES.set(Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1);
    }

    private final Net net;
    private final Kinds kinds;
    private final BitSet halves;
    private final Map<BitSet, State> states = new HashMap<>();
    private final Map<BitSet, State> statesAgain = new HashMap<>();
    /** The places at which a match begins that does not begin where the reading does. */
    private final BitSet later;

    private final State here;
    private final State anywhere;
    private final State open;

    private Walk(Shape shape, Kinds kinds) {
        net = new Net(shape, kinds);
        this.kinds = kinds;
        halves = kinds.of(HALVES);
        BitSet end = new BitSet();
        end.set(Net.END);
        open = new State(end, true, true, kinds.count());
        later = net.later();
        here = state(net.first(), false);
        anywhere = state(net.first(), !later.isEmpty());
    }

    static Walk of(Shape shape) {
        return new Walk(shape, Kinds.of(shape, HALVES));
    }

    /** Of the same shape read backwards. @param reversed that shape */
    Walk back(Shape reversed) {
        return new Walk(reversed, kinds);
    }

    /** Where in a text matches may end that are read backwards from its end: where those of the pattern begin. */
    BitSet beginnings(String text) {
        BitSet beginnings = new BitSet();
        if (isOpenAt(text, text.length())) {
            beginnings.set(0, text.length() + 1);
            return beginnings;
        }
        State state = anywhere;
        for (int i = text.length(); i > 0 && state.isAlive; i--) {
            beginnings.set(i, state.ends);
            state = after(state, text.charAt(i - 1));
        }
        beginnings.set(0, state.endsLast);
        return beginnings;
    }

    /** A text ends before its last line end too: then all is let through. */
    private boolean isOpenAt(String text, int end) {
        return net.hasEdges() && end > 0 && LINE_ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Whether all matches begin where the reading does. */
    boolean isAtStart() {
        return !anywhere.again;
    }

    /** Whether a match may stand in a stretch. */
    boolean mayFind(String text, int from, int to) {
        State state = anywhere;
        for (int i = from; i < to && !state.ends && state.isAlive; i++) {
            state = after(state, text.charAt(i));
        }
        return state.endsLast || isOpenAt(text, to);
    }

    /** Whether a stretch may begin with a match. */
    boolean mayBegin(String text, int from, int to) {
        State state = here;
        for (int i = from; i < to && !state.ends && state.isAlive; i++) {
            state = after(state, text.charAt(i));
        }
        return state.endsLast || isOpenAt(text, to);
    }

    /** Whether a match may begin with a character. */
    boolean mayBeginWith(char letter) {
        return after(here, letter).isAlive;
    }

    /** Whether a stretch may be a match. */
    boolean mayMatch(String text, int from, int to) {
        State state = here;
        for (int i = from; i < to && state.isAlive; i++) {
            state = after(state, text.charAt(i));
        }
        return state.endsLast || isOpenAt(text, to);
    }

    private State after(State state, char letter) {
        int kind = kinds.of(letter);
        State next = state.after(kind);
        return next == State.UNDECIDED ? decide(state, kind) : next;
    }

    private synchronized State decide(State state, int kind) {
        State next = open;
        if (state != open && !halves.get(kind)) {
            BitSet places = net.after(state.places, kind);
            if (state.again) {
                places.or(later);
            }
            next = state(places, state.again);
        }
        state.put(kind, next);
        return next;
    }

    private State state(BitSet places, boolean again) {
        Map<BitSet, State> known = again ? statesAgain : states;
        return known.size() < MOST
                ? known.computeIfAbsent(places, p -> new State(p, again, net.endsAt(p), kinds.count()))
                : open;
    }
}
