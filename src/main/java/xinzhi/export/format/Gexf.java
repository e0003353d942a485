package xinzhi.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import xinzhi.export.measure.Drawing;
import xinzhi.export.measure.Layout;
import xinzhi.export.network.Column;
import xinzhi.export.network.Edge;
import xinzhi.export.network.Network;
import xinzhi.export.network.Period;
import xinzhi.export.network.Vertex;

/**
 * GEXF 1.3, which Gephi and Gephi Lite open with all that a drawing has: typed attributes, relations as kinds of edges,
 * colour, size, place, and time where articles have a date.
 */
public final class Gexf implements GraphFormat {
    @Override
    public void write(Drawing drawing, OutputStream out) throws IOException {
        Xml.document(
                out,
                xml -> xml.element(
                        "gexf",
                        List.of(
                                "xmlns", "http://gexf.net/1.3",
                                "xmlns:viz", "http://gexf.net/1.3/viz",
                                "version", "1.3"),
                        () -> new Writing(drawing, xml).graph()));
    }

    private record Writing(Drawing drawing, Xml xml, List<Column> ofVertices, List<Column> ofEdges) {
        Writing(Drawing drawing, Xml xml) {
            this(drawing, xml, Columns.ofVertices(drawing), Columns.ofEdges(drawing));
        }

        void graph() throws XMLStreamException {
            Network network = drawing.network();
            xml.element("meta", List.of(), () -> {
                xml.text("creator", List.of(), "Xinzhi");
                xml.text("title", List.of(), network.title());
                xml.text("description", List.of(), network.description());
            });
            List<String> settings = new ArrayList<>(List.of(
                    "defaultedgetype", network.directed() ? "directed" : "undirected",
                    "mode", network.isDated() ? "dynamic" : "static"));
            if (network.isDated()) {
                settings.addAll(List.of("timeformat", "date", "timerepresentation", "interval"));
            }
            xml.element("graph", settings, () -> {
                declare("node", ofVertices);
                declare("edge", ofEdges);
                int vertices = network.vertices().size();
                xml.element("nodes", List.of("count", Integer.toString(vertices)), () -> {
                    for (int v = 0; v < vertices; v++) {
                        vertex(v);
                    }
                });
                int edges = network.edges().size();
                xml.element("edges", List.of("count", Integer.toString(edges)), () -> {
                    for (int e = 0; e < edges; e++) {
                        edge(e);
                    }
                });
            });
        }

        private void declare(String of, List<Column> columns) throws XMLStreamException {
            xml.element("attributes", List.of("class", of, "mode", "static"), () -> {
                for (Column column : columns) {
                    String type = column.type().name().toLowerCase(Locale.ROOT);
                    xml.empty("attribute", "id", column.id(), "title", column.title(), "type", type);
                }
            });
        }

        private void vertex(int v) throws XMLStreamException {
            Vertex vertex = drawing.network().vertices().get(v);
            List<String> attributes = new ArrayList<>(List.of("id", vertex.id(), "label", vertex.label()));
            time(vertex.seen(), attributes);
            xml.element("node", attributes, () -> {
                values(ofVertices, v);
                String hex = drawing.colour(v);
                xml.empty("viz:color", "r", part(hex, 1), "g", part(hex, 3), "b", part(hex, 5));
                xml.empty("viz:size", "value", Column.number(drawing.layout().radius()[v], 2));
                xml.empty(
                        "viz:position",
                        "x",
                        Column.number(Layout.IMPORTED * drawing.layout().x()[v], 2),
                        "y",
                        Column.number(Layout.IMPORTED * drawing.layout().y()[v], 2),
                        "z",
                        "0");
            });
        }

        private void edge(int e) throws XMLStreamException {
            Edge edge = drawing.network().edges().get(e);
            List<Vertex> vertices = drawing.network().vertices();
            List<String> attributes = new ArrayList<>(List.of(
                    "id", "e" + e,
                    "source", vertices.get(edge.source()).id(),
                    "target", vertices.get(edge.target()).id(),
                    "kind", edge.relation().name(),
                    "label", edge.relation().label(),
                    "weight", Column.number(edge.weight())));
            time(edge.seen(), attributes);
            xml.element("edge", attributes, () -> values(ofEdges, e));
        }

        private static void time(Optional<Period> seen, List<String> attributes) {
            seen.ifPresent(period -> attributes.addAll(List.of(
                    "start", period.first().toString(), "end", period.last().toString())));
        }

        private void values(List<Column> columns, int index) throws XMLStreamException {
            xml.element("attvalues", List.of(), () -> {
                for (Column column : columns) {
                    String cell = column.cell().apply(index);
                    if (!cell.isEmpty()) {
                        xml.empty("attvalue", "for", column.id(), "value", cell);
                    }
                }
            });
        }

        private static String part(String hex, int at) {
            return Integer.toString(Integer.parseInt(hex.substring(at, at + 2), 16));
        }
    }
}
