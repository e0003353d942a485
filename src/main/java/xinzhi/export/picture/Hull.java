package xinzhi.export.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The convex hull of discs, as a polygon. */
final class Hull {
    private static final int CORNERS = 12;

    private Hull() {}

    static List<Canvas.Point> around(List<Canvas.Point> centres, List<Double> radii) {
        List<Canvas.Point> points = new ArrayList<>();
        for (int i = 0; i < centres.size(); i++) {
            for (int k = 0; k < CORNERS; k++) {
                double angle = 2 * Math.PI * k / CORNERS;
                points.add(centres.get(i)
                        .plus(radii.get(i) * StrictMath.cos(angle), radii.get(i) * StrictMath.sin(angle)));
            }
        }
        points.sort(Comparator.comparingDouble(Canvas.Point::x).thenComparingDouble(Canvas.Point::y));
        List<Canvas.Point> lower = half(points);
        List<Canvas.Point> reversed = new ArrayList<>(points);
        Collections.reverse(reversed);
        List<Canvas.Point> upper = half(reversed);
        lower.addAll(upper);
        return lower;
    }

    /** One side, without its last point. */
    private static List<Canvas.Point> half(List<Canvas.Point> points) {
        List<Canvas.Point> side = new ArrayList<>();
        for (Canvas.Point point : points) {
            while (side.size() > 1 && turn(side.get(side.size() - 2), side.get(side.size() - 1), point) <= 0) {
                side.remove(side.size() - 1);
            }
            side.add(point);
        }
        side.remove(side.size() - 1);
        return side;
    }

    private static double turn(Canvas.Point a, Canvas.Point b, Canvas.Point c) {
        return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
    }
}
