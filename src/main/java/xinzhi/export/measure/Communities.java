package xinzhi.export.measure;

import java.util.Random;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * Groups of vertices that are closer to one another than to the rest: modularity by the Leiden algorithm (Traag, Waltman
 * and van Eck 2019). The same network has the same communities every time; number 0 is the largest.
 *
 * @param of the community of each vertex
 */
record Communities(int[] of, int count) {
    private static final int MOST_ROUNDS = 20;
    private static final int FEWEST_ROUNDS = 4;
    /** Edges looked at: of a large network the first rounds find nearly all there is. */
    private static final long BUDGET = 4_000_000;

    private static final double RANDOMNESS = 0.01;
    private static final int SEED = 20;

    static Communities in(Adjacency both) {
        int size = both.size();
        if (both.neighbours().length == 0) {
            int[] each = new int[size];
            for (int v = 0; v < size; v++) {
                each[v] = v;
            }
            return new Communities(each, size);
        }
        Network network = network(both);
        int rounds = (int) Math.max(FEWEST_ROUNDS, Math.min(MOST_ROUNDS, 2 * BUDGET / both.neighbours().length));
        double resolution = 1.0 / (2 * network.getTotalEdgeWeight() + network.getTotalEdgeWeightSelfLinks());
        Clustering found =
                new LeidenAlgorithm(resolution, rounds, RANDOMNESS, new Random(SEED)).findClustering(network);
        found.orderClustersByNNodes();
        return new Communities(found.getClusters(), found.getNClusters());
    }

    /** Each pair of neighbours once. */
    private static Network network(Adjacency both) {
        long pairs = both.neighbours().length / 2;
        LargeIntArray from = new LargeIntArray(pairs);
        LargeIntArray to = new LargeIntArray(pairs);
        LargeDoubleArray weights = new LargeDoubleArray(pairs);
        long at = 0;
        for (int v = 0; v < both.size(); v++) {
            for (int i = both.first()[v]; i < both.first()[v + 1]; i++) {
                int other = both.neighbours()[i];
                if (v < other) {
                    from.set(at, v);
                    to.set(at, other);
                    weights.set(at++, both.weights()[i]);
                }
            }
        }
        return new Network(both.size(), true, new LargeIntArray[] {from, to}, weights, false, true);
    }
}
