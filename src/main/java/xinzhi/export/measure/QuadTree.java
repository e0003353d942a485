package xinzhi.export.measure;

import java.util.Arrays;

/**
 * Points with masses, summed over squares within squares, so that what is far away pulls as one (Barnes and Hut 1986).
 * Built anew for each round, in arrays that grow as needed.
 */
final class QuadTree {
    /** A square is one mass when it is narrower than this share of its distance. */
    private static final double NARROW = 0.85;

    private static final int DEEPEST = 40;
    private static final int EMPTY = -1;

    private final double[] x;
    private final double[] y;
    private final double[] mass;
    private int cells;
    private int[] child = new int[0];
    private double[] sum = new double[0];
    private double[] centreX = new double[0];
    private double[] centreY = new double[0];
    private double side;
    private double left;
    private double bottom;
    private final double[] force = new double[2];

    QuadTree(double[] x, double[] y, double[] mass) {
        this.x = x;
        this.y = y;
        this.mass = mass;
    }

    void build() {
        double right = Double.NEGATIVE_INFINITY;
        double top = Double.NEGATIVE_INFINITY;
        left = Double.POSITIVE_INFINITY;
        bottom = Double.POSITIVE_INFINITY;
        for (int v = 0; v < x.length; v++) {
            left = Math.min(left, x[v]);
            right = Math.max(right, x[v]);
            bottom = Math.min(bottom, y[v]);
            top = Math.max(top, y[v]);
        }
        side = Math.max(1e-9, Math.max(right - left, top - bottom)) * 1.0001;
        cells = 0;
        newCell();
        for (int v = 0; v < x.length; v++) {
            insert(v);
        }
        for (int c = 0; c < cells; c++) {
            centreX[c] /= sum[c];
            centreY[c] /= sum[c];
        }
    }

    private int newCell() {
        if (cells == sum.length) {
            int larger = Math.max(64, cells * 2);
            child = Arrays.copyOf(child, 4 * larger);
            sum = Arrays.copyOf(sum, larger);
            centreX = Arrays.copyOf(centreX, larger);
            centreY = Arrays.copyOf(centreY, larger);
        }
        Arrays.fill(child, 4 * cells, 4 * cells + 4, EMPTY);
        sum[cells] = 0;
        centreX[cells] = 0;
        centreY[cells] = 0;
        return cells++;
    }

    /** A child is a cell from 0 on, or the point {@code -2 - child}. Points in one place end in one cell. */
    private void insert(int point) {
        int cell = 0;
        double half = side / 2;
        double x0 = left;
        double y0 = bottom;
        for (int depth = 0; ; depth++, half /= 2) {
            add(cell, point);
            int quarter = (x[point] >= x0 + half ? 1 : 0) + (y[point] >= y0 + half ? 2 : 0);
            x0 += (quarter & 1) == 0 ? 0 : half;
            y0 += (quarter & 2) == 0 ? 0 : half;
            int slot = 4 * cell + quarter;
            if (child[slot] == EMPTY) {
                child[slot] = -2 - point;
                return;
            }
            if (child[slot] < EMPTY) {
                int other = -2 - child[slot];
                int next = newCell();
                child[slot] = next;
                add(next, other);
                if (depth >= DEEPEST) {
                    add(next, point);
                    return;
                }
                int place = (x[other] >= x0 + half / 2 ? 1 : 0) + (y[other] >= y0 + half / 2 ? 2 : 0);
                child[4 * next + place] = -2 - other;
            } else if (depth >= DEEPEST) {
                add(child[slot], point);
                return;
            }
            cell = child[slot];
        }
    }

    private void add(int cell, int point) {
        sum[cell] += mass[point];
        centreX[cell] += mass[point] * x[point];
        centreY[cell] += mass[point] * y[point];
    }

    /** What all others push the point with, their mass over their distance; in an array that is used again. */
    double[] push(int point) {
        force[0] = 0;
        force[1] = 0;
        push(point, 0, side);
        return force;
    }

    private void push(int point, int cell, double width) {
        double dx = x[point] - centreX[cell];
        double dy = y[point] - centreY[cell];
        double square = dx * dx + dy * dy;
        if (width * width < NARROW * NARROW * square || isLeafOnly(cell)) {
            apply(sum[cell], dx, dy, square);
            return;
        }
        for (int slot = 4 * cell; slot < 4 * cell + 4; slot++) {
            int next = child[slot];
            if (next >= 0) {
                push(point, next, width / 2);
            } else if (next < EMPTY && -2 - next != point) {
                int other = -2 - next;
                double ox = x[point] - x[other];
                double oy = y[point] - y[other];
                apply(mass[other], ox, oy, ox * ox + oy * oy);
            }
        }
    }

    /** Points in one place, summed without being told apart. */
    private boolean isLeafOnly(int cell) {
        return child[4 * cell] == EMPTY
                && child[4 * cell + 1] == EMPTY
                && child[4 * cell + 2] == EMPTY
                && child[4 * cell + 3] == EMPTY;
    }

    private void apply(double weight, double dx, double dy, double square) {
        if (square > 0) {
            force[0] += weight * dx / square;
            force[1] += weight * dy / square;
        }
    }
}
