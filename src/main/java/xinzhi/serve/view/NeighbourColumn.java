package xinzhi.serve.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import xinzhi.serve.ask.Row;

/** {@link Neighbours} for a narrow screen: what bears on the thing above it, what it bears on below. */
public record NeighbourColumn(int height, int centre, List<Row> rows) {
    public static final int WIDTH = 340;
    public static final int TRUNK = 16;
    public static final int LEAF = 64;
    private static final int ROW = 42;
    private static final int CENTRE = 52;

    /** A neighbour, and how far down its point is. */
    public record Row(Neighbours.Line line, int y) {
        /** From the neighbour to the thing, or the other way round. */
        public String path(int centre) {
            int bend = y + (centre < y ? -1 : 1) * ROW / 2;
            String trunk = TRUNK + " " + centre;
            String leaf = LEAF - 8 + " " + y;
            String towardsLeaf = TRUNK + " " + y;
            return line.outward()
                    ? "M" + trunk + " L" + TRUNK + " " + bend + " Q" + towardsLeaf + " " + leaf
                    : "M" + leaf + " Q" + towardsLeaf + " " + TRUNK + " " + bend + " L" + trunk;
        }
    }

    public static NeighbourColumn of(Neighbours neighbours) {
        List<Neighbours.Line> above = lines(neighbours, false).toList();
        List<Row> rows = new ArrayList<>();
        above.forEach(line -> rows.add(new Row(line, rows.size() * ROW + ROW - 14)));
        int centre = above.size() * ROW + CENTRE / 2;
        int begin = above.size() * ROW + CENTRE;
        lines(neighbours, true)
                .forEach(line -> rows.add(new Row(line, begin + (rows.size() - above.size()) * ROW + ROW - 14)));
        return new NeighbourColumn(begin + (rows.size() - above.size()) * ROW, centre, rows);
    }

    private static Stream<Neighbours.Line> lines(Neighbours neighbours, boolean outward) {
        return neighbours.lines().stream().filter(line -> line.outward() == outward);
    }
}
