package xinzhi.export.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Boxes that stand in one another's way, pushed apart until none does, or for as many rounds as it may take. Two boxes
 * part along the line between their middles, so that a crowd keeps its shape and does not become a column of labels.
 */
final class Crowd {
    private static final int ROUNDS = 300;
    /** What is pushed is pushed a little farther than it must. */
    private static final double MORE = 1e-3;

    private final double[] x;
    private final double[] y;
    private final double[] halfWidth;
    private final double[] halfHeight;
    private final double cell;

    /** @param x centres, moved in place, as {@code y} are */
    Crowd(double[] x, double[] y, double[] halfWidth, double[] halfHeight) {
        this.x = x;
        this.y = y;
        this.halfWidth = halfWidth;
        this.halfHeight = halfHeight;
        double widest = 1e-9;
        for (int v = 0; v < x.length; v++) {
            widest = Math.max(widest, 2 * Math.max(halfWidth[v], halfHeight[v]));
        }
        this.cell = widest;
    }

    void spread() {
        for (int round = 0; round < ROUNDS && push(); round++) {
            continue;
        }
    }

    /** Whether anything had to move. */
    private boolean push() {
        Map<Long, List<Integer>> grid = new HashMap<>();
        for (int v = 0; v < x.length; v++) {
            grid.computeIfAbsent(key(column(x[v]), column(y[v])), k -> new ArrayList<>())
                    .add(v);
        }
        boolean moved = false;
        for (int v = 0; v < x.length; v++) {
            long cx = column(x[v]);
            long cy = column(y[v]);
            for (long dx = -1; dx <= 1; dx++) {
                for (long dy = -1; dy <= 1; dy++) {
                    for (int other : grid.getOrDefault(key(cx + dx, cy + dy), List.of())) {
                        moved |= other > v && part(v, other);
                    }
                }
            }
        }
        return moved;
    }

    private boolean part(int one, int other) {
        double dx = x[other] - x[one];
        double dy = y[other] - y[one];
        double wide = halfWidth[one] + halfWidth[other];
        double high = halfHeight[one] + halfHeight[other];
        if (Math.abs(dx) >= wide - 1e-6 || Math.abs(dy) >= high - 1e-6) {
            return false;
        }
        double length = Math.sqrt(dx * dx + dy * dy);
        if (length < MORE) {
            move(one, other, 0, high + MORE);
        } else {
            double farther = Math.min(wide / Math.max(Math.abs(dx), 1e-9), high / Math.max(Math.abs(dy), 1e-9)) - 1;
            double share = farther + MORE / length;
            move(one, other, dx * share, dy * share);
        }
        return true;
    }

    /** So much farther from one another: the larger of the two gives way the less. */
    private void move(int one, int other, double dx, double dy) {
        double area = halfWidth[one] * halfHeight[one];
        double share = area / (area + halfWidth[other] * halfHeight[other]);
        x[one] -= (1 - share) * dx;
        y[one] -= (1 - share) * dy;
        x[other] += share * dx;
        y[other] += share * dy;
    }

    private long column(double at) {
        return (long) Math.floor(at / cell);
    }

    private static long key(long column, long row) {
        return (column << 32) ^ (row & 0xffffffffL);
    }
}
