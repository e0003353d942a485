package xinzhi.export.picture;

import java.util.List;

/** What a picture is drawn on. The origin is the upper left corner, colours are {@code #rrggbb}, opacity 0 to 1. */
interface Canvas {
    /** A point. */
    record Point(double x, double y) {
        Point plus(double dx, double dy) {
            return new Point(x + dx, y + dy);
        }
    }

    /** How something is filled or stroked. */
    record Ink(String colour, double opacity) {}

    /** What something tells who points at it, and where it leads who clicks; either may be empty. */
    record Note(String words, String url) {
        static final Note NONE = new Note("", "");
    }

    void area(List<Point> corners, Ink ink);

    /** A bent line: a quadratic curve towards {@code bend}. */
    void curve(Point from, Point bend, Point to, double width, Ink ink, Note note);

    void circle(Point centre, double radius, Ink ink, Note note);

    /**
     * A line of text.
     *
     * @param base the middle of its base line where centred, else the left end
     * @param halo whether it stands on a light ground of its own
     */
    void text(Point base, String text, double size, boolean centred, Ink ink, boolean halo);
}
