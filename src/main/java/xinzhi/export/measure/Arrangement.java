package xinzhi.export.measure;

import java.util.Arrays;
import java.util.List;

/** Places the boxes of one component's vertices: by forces first, then far enough from one another for their labels. */
final class Arrangement {
    private static final long BUDGET = 1_500_000;
    private static final int FEWEST_ROUNDS = 40;
    private static final int MOST_ROUNDS = 800;
    private static final int MOST_PARTED = 6_000;
    /** How much of its pull an edge between two communities keeps, so that communities stand apart. */
    private static final double BETWEEN = 0.25;
    /** How much of a part's area its boxes fill. */
    private static final double FILL = 0.35;

    /** A chain of so few stands in a row. */
    private static final int FEW = 3;

    private static final double BETWEEN_FEW = 24;

    private final Adjacency both;
    private final int[] community;
    private final double[] halfWidth;
    private final double[] halfHeight;
    private final double[] rise;

    /** @param rise how far a vertex stands above the middle of its box, which holds its label too */
    Arrangement(Adjacency both, int[] community, double[] halfWidth, double[] halfHeight, double[] rise) {
        this.both = both;
        this.community = community;
        this.halfWidth = halfWidth;
        this.halfHeight = halfHeight;
        this.rise = rise;
    }

    List<int[]> components() {
        return Components.of(both);
    }

    Part arrange(int[] vertices) {
        if (vertices.length <= FEW && ends(vertices) == 2 * (vertices.length - 1)) {
            return row(vertices);
        }
        Part part = Start.of(vertices, community, 10);
        Adjacency own = eased(vertices);
        double[] mass = new double[vertices.length];
        Arrays.setAll(mass, i -> 1 + own.degree(i));
        int rounds = (int) Math.max(FEWEST_ROUNDS, Math.min(MOST_ROUNDS, BUDGET / vertices.length));
        new ForceAtlas(own, mass, part.x(), part.y()).run(rounds);
        scale(part);
        if (vertices.length <= MOST_PARTED) {
            new Crowd(part.x(), part.y(), part.of(halfWidth), part.of(halfHeight)).spread();
        }
        return part;
    }

    private int ends(int[] vertices) {
        return Arrays.stream(vertices).map(both::degree).sum();
    }

    /** Side by side, the one that all are joined to in the middle, so that no edge runs through a label. */
    private Part row(int[] vertices) {
        int[] order = vertices.clone();
        for (int i = 0; i < order.length; i++) {
            if (both.degree(order[i]) > 1) {
                int hub = order[i];
                order[i] = order[1];
                order[1] = hub;
            }
        }
        double[] x = new double[order.length];
        double[] y = new double[order.length];
        Arrays.setAll(y, i -> rise[order[i]]);
        for (int i = 1; i < order.length; i++) {
            x[i] = x[i - 1] + halfWidth[order[i - 1]] + BETWEEN_FEW + halfWidth[order[i]];
        }
        return new Part(order, x, y);
    }

    /** The edges within a component. Weights are eased by the root, so that one heavy edge does not rule. */
    private Adjacency eased(int[] vertices) {
        int[] first = new int[vertices.length + 1];
        int ends = 0;
        for (int i = 0; i < vertices.length; i++) {
            ends += both.degree(vertices[i]);
            first[i + 1] = ends;
        }
        int[] neighbours = new int[ends];
        double[] weights = new double[ends];
        double sum = 0;
        for (int i = 0; i < vertices.length; i++) {
            for (int k = 0; k < both.degree(vertices[i]); k++) {
                int from = both.first()[vertices[i]] + k;
                neighbours[first[i] + k] = Arrays.binarySearch(vertices, both.neighbours()[from]);
                boolean within = community[vertices[i]] == community[both.neighbours()[from]];
                weights[first[i] + k] = Math.sqrt(both.weights()[from]) * (within ? 1 : BETWEEN);
                sum += weights[first[i] + k];
            }
        }
        double mean = ends == 0 || sum == 0 ? 1 : sum / ends;
        for (int i = 0; i < ends; i++) {
            weights[i] /= mean;
        }
        return new Adjacency(first, neighbours, weights);
    }

    /** Until the boxes fill their share of the area. */
    private void scale(Part part) {
        double boxes = 0;
        for (int v : part.vertices()) {
            boxes += 4 * halfWidth[v] * halfHeight[v];
        }
        double[] none = new double[halfWidth.length];
        double area = (part.right(none) - part.left(none)) * (part.top(none) - part.bottom(none));
        double factor = area > 0 ? Math.sqrt(boxes / FILL / area) : 1;
        for (int i = 0; i < part.vertices().length; i++) {
            part.x()[i] *= factor;
            part.y()[i] *= factor;
        }
    }
}
