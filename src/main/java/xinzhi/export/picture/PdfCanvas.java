package xinzhi.export.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import xinzhi.export.network.Column;

/** A page of a PDF as operators; y runs upwards there. */
final class PdfCanvas implements Canvas {
    /** How far the bends of a circle's quarter reach. */
    private static final double ROUND = 0.5523;

    private final double height;
    private final PdfLetters letters;
    private final StringBuilder page = new StringBuilder();
    private final SortedMap<String, String> opacities = new TreeMap<>();
    private final List<String> links = new ArrayList<>();

    PdfCanvas(double height, PdfLetters letters) {
        this.height = height;
        this.letters = letters;
    }

    String page() {
        return page.toString();
    }

    /** Graphics states by name. */
    SortedMap<String, String> opacities() {
        return opacities;
    }

    /** Annotations that lead to pages. */
    List<String> links() {
        return links;
    }

    @Override
    public void area(List<Point> corners, Ink ink) {
        begin(ink);
        for (int i = 0; i < corners.size(); i++) {
            put(corners.get(i)).append(i == 0 ? "m " : "l ");
        }
        page.append("h f Q\n");
    }

    @Override
    public void curve(Point from, Point bend, Point to, double width, Ink ink, Note note) {
        begin(ink);
        page.append(number(width)).append(" w ");
        put(from).append("m ");
        put(between(from, bend));
        put(between(to, bend));
        put(to).append("c S Q\n");
    }

    private static Point between(Point end, Point bend) {
        return end.plus((bend.x() - end.x()) * 2 / 3, (bend.y() - end.y()) * 2 / 3);
    }

    @Override
    public void circle(Point centre, double radius, Ink ink, Note note) {
        begin(ink);
        put(centre.plus(radius, 0)).append("m ");
        double[][] quarters = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}, {1, 0}};
        for (int i = 0; i < 4; i++) {
            double[] one = quarters[i];
            double[] two = quarters[i + 1];
            put(centre.plus(radius * (one[0] + ROUND * two[0]), radius * (one[1] + ROUND * two[1])));
            put(centre.plus(radius * (two[0] + ROUND * one[0]), radius * (two[1] + ROUND * one[1])));
            put(centre.plus(radius * two[0], radius * two[1])).append("c ");
        }
        page.append("f Q\n");
        if (note.url().matches("[ -~]+")) {
            links.add("<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect [" + number(centre.x() - radius) + " "
                    + number(height - centre.y() - radius) + " " + number(centre.x() + radius) + " "
                    + number(height - centre.y() + radius) + "] /A << /S /URI /URI ("
                    + note.url().replaceAll("([()\\\\])", "\\\\$1") + ") >> >>");
        }
    }

    @Override
    public void text(Point base, String text, double size, boolean centred, Ink ink, boolean halo) {
        Point start = centred ? base.plus(-letters.width(text) * size / 2, 0) : base;
        if (halo) {
            double wide = letters.width(text) * size;
            double up = size * 0.85;
            area(
                    List.of(
                            start.plus(-1, size * 0.15),
                            start.plus(wide + 1, size * 0.15),
                            start.plus(wide + 1, -up),
                            start.plus(-1, -up)),
                    new Ink("#ffffff", 0.55));
        }
        begin(ink);
        page.append("BT ");
        put(start).append("Td ").append(letters.show(text, size)).append(" ET Q\n");
    }

    private void begin(Ink ink) {
        String name = "O" + Math.round(ink.opacity() * 100);
        String value = number(ink.opacity());
        opacities.put(name, "<< /ca " + value + " /CA " + value + " >>");
        String colour = part(ink.colour(), 1) + part(ink.colour(), 3) + part(ink.colour(), 5);
        page.append("q /")
                .append(name)
                .append(" gs ")
                .append(colour)
                .append("rg ")
                .append(colour)
                .append("RG ");
    }

    private static String part(String hex, int at) {
        return Column.number(Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0, 4) + " ";
    }

    private StringBuilder put(Point point) {
        return page.append(number(point.x()))
                .append(' ')
                .append(number(height - point.y()))
                .append(' ');
    }

    private static String number(double value) {
        return Column.number(value, 2);
    }
}
