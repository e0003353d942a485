package xinzhi.extract.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class LatticeTest {
    private static final int WORDS = 4;
    private static final double NEAR = 1e-9;

    private final Random random = new Random(3);
    private final Labels labels = new Labels(List.of("A", "B"));
    private final int size = labels.size();
    private final double[] weights = random.doubles((long) size * size, -2, 2).toArray();
    private final double[][] scores = random.doubles(WORDS, 0, 1)
            .mapToObj(x -> random.doubles(size, -2, 2).toArray())
            .toArray(double[][]::new);
    private final Lattice lattice = new Lattice(labels, Transitions.exponentials(labels, weights), scores);

    /** Every way to label the words that stands, with how likely it is before all are made to add up to one. */
    private record Way(List<Integer> labels, double likely) {}

    private final List<Way> ways = ways(List.of(), 0);

    private List<Way> ways(List<Integer> begun, double score) {
        if (begun.size() == WORDS) {
            return List.of(new Way(begun, Math.exp(score)));
        }
        List<Way> found = new ArrayList<>();
        for (int label = 0; label < size; label++) {
            boolean first = begun.isEmpty();
            int before = first ? 0 : begun.get(begun.size() - 1);
            if (!labels.isLater(label) || before == label || before == label - 1 && before > 0) {
                List<Integer> longer = new ArrayList<>(begun);
                longer.add(label);
                found.addAll(ways(
                        longer, score + scores[begun.size()][label] + (first ? 0 : weights[before * size + label])));
            }
        }
        return found;
    }

    private double share(Predicate<List<Integer>> which) {
        double all = ways.stream().mapToDouble(Way::likely).sum();
        return ways.stream()
                        .filter(w -> which.test(w.labels()))
                        .mapToDouble(Way::likely)
                        .sum()
                / all;
    }

    @Test
    void sumsAreThoseOfAllWaysToLabelTheWords() {
        assertEquals(Math.log(ways.stream().mapToDouble(Way::likely).sum()), lattice.logSum(), NEAR);
        for (int t = 0; t < WORDS; t++) {
            for (int y = 0; y < size; y++) {
                int place = t;
                int label = y;
                assertEquals(share(w -> w.get(place) == label), lattice.at(t)[y], NEAR);
            }
        }
    }

    @Test
    void pairsAreThoseOfAllWaysToLabelTheWords() {
        Transitions pairs = new Transitions(labels);
        for (int t = 1; t < WORDS; t++) {
            lattice.addPairs(t, pairs);
        }
        double[] sums = new double[size * size];
        pairs.addTo(sums);
        for (int i = 0; i < sums.length; i++) {
            int before = i / size;
            int after = i % size;
            double expected = 0;
            for (int t = 1; t < WORDS; t++) {
                int place = t;
                expected += share(w -> w.get(place - 1) == before && w.get(place) == after);
            }
            assertEquals(expected, sums[i], NEAR);
        }
    }

    @Test
    void aTermOfAClassIsAsLikelyAsTheWaysThatHaveJustIt() {
        for (int type = 0; type < 2; type++) {
            int first = labels.first(type);
            int later = labels.later(type);
            double[] byLength = lattice.terms(1, type, 2, 0);
            assertEquals(share(w -> w.get(1) == first && w.get(2) != later), byLength[0], NEAR);
            assertEquals(share(w -> w.get(1) == first && w.get(2) == later && w.get(3) != later), byLength[1], NEAR);
        }
    }
}
