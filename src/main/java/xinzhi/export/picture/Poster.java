package xinzhi.export.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import xinzhi.export.measure.Drawing;
import xinzhi.export.measure.Layout;
import xinzhi.export.network.Edge;
import xinzhi.export.network.Vertex;
import xinzhi.export.picture.Canvas.Ink;
import xinzhi.export.picture.Canvas.Note;
import xinzhi.export.picture.Canvas.Point;

/**
 * How a network is drawn: title and question, communities as faint grounds, edges in the colour of the thing that they
 * start from, things in the colour of their class, labels where they find room, and a legend.
 */
final class Poster {
    private static final double MARGIN = 60;
    private static final double HEAD = 110;
    private static final double GAP = 20;
    /** A picture as large as this has a title of the plain size, a larger one a larger. */
    private static final double PLAIN = 1200;

    private static final double NARROWEST = 760;
    private static final int SMALLEST_COMMUNITY = 4;
    private static final int MOST_GROUNDS = 8;
    private static final int MOST_NAMED_EDGES = 70;
    private static final double PADDING = 14;
    private final Drawing drawing;
    private final Layout layout;
    private final List<Integer> labels;
    private final Map<Integer, List<Integer>> grounds;
    private final Legend legend;
    private final double unit;
    private final double left;
    private final double top;
    private final double width;
    private final double height;

    Poster(Drawing drawing) {
        this.drawing = drawing;
        this.layout = drawing.layout();
        this.labels = Labels.of(drawing);
        this.grounds = grounds(drawing.measures().community());
        double[] across = extent(layout.x(), 1);
        double[] down = extent(layout.y(), -1);
        for (int v : labels) {
            double half = Layout.width(name(v)) * Layout.em(layout.radius()[v]) / 2;
            across[0] = Math.min(across[0], layout.x()[v] - half);
            across[1] = Math.max(across[1], layout.x()[v] + half);
        }
        this.width = Math.max(NARROWEST, across[1] - across[0] + 2 * MARGIN);
        double inner = down[1] - down[0];
        this.unit = Math.max(1, Math.sqrt(width * inner) / PLAIN);
        this.legend = Legend.of(drawing, List.copyOf(grounds.keySet()), width - MARGIN, unit);
        this.height = inner + 2 * MARGIN + (HEAD + GAP) * unit + legend.height();
        this.left = (width - across[1] + across[0]) / 2 - across[0];
        this.top = MARGIN + HEAD * unit - down[0];
    }

    /** The members of each community that is large enough to have a ground. */
    private static Map<Integer, List<Integer>> grounds(int[] community) {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int v = 0; v < community.length; v++) {
            if (community[v] < MOST_GROUNDS) {
                members.computeIfAbsent(community[v], c -> new ArrayList<>()).add(v);
            }
        }
        members.values().removeIf(all -> all.size() < SMALLEST_COMMUNITY);
        return members;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** From the least to the greatest place, with what stands there. */
    private double[] extent(double[] places, int sign) {
        if (places.length == 0) {
            return new double[] {0, 0};
        }
        double[] extent = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (int v = 0; v < places.length; v++) {
            extent[0] = Math.min(extent[0], sign * places[v] - layout.radius()[v]);
            extent[1] = Math.max(extent[1], sign * places[v] + layout.radius()[v]);
        }
        return extent;
    }

    void draw(Canvas canvas) {
        String ground = drawing.palette().ground();
        canvas.area(
                List.of(new Point(0, 0), new Point(width, 0), new Point(width, height), new Point(0, height)),
                new Ink(ground, 1));
        grounds.forEach((community, members) -> ground(canvas, community, members));
        List<Edge> edges = drawing.network().edges();
        edges.forEach(e -> edge(canvas, e));
        for (int v = 0; v < layout.x().length; v++) {
            vertex(canvas, v);
        }
        long relations = edges.stream().map(Edge::relation).distinct().count();
        if (relations > 1 && edges.size() <= MOST_NAMED_EDGES) {
            edges.forEach(e -> edgeName(canvas, e));
        }
        labels.forEach(v -> label(canvas, v));
        head(canvas);
        legend.draw(
                canvas,
                new Point(MARGIN / 2, height - MARGIN / 2 - legend.height()),
                new Ink(drawing.palette().soft(), 1));
    }

