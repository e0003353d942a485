package xinzhi.ingest.layout;

import java.util.List;

/** Tells the headlines of two articles that stand one below the other from the lines of one headline. */
final class HeadlineParter {
    private static final int SHORTEST_TEXT = 300;
    private static final double ALIKE = 0.05;
    private static final double CLEARLY = 2;

    private final List<Chain> texts;
    private final Cohesion cohesion;

    HeadlineParter(List<Chain> chains) {
        texts = chains.stream().filter(c -> c.text().length() >= SHORTEST_TEXT).toList();
        cohesion = new Cohesion(texts.stream().map(Chain::text).toList());
    }

    /** Whether there are more texts than headlines for them. */
    boolean isShort(int headlines) {
        return headlines < texts.size();
    }

    /** How much better the two parts name two texts than the whole names one; 0 where they do not. */
    double gain(String first, String second, String whole) {
        int one = best(first);
        int other = best(second);
        boolean clear = one != other
                && cohesion.of(first, one) >= Math.max(ALIKE, CLEARLY * cohesion.of(first, other))
                && cohesion.of(second, other) >= Math.max(ALIKE, CLEARLY * cohesion.of(second, one));
        return clear ? cohesion.of(first, one) + cohesion.of(second, other) - cohesion.of(whole, best(whole)) : 0;
    }

    private int best(String words) {
        int best = 0;
        for (int i = 1; i < texts.size(); i++) {
            best = cohesion.of(words, i) > cohesion.of(words, best) ? i : best;
        }
        return best;
    }
}
