package xinzhi.ingest.layout.likeness;

import java.util.Arrays;

/** The one-to-one assignment of rows to columns with the highest sum (Kuhn-Munkres). */
public final class Assignment {
    /** A row that is better left alone. */
    public static final int NONE = -1;

    private final double[][] cost;
    private final int columns;
    private final double none;
    private final int[] chosen;
    /** Of each row and each column, from 1, what the solution makes it worth. */
    private final double[] u;

    private final double[] v;
    /** Of each column, from 1, the row that has it; 0 for none. */
    private final int[] rowOf;

    private Assignment(double[][] score, double none) {
        int rows = score.length;
        this.none = none;
        columns = rows == 0 ? 0 : score[0].length;
        cost = new double[rows][columns + rows]; // a column for each row that is left alone
        for (int r = 0; r < rows; r++) {
            Arrays.fill(cost[r], -none);
            for (int c = 0; c < columns; c++) {
                cost[r][c] = -score[r][c];
            }
        }
        u = new double[rows + 1];
        v = new double[columns + rows + 1];
        rowOf = new int[columns + rows + 1];
        chosen = solve();
    }

    /** Leaves a row alone where that is worth at least as much ({@code none}). */
    public static Assignment best(double[][] score, double none) {
        return new Assignment(score, none);
    }

    /** The column of a row, or {@link #NONE}. */
    public int of(int row) {
        int column = chosen[row];
        return column < columns && -cost[row][column] > none ? column : NONE;
    }

    /**
     * How much worse the best assignment gets when {@code row} may not have what it was given: the least that it costs
     * until another row takes that, or nobody. A row that takes a column has its row take another one; once a free one is
     * taken, any other may become free for it, whose row goes on.
     */
    public double margin(int row) {
        int given = chosen[row] + 1;
        double[] least = new double[v.length];
        boolean[] used = new boolean[v.length];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        for (int c = 1; c < v.length; c++) {
            least[c] = c == given ? least[c] : reduced(row + 1, c);
        }
        boolean freed = false;
        while (true) {
            int column = least(least, used);
            if (column == given) {
                return least[given];
            }
            used[column] = true;
            int taker = rowOf[column];
            for (int c = 1; c < v.length; c++) {
                if (taker != 0) {
                    least[c] = Math.min(least[c], least[column] + reduced(taker, c));
                } else if (!freed && rowOf[c] != 0) {
                    least[c] = Math.min(least[c], least[column] - v[c]);
                }
            }
            freed |= taker == 0;
        }
    }

    /** What it costs that a row has a column, over what both are worth; never less than 0 but for rounding. */
    private double reduced(int row, int column) {
        return cost[row - 1][column - 1] - u[row] - v[column];
    }

    private static int least(double[] least, boolean[] used) {
        int first = 0;
        for (int c = 1; c < least.length; c++) {
            if (!used[c] && (first == 0 || least[c] < least[first])) {
                first = c;
            }
        }
        return first;
    }

    /** Potentials method; there are at least as many columns as rows. */
    private int[] solve() {
        for (int r = 1; r <= cost.length; r++) {
            augment(cost, r, u, v, rowOf);
        }
        int[] columnOf = new int[cost.length];
        for (int c = 1; c < rowOf.length; c++) {
            if (rowOf[c] > 0) {
                columnOf[rowOf[c] - 1] = c - 1;
            }
        }
        return columnOf;
    }

    private static void augment(double[][] cost, int row, double[] u, double[] v, int[] rowOf) {
        int columns = v.length - 1;
        int[] way = new int[columns + 1];
        double[] least = new double[columns + 1];
        boolean[] used = new boolean[columns + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        rowOf[0] = row;
        int column = 0;
        do {
            used[column] = true;
            int next = relax(cost, rowOf[column], column, u, v, least, used, way);
            double delta = least[next];
            for (int c = 0; c <= columns; c++) {
                if (used[c]) {
                    u[rowOf[c]] += delta;
                    v[c] -= delta;
                } else {
                    least[c] -= delta;
                }
            }
            column = next;
        } while (rowOf[column] != 0);
        while (column != 0) {
            rowOf[column] = rowOf[way[column]];
            column = way[column];
        }
    }

    private static int relax(
            double[][] cost, int row, int from, double[] u, double[] v, double[] least, boolean[] used, int[] way) {
        int next = 0;
        double best = Double.POSITIVE_INFINITY;
        for (int c = 1; c < v.length; c++) {
            if (used[c]) {
                continue;
            }
            double reduced = cost[row - 1][c - 1] - u[row] - v[c];
            if (reduced < least[c]) {
                least[c] = reduced;
                way[c] = from;
            }
            if (least[c] < best) {
                best = least[c];
                next = c;
            }
        }
        return next;
    }
}
