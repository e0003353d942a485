package xinzhi.export.measure;

import java.util.Arrays;

/**
 * On how many shortest paths a vertex lies, after Brandes (2001). Beyond a budget of work the paths from evenly spread
 * vertices stand for all.
 */
record Betweenness(double[] values, int sources) {
    private static final long BUDGET = 60_000_000;
    private static final int FEWEST = 16;

    static Betweenness of(Adjacency out, boolean directed) {
        int size = out.size();
        long each = 1L + size + out.neighbours().length;
        int sources = (int) Math.min(size, Math.max(FEWEST, BUDGET / each));
        Sweep sweep = new Sweep(out);
        for (int i = 0; i < sources; i++) {
            sweep.from((int) ((long) i * size / sources));
        }
        double scale = (double) size / Math.max(1, sources) / (directed ? 1 : 2);
        double[] values = sweep.dependency;
        for (int v = 0; v < size; v++) {
            values[v] *= scale;
        }
        return new Betweenness(values, sources);
    }

    /** Breadth first from one vertex after the other, with arrays that are used again. */
    private static final class Sweep {
        private final Adjacency out;
        private final double[] dependency;
        private final int[] distance;
        private final double[] paths;
        private final double[] share;
        private final int[] order;

        Sweep(Adjacency out) {
            this.out = out;
            int size = out.size();
            dependency = new double[size];
            distance = new int[size];
            paths = new double[size];
            share = new double[size];
            order = new int[size];
        }

        void from(int source) {
            Arrays.fill(distance, -1);
            Arrays.fill(paths, 0);
            Arrays.fill(share, 0);
            distance[source] = 0;
            paths[source] = 1;
            int reached = search(source);
            for (int i = reached - 1; i > 0; i--) {
                int vertex = order[i];
                collect(vertex);
                dependency[vertex] += share[vertex];
            }
        }

        private int search(int source) {
            order[0] = source;
            int reached = 1;
            for (int at = 0; at < reached; at++) {
                int vertex = order[at];
                for (int i = out.first()[vertex]; i < out.first()[vertex + 1]; i++) {
                    int next = out.neighbours()[i];
                    if (distance[next] < 0) {
                        distance[next] = distance[vertex] + 1;
                        order[reached++] = next;
                    }
                    if (distance[next] == distance[vertex] + 1) {
                        paths[next] += paths[vertex];
                    }
                }
            }
            return reached;
        }

        /** What lies behind a vertex has its share already, being farther away. */
        private void collect(int vertex) {
            for (int i = out.first()[vertex]; i < out.first()[vertex + 1]; i++) {
                int next = out.neighbours()[i];
                if (distance[next] == distance[vertex] + 1) {
                    share[vertex] += paths[vertex] / paths[next] * (1 + share[next]);
                }
            }
        }
    }
}
