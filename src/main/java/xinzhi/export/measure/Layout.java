package xinzhi.export.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import xinzhi.export.network.Network;

/**
 * Where each vertex stands, and how large it is. Communities stand together, and in a network small enough to be read
 * nothing covers anything. The same network has the same layout every time.
 *
 * @param radius grows with the root of the weight of a vertex's edges
 */
public record Layout(double[] x, double[] y, double[] radius) {
    /** So many labels have a place of their own. */
    private static final int MOST_LABELLED = 600;
    /** Longer labels are cut. */
    private static final double LONGEST = 18;

    private static final double SMALLEST = 4;
    private static final double LARGEST = 24;
    /** Beyond so many vertices the largest become larger still, so that they stand out from afar. */
    private static final double MANY = 150;

    private static final double LARGER = 2.5;
    /** Height of a line of a label, in its characters' size. */
    public static final double LINE = 1.25;

    /**
     * Gephi stretches the sizes that it reads over a range of its own, and the places by the same factor. What is written
     * for it stands so much nearer; then what it shows is about as large as the layout has it.
     */
    public static final double IMPORTED = 0.5;

    private static final double GAP = 3;
    private static final double APART = 30;
    /** Beyond this many vertices, communities are placed as wholes. */
    private static final int MOST_MOVED = 20_000;

    private static final double RATIO = 1.5;

    public static Layout of(Network network, Measures measures) {
        int size = network.vertices().size();
        double[] radius = radii(measures.weightedDegree());
        if (size > MOST_MOVED) {
            Part all = Start.of(IntStream.range(0, size).toArray(), measures.community(), 4 * SMALLEST);
            return new Layout(all.x(), all.y(), radius);
        }
        double[] halfWidth = new double[size];
        double[] halfHeight = new double[size];
        double[] rise = new double[size];
        boolean[] labelled = labelled(radius);
        for (int v = 0; v < size; v++) {
            double em = labelled[v] ? em(radius[v]) : 0;
            halfWidth[v] = Math.max(
                            radius[v], width(shortened(network.vertices().get(v).label())) * em / 2)
                    + GAP;
            rise[v] = em * LINE / 2;
            halfHeight[v] = radius[v] + GAP + rise[v];
        }
        Arrangement arrangement = new Arrangement(
                Adjacency.both(size, network.edges()), measures.community(), halfWidth, halfHeight, rise);
        List<Part> parts = new ArrayList<>();
        for (int[] component : arrangement.components()) {
            parts.add(arrangement.arrange(component));
        }
        Layout boxes = pack(parts, radius, halfWidth, halfHeight);
        Arrays.setAll(boxes.y(), v -> boxes.y()[v] + rise[v]);
        return boxes;
    }

    /** Size of a label's characters, in the unit of the layout. A label stands below its vertex. */
    public static double em(double radius) {
        return 9 + 0.4 * radius;
    }

    /** The label as a picture shows it: cut where it is very long. */
    public static String shortened(String label) {
        StringBuilder shown = new StringBuilder();
        double width = 0;
        for (int c : label.codePoints().toArray()) {
            width += width(Character.toString(c));
            if (width > LONGEST) {
                return shown.append('…').toString();
            }
            shown.appendCodePoint(c);
        }
        return label;
    }

    private static boolean[] labelled(double[] radius) {
        boolean[] labelled = new boolean[radius.length];
        IntStream.range(0, radius.length)
                .boxed()
                .sorted(Comparator.comparing((Integer v) -> -radius[v]).thenComparing(v -> v))
                .limit(MOST_LABELLED)
                .forEach(v -> labelled[v] = true);
        return labelled;
    }

    /** Of a label, in characters as wide as a Chinese one. */
    public static double width(String label) {
        return label.codePoints().mapToDouble(c -> c < 0x2e80 ? 0.56 : 1).sum();
    }

    private static double[] radii(double[] weights) {
        double most = IntStream.range(0, weights.length)
                .mapToDouble(v -> weights[v])
                .max()
                .orElse(1);
        double largest = LARGEST * Math.min(LARGER, Math.max(1, Math.sqrt(weights.length / MANY)));
        return IntStream.range(0, weights.length)
                .mapToDouble(v -> SMALLEST + (largest - SMALLEST) * Math.sqrt(most > 0 ? weights[v] / most : 0))
                .toArray();
    }

    /** The parts side by side, the tallest first, on a page half as wide again as high. */
    private static Layout pack(List<Part> parts, double[] radius, double[] halfWidth, double[] halfHeight) {
        double[] x = new double[radius.length];
        double[] y = new double[radius.length];
        double area = 0;
        double widest = 0;
        for (Part part : parts) {
            double wide = part.right(halfWidth) - part.left(halfWidth) + APART;
            area += wide * (part.top(halfHeight) - part.bottom(halfHeight) + APART);
            widest = Math.max(widest, wide);
        }
        Skyline skyline = new Skyline(Math.max(widest, Math.sqrt(area * RATIO)));
        parts.sort(Comparator.comparingDouble(p -> p.bottom(halfHeight) - p.top(halfHeight)));
        for (Part part : parts) {
            double left = part.left(halfWidth);
            double bottom = part.bottom(halfHeight);
            double[] place = skyline.place(part.right(halfWidth) - left + APART, part.top(halfHeight) - bottom + APART);
            for (int i = 0; i < part.vertices().length; i++) {
                x[part.vertices()[i]] = part.x()[i] - left + place[0];
                y[part.vertices()[i]] = -(part.y()[i] - bottom + place[1]);
            }
        }
        return new Layout(x, y, radius);
    }
}
