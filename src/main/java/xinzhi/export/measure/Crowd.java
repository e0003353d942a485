package xinzhi.export.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Boxes that stand in one another's way, pushed apart until none does, or for as many rounds as it may take. Wide boxes
 * give way sideways too, so that a crowd of labels does not become a column.
 */
final class Crowd {
    private static final int ROUNDS = 300;
    /** From 0, up and down only, to 1, as readily sideways. */
    private static final double SIDEWAYS = 0.8;

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
        double overX = halfWidth[one] + halfWidth[other] - Math.abs(dx);
        double overY = halfHeight[one] + halfHeight[other] - Math.abs(dy);
        if (overX <= 1e-6 || overY <= 1e-6) {
            return false;
        }
        double ease =
                StrictMath.pow((halfWidth[one] + halfWidth[other]) / (halfHeight[one] + halfHeight[other]), SIDEWAYS);
        if (overX < overY * ease) {
            double shift = (dx >= 0 ? 1 : -1) * (overX / 2 + 1e-3);
            x[one] -= shift;
            x[other] += shift;
        } else {
            double shift = (dy >= 0 ? 1 : -1) * (overY / 2 + 1e-3);
            y[one] -= shift;
            y[other] += shift;
        }
        return true;
    }

    private long column(double at) {
        return (long) Math.floor(at / cell);
    }

    private static long key(long column, long row) {
        return (column << 32) ^ (row & 0xffffffffL);
    }
}
