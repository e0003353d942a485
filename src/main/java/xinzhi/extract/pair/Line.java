package xinzhi.extract.pair;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import xinzhi.extract.Passage;

/** A sentence as a line of units, with what every pair of its mentions asks of it. */
final class Line {
    private static final int NONE = -1;

    private final Passage passage;
    private final List<Unit> units;
    private final int[] mentions;
    private final int[] rowStarts;
    private final int[] rowEnds;
    private final int[] verbs;
    private final int[] prepositions;

    Line(Passage passage, List<Unit> units) {
        this.passage = passage;
        this.units = List.copyOf(units);
        mentions = IntStream.range(0, units.size())
                .filter(i -> units.get(i).isMention())
                .toArray();
        rowStarts = IntStream.range(0, units.size()).toArray();
        rowEnds = rowStarts.clone();
        findRows();
        verbs = nearest(Unit::isVerb, u -> false);
        prepositions = nearest(Unit::isPreposition, Unit::isVerb);
    }

    private void findRows() {
        for (int start : mentions) {
            for (int end : mentions) {
                if (unit(start).row() == unit(end).row() && unit(start).row() >= 0) {
                    rowStarts[end] = Math.min(rowStarts[end], start);
                    rowEnds[start] = Math.max(rowEnds[start], end);
                }
            }
        }
    }

    /** For each unit the last {@code wanted} one before it in its clause with no {@code end} between. */
    private int[] nearest(Predicate<Unit> wanted, Predicate<Unit> end) {
        int[] nearest = new int[size()];
        Arrays.fill(nearest, NONE);
        for (int i = 1; i < size(); i++) {
            Unit before = unit(i - 1);
            if (before.clause() == unit(i).clause()) {
                nearest[i] = wanted.test(before) ? i - 1 : end.test(before) ? NONE : nearest[i - 1];
            }
        }
        return nearest;
    }

    Passage passage() {
        return passage;
    }

    List<Unit> units() {
        return units;
    }

    Unit unit(int at) {
        return units.get(at);
    }

    int size() {
        return units.size();
    }

    /** Where the mentions stand. */
    int[] mentions() {
        return mentions.clone();
    }

    /** The last unit of the enumeration that {@code at} stands in. */
    int rowEnd(int at) {
        return rowEnds[at];
    }

    /** The first unit of the enumeration that {@code at} stands in. */
    int rowStart(int at) {
        return rowStarts[at];
    }

    /** The nearest verb before {@code at} in its clause. */
    Optional<Integer> verbBefore(int at) {
        return verbs[at] == NONE ? Optional.empty() : Optional.of(verbs[at]);
    }

    /** The nearest preposition before {@code at} in its clause that no verb parts from it. */
    Optional<Integer> prepositionBefore(int at) {
        return prepositions[at] == NONE ? Optional.empty() : Optional.of(prepositions[at]);
    }
}
