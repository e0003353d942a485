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

    static {
        HALVES.set(Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1);
    }

    private final Net net;
    private final Kinds kinds;
    private final BitSet halves;
    private final Map<BitSet, State> states = new HashMap<>();
    private final Map<BitSet, State> statesAgain = new HashMap<>();
    private final State here;
    private final State anywhere;
    private final State open;

    private Walk(Shape shape, Kinds kinds) {
        net = new Net(shape, kinds);
        this.kinds = kinds;
        halves = kinds.of(HALVES);
        BitSet end = new BitSet();
        end.set(Net.END);
        open = new State(end, true, kinds.count());
        here = state(net.start(), false);
        anywhere = state(net.start(), true);
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
        State state = anywhere;
        beginnings.set(text.length(), state.ends);
        for (int i = text.length() - 1; i >= 0; i--) {
            state = after(state, text.charAt(i));
            if (state.ends) {
                beginnings.set(i);
            }
        }
        return beginnings;
    }

    /** Whether a match may stand in a stretch. */
    boolean mayFind(String text, int from, int to) {
        State state = anywhere;
        for (int i = from; i < to && !state.ends; i++) {
            state = after(state, text.charAt(i));
        }
        return state.ends;
    }

    /** Whether a stretch may begin with a match. */
    boolean mayBegin(String text, int from, int to) {
        State state = here;
        for (int i = from; i < to && !state.ends && state.isAlive; i++) {
            state = after(state, text.charAt(i));
        }
        return state.ends;
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
        return state.ends;
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
                places.or(anywhere.places);
            }
            next = state(places, state.again);
        }
        state.put(kind, next);
        return next;
    }

    private State state(BitSet places, boolean again) {
        Map<BitSet, State> known = again ? statesAgain : states;
        return known.size() < MOST ? known.computeIfAbsent(places, p -> new State(p, again, kinds.count())) : open;
    }
}
