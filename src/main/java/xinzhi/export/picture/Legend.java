package xinzhi.export.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import xinzhi.export.measure.Drawing;
import xinzhi.export.measure.Layout;
import xinzhi.export.network.Vertex;
import xinzhi.export.picture.Canvas.Ink;
import xinzhi.export.picture.Canvas.Note;
import xinzhi.export.picture.Canvas.Point;

/**
 * What the colours of a picture mean, in rows below it: the classes of things, then the communities with a ground.
 *
 * @param unit what all measures are multiplied by
 */
record Legend(List<Sign> signs, double unit) {
    private static final double ROW = 22;
    private static final double SIZE = 12;
    private static final double DISC = 6;
    private static final double TEXT = 17;
    private static final double SPACE = 22;

    /** A colour and its meaning, in its place. */
    record Sign(Point place, String colour, double opacity, String words) {}

    /** Fills rows of that width. */
    static Legend of(Drawing drawing, List<Integer> grounds, double width, double unit) {
        List<Sign> signs = new ArrayList<>();
        if (!drawing.byCommunity()) {
            add(signs, classes(drawing), 0.92, width, unit);
        }
        Map<String, String> communities = new LinkedHashMap<>();
        grounds.forEach(c -> communities.put(
                drawing.measures().communityLabels().get(c), drawing.palette().ofCommunity(c)));
        add(signs, communities, drawing.byCommunity() ? 0.92 : 0.25, width, unit);
        return new Legend(signs, unit);
    }

    private static Map<String, String> classes(Drawing drawing) {
        Map<String, String> classes = new LinkedHashMap<>();
        drawing.network().vertices().stream()
                .map(Vertex::type)
                .distinct()
                .sorted()
                .forEach(t -> classes.put(
                        drawing.network().classes().getOrDefault(t, t),
                        drawing.palette().ofClass(t)));
        return classes;
    }

    /** From a row of their own on. */
    private static void add(List<Sign> signs, Map<String, String> colours, double opacity, double width, double unit) {
        double x = 0;
        double y = signs.isEmpty() ? 0 : signs.get(signs.size() - 1).place().y() + ROW * unit;
        for (Map.Entry<String, String> entry : colours.entrySet()) {
            double wide = unit * (TEXT + SIZE * Layout.width(entry.getKey()) + SPACE);
            if (x > 0 && x + wide > width) {
                x = 0;
                y += ROW * unit;
            }
            signs.add(new Sign(new Point(x, y), entry.getValue(), opacity, entry.getKey()));
            x += wide;
        }
    }

    double height() {
        return signs.isEmpty() ? 0 : signs.get(signs.size() - 1).place().y() + ROW * unit;
    }

    /** Its upper left corner there. */
    void draw(Canvas canvas, Point corner, Ink ink) {
        for (Sign sign : signs) {
            Point place = corner.plus(sign.place().x(), sign.place().y() + ROW * unit / 2);
            canvas.circle(place.plus(DISC * unit, 0), DISC * unit, new Ink(sign.colour(), sign.opacity()), Note.NONE);
            canvas.text(place.plus(TEXT * unit, SIZE * unit / 3), sign.words(), SIZE * unit, false, ink, false);
        }
    }
}