    private String name(int v) {
        return Layout.shortened(drawing.network().vertices().get(v).label());
    }

    private Point place(int v) {
        return new Point(left + layout.x()[v], top - layout.y()[v]);
    }

    private void ground(Canvas canvas, int community, List<Integer> members) {
        List<Point> centres = members.stream().map(this::place).toList();
        List<Double> radii =
                members.stream().map(v -> layout.radius()[v] + PADDING).toList();
        canvas.area(Hull.around(centres, radii), new Ink(drawing.palette().ofCommunity(community), 0.07));
    }

    private void edge(Canvas canvas, Edge edge) {
        if (edge.source() == edge.target()) {
            return;
        }
        Bend bend = bend(edge);
        double busy = Math.min(1, 400.0 / Math.max(1, drawing.network().edges().size()));
        double wide = 0.7 + 0.6 * Math.min(4, Math.sqrt(edge.weight()));
        Ink ink = new Ink(drawing.colour(edge), 0.15 + 0.4 * busy);
        canvas.curve(bend.from(), bend.by(), bend.to(), wide, ink, note(edge));
        if (drawing.network().directed()) {
            canvas.area(bend.tip(4 + wide), new Ink(drawing.colour(edge), 0.3 + 0.5 * busy));
        }
    }

    private Bend bend(Edge edge) {
        return Bend.between(
                place(edge.source()),
                layout.radius()[edge.source()],
                place(edge.target()),
                layout.radius()[edge.target()],
                drawing.network().directed());
    }

    private Note note(Edge edge) {
        List<Vertex> vertices = drawing.network().vertices();
        String words = vertices.get(edge.source()).label() + " · "
                + edge.relation().label() + " · " + vertices.get(edge.target()).label() + " (" + edge.count() + ")";
        String sentence = edge.support().sentence();
        return new Note(
                sentence.isEmpty() ? words : words + "\n" + sentence,
                edge.support().url());
    }

    private void vertex(Canvas canvas, int v) {
        Vertex vertex = drawing.network().vertices().get(v);
        String words =
                vertex.label() + (vertex.english().isEmpty() ? "" : " · " + vertex.english()) + " · " + vertex.type();
        canvas.circle(place(v), layout.radius()[v], new Ink(drawing.colour(v), 0.92), new Note(words, vertex.url()));
    }

    private void label(Canvas canvas, int v) {
        double em = Layout.em(layout.radius()[v]);
        canvas.text(
                place(v).plus(0, layout.radius()[v] + em),
                name(v),
                em,
                true,
                new Ink(drawing.palette().ink(), 1),
                true);
    }

    private void edgeName(Canvas canvas, Edge edge) {
        if (edge.source() != edge.target()) {
            canvas.text(
                    bend(edge).middle(),
                    edge.relation().label(),
                    7.5,
                    true,
                    new Ink(drawing.palette().soft(), 1),
                    true);
        }
    }

    private void head(Canvas canvas) {
        Ink ink = new Ink(drawing.palette().ink(), 1);
        Ink soft = new Ink(drawing.palette().soft(), 1);
        canvas.text(new Point(MARGIN / 2, 44 * unit), drawing.network().title(), 24 * unit, false, ink, false);
        List<String> lines =
                new ArrayList<>(drawing.network().description().lines().limit(2).toList());
        lines.add(drawing.network().size());
        double y = 70 * unit;
        for (String line : lines) {
            canvas.text(new Point(MARGIN / 2, y), line, 12 * unit, false, soft, false);
            y += 18 * unit;
        }
    }
}
