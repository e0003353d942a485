package xinzhi.ontology.sieve;

import java.util.Arrays;
import java.util.BitSet;

/** How far a text was read, and where each kind of characters leads from there as far as it was asked. */
final class State {
    /** Stands for where it was not asked. */
    static final State UNDECIDED = new State(new BitSet(), false, false, 0);

    /** Of the net, at which the reading may stand. */
    final BitSet places;
    /** Whether a match may also begin at each later character. */
    final boolean again;
    /** Whether a match may end here. */
    final boolean ends;
    /** Whether one may end here if the reading does. */
    final boolean endsLast;
    /** Whether one may still come. */
    final boolean isAlive;
    /** By kind. */
    private final State[] onward;

    State(BitSet places, boolean again, boolean endsLast, int kinds) {
        this.places = places;
        this.again = again;
        ends = places.get(Net.END);
        this.endsLast = endsLast;
        isAlive = again || !places.isEmpty();
        onward = new State[kinds];
        Arrays.fill(onward, UNDECIDED);
    }

    State after(int kind) {
        return onward[kind];
    }

    void put(int kind, State next) {
        onward[kind] = next;
    }
}
