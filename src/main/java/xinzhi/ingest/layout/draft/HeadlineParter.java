package xinzhi.ingest.layout.draft;

import java.util.List;
import xinzhi.ingest.layout.join.Chain;
import xinzhi.ingest.layout.likeness.Cohesion;

/** Tells the headlines of two articles that stand one below the other from the lines of one headline. */
final class HeadlineParter {
    private static final int SHORTEST_TEXT = 300;
    private static final double ALIKE = 0.05;
    private static final double CLEARLY = 2;

    private final Cohesion cohesion;

    HeadlineParter(List<Chain> texts) {
        cohesion = new Cohesion(texts.stream().map(Chain::pairs).toList());
    }

    /** The texts that are long enough for a headline of their own. */
    static List<Chain> texts(List<Chain> chains) {
        return chains.stream().filter(c -> c.text().length() >= SHORTEST_TEXT).toList();
    }

    /** How much better the two parts name two texts than the whole names one; 0 where they do not. */
    double gain(String first, String second, String whole) {
        double[] ofFirst = cohesion.of(first);
        double[] ofSecond = cohesion.of(second);
        int one = best(ofFirst);
        int other = best(ofSecond);
        boolean clear = one != other
                && ofFirst[one] >= Math.max(ALIKE, CLEARLY * ofFirst[other])
                && ofSecond[other] >= Math.max(ALIKE, CLEARLY * ofSecond[one]);
        if (!clear) {
            return 0;
        }
        double[] ofWhole = cohesion.of(whole);
        return ofFirst[one] + ofSecond[other] - ofWhole[best(ofWhole)];
    }

    private static int best(double[] likeness) {
        int best = 0;
        for (int i = 1; i < likeness.length; i++) {
            best = likeness[i] > likeness[best] ? i : best;
        }
        return best;
    }
}
