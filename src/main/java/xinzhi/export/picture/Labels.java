package xinzhi.export.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import xinzhi.export.measure.Drawing;
import xinzhi.export.measure.Layout;

/**
 * Which vertices have their label written: all that find room, those with the heaviest edges first. A label covers no
 * other label and no larger vertex.
 */
final class Labels {
    private static final double CELL = 120;

    private record Box(double left, double top, double right, double bottom) {
        boolean covers(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private final Drawing drawing;
    private final Map<Long, List<Box>> taken = new HashMap<>();

    private Labels(Drawing drawing) {
        this.drawing = drawing;
    }

    /** In the order in which they should be drawn. */
    static List<Integer> of(Drawing drawing) {
        return new Labels(drawing).chosen();
    }

    private List<Integer> chosen() {
        Layout layout = drawing.layout();
        List<Integer> chosen = new ArrayList<>();
        IntStream.range(0, layout.x().length)
                .boxed()
                .sorted(Comparator.comparing((Integer v) -> -layout.radius()[v]).thenComparing(v -> v))
                .forEach(v -> {
                    put(disc(v));
                    Box label = box(v);
                    if (isFree(label)) {
                        put(label);
                        chosen.add(v);
                    }
                });
        return chosen;
    }

    private Box box(int v) {
        Layout layout = drawing.layout();
        double radius = layout.radius()[v];
        double em = Layout.em(radius);
        double half = Layout.width(
                        Layout.shortened(drawing.network().vertices().get(v).label()))
                * em
                / 2;
        double top = -layout.y()[v] + radius;
        return new Box(layout.x()[v] - half, top, layout.x()[v] + half, top + em * Layout.LINE);
    }

    private Box disc(int v) {
        Layout layout = drawing.layout();
        double radius = layout.radius()[v];
        double x = layout.x()[v];
        double y = -layout.y()[v];
        return new Box(x - radius, y - radius, x + radius, y + radius);
    }

    private boolean isFree(Box box) {
        return cells(box).stream()
                .flatMap(c -> taken.getOrDefault(c, List.of()).stream())
                .noneMatch(box::covers);
    }

    private void put(Box box) {
        cells(box).forEach(c -> taken.computeIfAbsent(c, k -> new ArrayList<>()).add(box));
    }

    private static List<Long> cells(Box box) {
        List<Long> cells = new ArrayList<>();
        for (long x = (long) Math.floor(box.left() / CELL); x <= Math.floor(box.right() / CELL); x++) {
            for (long y = (long) Math.floor(box.top() / CELL); y <= Math.floor(box.bottom() / CELL); y++) {
                cells.add((x << 32) ^ (y & 0xffffffffL));
            }
        }
        return cells;
    }
}
