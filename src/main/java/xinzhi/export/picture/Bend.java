package xinzhi.export.picture;

import java.util.List;
import xinzhi.export.picture.Canvas.Point;

/**
 * The line of an edge, from rim to rim: slightly bent where it has a direction, so that there and back are two lines.
 *
 * @param by where the curve bends towards
 */
record Bend(Point from, Point by, Point to) {
    private static final double BENT = 0.12;

    static Bend between(Point one, double oneRadius, Point other, double otherRadius, boolean bent) {
        double dx = other.x() - one.x();
        double dy = other.y() - one.y();
        double bend = bent ? BENT : 0;
        Point by = new Point((one.x() + other.x()) / 2 - dy * bend, (one.y() + other.y()) / 2 + dx * bend);
        return new Bend(towards(one, by, oneRadius), by, towards(other, by, otherRadius + 1));
    }

    private static Point towards(Point from, Point to, double far) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = Math.sqrt(dx * dx + dy * dy);
        return length <= far ? from : from.plus(dx / length * far, dy / length * far);
    }

    /** The middle of the curve. */
    Point middle() {
        return new Point((from.x() + 2 * by.x() + to.x()) / 4, (from.y() + 2 * by.y() + to.y()) / 4);
    }

    /** The head of the arrow. */
    List<Point> tip(double size) {
        double dx = to.x() - by.x();
        double dy = to.y() - by.y();
        double length = Math.max(1e-9, Math.sqrt(dx * dx + dy * dy));
        double ux = dx / length * size;
        double uy = dy / length * size;
        return List.of(to, to.plus(-ux - uy * 0.42, -uy + ux * 0.42), to.plus(-ux + uy * 0.42, -uy - ux * 0.42));
    }
}
