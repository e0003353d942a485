package xinzhi.extract.pair;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import xinzhi.extract.Entity;
import xinzhi.extract.Mention;
import xinzhi.extract.Passage;
import xinzhi.extract.model.Snippet;

/** A sentence as a line of units, with what every pair of its mentions asks of it. */
final class Line {
    private static final int NONE = -1;
    private static final Set<String> MOODS = Set.of("negation", "normative", "possible", "speech", "problem-word");

    private final Passage passage;
    private final List<Unit> units;
    private final int[] mentions;
    private final int[] rowStarts;
    private final int[] rowEnds;
    private final int[] verbs;
    private final int[] prepositions;
    private final int[] openers;
    private final List<Set<Snippet>> moods;
    private final Repeats repeats;
    private final Map<Integer, Between> between = new HashMap<>();

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
        int clauses = units.isEmpty() ? 0 : units.get(units.size() - 1).clause() + 1;
        openers = new int[clauses];
        Arrays.fill(openers, NONE);
        moods = Stream.<Set<Snippet>>generate(LinkedHashSet::new).limit(clauses).toList();
        findClauses();
        repeats = new Repeats(this.units);
    }

    private void findClauses() {
        boolean[] begun = new boolean[openers.length];
        for (int i = 0; i < size(); i++) {
            Unit unit = unit(i);
            int clause = unit.clause();
            if (!begun[clause]) {
                openers[clause] = unit.isMention() ? i : NONE;
                begun[clause] = unit.isMention() || unit.isVerb() || unit.isPreposition();
            }
            for (Snippet sense : unit.senses()) {
                if (MOODS.contains(sense.text())) {
                    moods.get(clause).add(sense);
                }
            }
        }
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

    Mention mention(int at) {
        return unit(at).mention().orElseThrow();
    }

    Entity entity(int at) {
        return mention(at).entity();
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

    /** The mention that a clause begins with, before any verb or preposition. */
    Optional<Integer> opener(int clause) {
        return openers[clause] == NONE ? Optional.empty() : Optional.of(openers[clause]);
    }

    /** The cue sets of negation, obligation and the like that words of a clause are in. */
    Set<Snippet> moods(int clause) {
        return moods.get(clause);
    }

    Repeats repeats() {
        return repeats;
    }

    Between between(int left, int right) {
        return between.computeIfAbsent(left * size() + right, k -> Between.of(this, left, right));
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
