package xinzhi.ingest.layout.likeness;

import java.util.Arrays;

/** The one-to-one assignment of rows to columns with the highest sum (Kuhn-Munkres). */
public final class Assignment {
    /** A row that is better left alone. */
    public static final int NONE = -1;

    private Assignment() {}

    /** For each row its column, or {@link #NONE} where leaving it alone is worth at least as much ({@code none}). */
    public static int[] best(double[][] score, double none) {
        int rows = score.length;
        int columns = rows == 0 ? 0 : score[0].length;
        double[][] cost = new double[rows][columns + rows];
        for (int r = 0; r < rows; r++) {
            Arrays.fill(cost[r], -none);
            for (int c = 0; c < columns; c++) {
                cost[r][c] = -score[r][c];
            }
        }
        int[] chosen = solve(cost);
        for (int r = 0; r < rows; r++) {
            chosen[r] = chosen[r] < columns && score[r][chosen[r]] > none ? chosen[r] : NONE;
        }
        return chosen;
    }

    /** What the assignment is worth, those left alone counting {@code none}. */
    static double worth(double[][] score, int[] chosen, double none) {
        double sum = 0;
        for (int r = 0; r < chosen.length; r++) {
            sum += chosen[r] == NONE ? none : score[r][chosen[r]];
        }
        return sum;
    }

    /** How much worse the best assignment gets when {@code row} may not have what it was given. */
    public static double margin(double[][] score, int[] chosen, int row, double none) {
        double[][] without = Arrays.stream(score).map(double[]::clone).toArray(double[][]::new);
        without[row][chosen[row]] = Double.NEGATIVE_INFINITY;
        for (double[] line : without) {
            for (int c = 0; c < line.length; c++) {
                line[c] = Math.max(line[c], -1e6);
            }
        }
        return worth(score, chosen, none) - worth(without, best(without, none), none);
    }

    /** Potentials method; there are at least as many columns as rows. */
    private static int[] solve(double[][] cost) {
        int rows = cost.length;
        int columns = rows == 0 ? 0 : cost[0].length;
        double[] u = new double[rows + 1];
        double[] v = new double[columns + 1];
        int[] rowOf = new int[columns + 1];
        for (int r = 1; r <= rows; r++) {
            augment(cost, r, u, v, rowOf);
        }
        int[] chosen = new int[rows];
        for (int c = 1; c <= columns; c++) {
            if (rowOf[c] > 0) {
                chosen[rowOf[c] - 1] = c - 1;
            }
        }
        return chosen;
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
