package xinzhi.serve.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import xinzhi.serve.name.Name;

/**
 * A picture of what is around a thing: on the left what bears on it, on the right what it bears on, the strongest of
 * both, those of one relation together.
 *
 * @param shown how many neighbours of {@code total}
 */
public record Neighbours(int height, List<Line> lines, int shown, int total) {
    public static final int WIDTH = 900;
    public static final int MIDDLE = WIDTH / 2;
    private static final int OF_A_SIDE = 9;
    private static final int ROW = 34;
    private static final int LEFT = 270;
    private static final int FEW = 3;

    /**
     * One neighbour.
     *
     * @param sentences 0 where only the lexicon says so
     * @param proof the surest claim; the neighbour itself where there is none
     */
    public record Line(
            boolean outward, int y, Node predicate, Name other, int sentences, double confidence, Name proof) {
        /** Where its name stands. */
        public int x() {
            return outward ? WIDTH - LEFT : LEFT;
        }

        /** From the neighbour to the thing, or the other way round. */
        public String path(int centre) {
            int near = outward ? x() - 10 : x() + 10;
            int bend = outward ? near - 90 : near + 90;
            return outward
                    ? "M" + MIDDLE + " " + centre + " C" + (MIDDLE + 60) + " " + centre + " " + bend + " " + y + " "
                            + near + " " + y
                    : "M" + near + " " + y + " C" + bend + " " + y + " " + (MIDDLE - 60) + " " + centre + " " + MIDDLE
                            + " " + centre;
        }

        /** How broad the line is. */
        public String width() {
            return String.valueOf(1 + Math.min(4, Math.round(Math.log(1 + sentences) * 10) / 10.0));
        }
    }

    /** Worth a picture only where there are some. */
    public boolean isWorthwhile() {
        return lines.size() >= FEW;
    }

    public int centre() {
        return height / 2;
    }

    public static Neighbours of(ThingView thing) {
        List<Line> left = side(thing, false);
        List<Line> right = side(thing, true);
        int most = Math.max(Math.min(OF_A_SIDE, left.size()), Math.min(OF_A_SIDE, right.size()));
        int height = Math.max(2, most) * ROW + ROW;
        List<Line> lines = new ArrayList<>(placed(left, height));
        lines.addAll(placed(right, height));
        return new Neighbours(height, lines, lines.size(), left.size() + right.size());
    }

    private static List<Line> side(ThingView thing, boolean outward) {
        List<Line> lines = new ArrayList<>();
        for (Fact.Group group : thing.facts()) {
            if (group.outward() == outward) {
                group.facts().stream()
                        .filter(f -> f.other().node().isURI())
                        .map(f -> line(group, f))
                        .forEach(lines::add);
            }
        }
        lines.sort(Comparator.comparing((Line l) -> -l.sentences()).thenComparing(l -> -l.confidence()));
        return lines;
    }

    private static Line line(Fact.Group group, Fact fact) {
        Name proof = fact.evidence().isEmpty()
                ? fact.other()
                : fact.evidence().get(0).claim();
        return new Line(
                group.outward(), 0, group.predicate(), fact.other(), fact.sentences(), fact.confidence(), proof);
    }

    private static List<Line> placed(List<Line> side, int height) {
        List<Line> shown = side.stream()
                .limit(OF_A_SIDE)
                .sorted(Comparator.comparing((Line l) -> l.predicate().getURI()))
                .toList();
        List<Line> placed = new ArrayList<>();
        int top = (height - shown.size() * ROW) / 2 + ROW / 2;
        for (Line l : shown) {
            int y = top + placed.size() * ROW;
            placed.add(new Line(l.outward(), y, l.predicate(), l.other(), l.sentences(), l.confidence(), l.proof()));
        }
        return placed;
    }
}
