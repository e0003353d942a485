package xinzhi.export.measure;

import java.util.Arrays;

/** Where a reader would be found who follows edges, the heavier the likelier, and now and then starts anywhere. */
final class PageRank {
    private static final double DAMPING = 0.85;
    private static final double PRECISE = 1e-10;
    private static final int MOST_ROUNDS = 200;

    private PageRank() {}

    /** Sums to 1. */
    static double[] of(Adjacency out) {
        int size = out.size();
        double[] rank = new double[size];
        Arrays.fill(rank, size == 0 ? 0 : 1.0 / size);
        double[] strength = new double[size];
        for (int v = 0; v < size; v++) {
            strength[v] = out.strength(v);
        }
        double change = 1;
        for (int round = 0; round < MOST_ROUNDS && change > PRECISE; round++) {
            double[] next = step(out, strength, rank);
            change = 0;
            for (int v = 0; v < size; v++) {
                change += Math.abs(next[v] - rank[v]);
            }
            rank = next;
        }
        return rank;
    }

    private static double[] step(Adjacency out, double[] strength, double[] rank) {
        int size = out.size();
        double stuck = 0;
        for (int v = 0; v < size; v++) {
            stuck += strength[v] > 0 ? 0 : rank[v];
        }
        double[] next = new double[size];
        Arrays.fill(next, (1 - DAMPING + DAMPING * stuck) / size);
        for (int v = 0; v < size; v++) {
            if (strength[v] > 0) {
                for (int i = out.first()[v]; i < out.first()[v + 1]; i++) {
                    next[out.neighbours()[i]] += DAMPING * rank[v] * out.weights()[i] / strength[v];
                }
            }
        }
        return next;
    }
}
