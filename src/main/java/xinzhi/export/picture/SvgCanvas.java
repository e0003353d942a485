package xinzhi.export.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import xinzhi.export.format.Xml;
import xinzhi.export.network.Column;

/** SVG: text stays text, things lead to their pages, edges show their sentence to who points at them. */
final class SvgCanvas implements Canvas {
    private final Xml xml;

    SvgCanvas(Xml xml) {
        this.xml = xml;
    }

    /** The streams of Java do not let checked exceptions through. */
    static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Failed(XMLStreamException cause) {
            super(cause);
        }
    }

    @Override
    public void area(List<Point> corners, Ink ink) {
        List<String> attributes = new ArrayList<>(List.of(
                "points",
                corners.stream().map(p -> number(p.x()) + "," + number(p.y())).collect(Collectors.joining(" "))));
        attributes.addAll(List.of("fill", ink.colour(), "fill-opacity", opacity(ink)));
        element("polygon", attributes, Note.NONE);
    }

    @Override
    public void curve(Point from, Point bend, Point to, double width, Ink ink, Note note) {
        String path = "M" + pair(from) + "Q" + pair(bend) + " " + pair(to);
        element(
                "path",
                List.of(
                        "d",
                        path,
                        "fill",
                        "none",
                        "stroke",
                        ink.colour(),
                        "stroke-opacity",
                        opacity(ink),
                        "stroke-width",
                        number(width)),
                note);
    }

    @Override
    public void circle(Point centre, double radius, Ink ink, Note note) {
        element(
                "circle",
                List.of(
                        "cx",
                        number(centre.x()),
                        "cy",
                        number(centre.y()),
                        "r",
                        number(radius),
                        "fill",
                        ink.colour(),
                        "fill-opacity",
                        opacity(ink)),
                note);
    }

    @Override
    public void text(Point base, String text, double size, boolean centred, Ink ink, boolean halo) {
        List<String> attributes = List.of(
                "class",
                halo ? "label" : "",
                "x",
                number(base.x()),
                "y",
                number(base.y()),
                "font-size",
                number(size),
                "text-anchor",
                centred ? "middle" : "",
                "fill",
                ink.colour());
        try {
            xml.text("text", attributes, text);
        } catch (XMLStreamException e) {
            throw new Failed(e);
        }
    }

    private void element(String name, List<String> attributes, Note note) {
        try {
            if (note.url().isEmpty()) {
                shape(name, attributes, note);
            } else {
                xml.element("a", List.of("href", note.url()), () -> shape(name, attributes, note));
            }
        } catch (XMLStreamException e) {
            throw new Failed(e);
        }
    }

    private void shape(String name, List<String> attributes, Note note) throws XMLStreamException {
        if (note.words().isEmpty()) {
            xml.empty(name, attributes.toArray(String[]::new));
        } else {
            xml.element(name, attributes, () -> xml.text("title", List.of(), note.words()));
        }
    }

    private static String pair(Point point) {
        return number(point.x()) + "," + number(point.y());
    }

    private static String opacity(Ink ink) {
        return ink.opacity() == 1 ? "" : number(ink.opacity());
    }

    private static String number(double value) {
        return Column.number(value, 2);
    }
}
