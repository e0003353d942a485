package xinzhi.ontology.sieve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Goes through a text from character to character, with each to a state that says how far any match may have come. A state
 * is made when it is first reached, and is its number with what has to be known of it at each character: so the way through
 * a text leads through one table, of which little has to be fetched. Safe from many threads.
 */
final class Walk {
    /** With more than these all is let through from where another were needed. */
    private static final int MOST = 4000;

    /** A match may end here. */
    private static final int ENDS = 1;
    /** One may end here if the reading does. */
    private static final int ENDS_LAST = 2;
    /** One may still come. */
    private static final int ALIVE = 4;
    /** Above these stands the number. */
    private static final int BITS = 3;
    /** Leads to where was not asked yet; no state. */
    private static final char UNDECIDED = 0;

    /** Of two of them patterns make one character: where one stands all is let through. */
    private static final BitSet HALVES = new BitSet();

    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";

    static {
        HALVES.set(Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1);
    }

    private final Net net;
    private final Kinds kinds;
    private final BitSet halves;
    private final List<Reached> reached = new ArrayList<>();
    private final Map<Reached, Character> states = new HashMap<>();
    /** For each number and each kind of characters the state that follows. */
    private volatile char[] onward = {};
    /** The places at which a match begins that does not begin where the reading does. */
    private final BitSet later;

    private final char here;
    private final char anywhere;
    private final char open;

    /**
     * What a state stands for.
     *
     * @param places of the net, at which the reading may stand
     * @param again whether a match may also begin at each later character
     */
    private record Reached(BitSet places, boolean again) {}

    private Walk(Shape shape, Kinds kinds) {
        net = new Net(shape, kinds);
        this.kinds = kinds;
        halves = kinds.of(HALVES);
        BitSet end = new BitSet();
        end.set(Net.END);
        open = state(end, true);
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
        char state = anywhere;
        for (int i = text.length(); i > 0 && isAlive(state); i--) {
            if (ends(state)) {
                beginnings.set(i);
            }
            state = after(state, text.charAt(i - 1));
        }
        beginnings.set(0, endsLast(state));
        return beginnings;
    }

    /** A text ends before its last line end too: then all is let through. */
    private boolean isOpenAt(String text, int end) {
        return net.hasEdges() && end > 0 && LINE_ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Whether all matches begin where the reading does. */
    boolean isAtStart() {
        return later.isEmpty();
    }

    /** Whether a match may stand in a stretch. */
    boolean mayFind(String text, int from, int to) {
        char state = anywhere;
        for (int i = from; i < to && !ends(state) && isAlive(state); i++) {
            state = after(state, text.charAt(i));
        }
        return endsLast(state) || isOpenAt(text, to);
    }

    /** Whether a stretch may begin with a match. */
    boolean mayBegin(String text, int from, int to) {
        char state = here;
        for (int i = from; i < to && !ends(state) && isAlive(state); i++) {
            state = after(state, text.charAt(i));
        }
        return endsLast(state) || isOpenAt(text, to);
    }

    /** Whether a match may begin with a character. */
    boolean mayBeginWith(char letter) {
        return isAlive(after(here, letter));
    }

    /** Whether a stretch may be a match. */
    boolean mayMatch(String text, int from, int to) {
        char state = here;
        for (int i = from; i < to && isAlive(state); i++) {
            state = after(state, text.charAt(i));
        }
        return endsLast(state) || isOpenAt(text, to);
    }

    private static boolean ends(char state) {
        return (state & ENDS) != 0;
    }

    private static boolean endsLast(char state) {
        return (state & ENDS_LAST) != 0;
    }

    private static boolean isAlive(char state) {
        return (state & ALIVE) != 0;
    }

    private char after(char state, char letter) {
        int kind = kinds.of(letter);
        char next = onward[place(state, kind)];
        return next == UNDECIDED ? decide(state, kind) : next;
    }

    private int place(char state, int kind) {
        return (state >> BITS) * kinds.count() + kind;
    }

    private synchronized char decide(char state, int kind) {
        char next = open;
        if (state != open && !halves.get(kind)) {
            Reached from = reached.get(state >> BITS);
            BitSet places = net.after(from.places(), kind);
            if (from.again()) {
                places.or(later);
            }
            next = state(places, from.again());
        }
        onward[place(state, kind)] = next;
        return next;
    }

    private char state(BitSet places, boolean again) {
        Reached at = new Reached(places, again);
        Character known = states.get(at);
        return known != null ? known : states.size() < MOST ? made(at) : open;
    }

    private char made(Reached at) {
        int number = reached.size();
        if (place((char) ((number + 1) << BITS), 0) > onward.length) {
            onward = Arrays.copyOf(onward, place((char) ((2 * number + 1) << BITS), 0));
        }
        int state = number << BITS;
        state |= at.places().get(Net.END) ? ENDS : 0;
        state |= net.endsAt(at.places()) ? ENDS_LAST : 0;
        state |= at.again() || !at.places().isEmpty() ? ALIVE : 0;
        reached.add(at);
        states.put(at, (char) state);
        return (char) state;
    }
}
