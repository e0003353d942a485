package xinzhi.export.measure;

import java.util.Arrays;
import java.util.List;
import xinzhi.export.network.Edge;

/**
 * Who is next to whom, as arrays: the neighbours of {@code v} are at {@code first[v]} up to {@code first[v + 1]}, sorted,
 * each once, with the weights of parallel edges summed. An edge from a vertex to itself is left out.
 */
record Adjacency(int[] first, int[] neighbours, double[] weights) {
    /** Along the edges. */
    static Adjacency out(int size, List<Edge> edges) {
        return of(size, edges, false);
    }

    /** Along the edges and against them. */
    static Adjacency both(int size, List<Edge> edges) {
        return of(size, edges, true);
    }

    int size() {
        return first.length - 1;
    }

    int degree(int vertex) {
        return first[vertex + 1] - first[vertex];
    }

    double strength(int vertex) {
        double sum = 0;
        for (int i = first[vertex]; i < first[vertex + 1]; i++) {
            sum += weights[i];
        }
        return sum;
    }

    private static Adjacency of(int size, List<Edge> edges, boolean against) {
        int[] first = new int[size + 1];
        for (Edge edge : edges) {
            if (edge.source() != edge.target()) {
                first[edge.source() + 1]++;
                first[edge.target() + 1] += against ? 1 : 0;
            }
        }
        for (int v = 0; v < size; v++) {
            first[v + 1] += first[v];
        }
        int[] at = Arrays.copyOf(first, size);
        int[] neighbours = new int[first[size]];
        double[] weights = new double[first[size]];
        for (Edge edge : edges) {
            if (edge.source() != edge.target()) {
                weights[at[edge.source()]] = edge.weight();
                neighbours[at[edge.source()]++] = edge.target();
                if (against) {
                    weights[at[edge.target()]] = edge.weight();
                    neighbours[at[edge.target()]++] = edge.source();
                }
            }
        }
        return new Adjacency(first, neighbours, weights).merged();
    }

    /** With each neighbour once. */
    private Adjacency merged() {
        int[] starts = new int[first.length];
        int to = 0;
        double[] sums = new double[size()];
        for (int v = 0; v < size(); v++) {
            int from = first[v];
            int end = first[v + 1];
            for (int i = from; i < end; i++) {
                sums[neighbours[i]] += weights[i];
            }
            Arrays.sort(neighbours, from, end);
            starts[v] = to;
            for (int i = from; i < end; i++) {
                int neighbour = neighbours[i];
                if (i == from || neighbour != neighbours[to - 1]) {
                    weights[to] = sums[neighbour];
                    sums[neighbour] = 0;
                    neighbours[to++] = neighbour;
                }
            }
        }
        starts[size()] = to;
        return new Adjacency(starts, Arrays.copyOf(neighbours, to), Arrays.copyOf(weights, to));
    }
}
