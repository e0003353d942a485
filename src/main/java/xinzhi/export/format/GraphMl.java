package xinzhi.export.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import javax.xml.stream.XMLStreamException;
import xinzhi.export.measure.Drawing;
import xinzhi.export.measure.Layout;
import xinzhi.export.network.Column;
import xinzhi.export.network.Column.Type;
import xinzhi.export.network.Edge;
import xinzhi.export.network.Network;

/**
 * GraphML for Gephi, yEd, Cytoscape, NetworkX and igraph. Places and colours stand under the names that Gephi reads; ids
 * are numbers, since GraphML allows no addresses there.
 */
public final class GraphMl implements GraphFormat {
    @Override
    public void write(Drawing drawing, OutputStream out) throws IOException {
        List<Column> ofVertices = withDrawing(drawing);
        List<Column> ofEdges = withLabels(drawing);
        Network network = drawing.network();
        Xml.document(
                out,
                xml -> xml.element("graphml", List.of("xmlns", "http://graphml.graphdrawing.org/xmlns"), () -> {
                    xml.text("desc", List.of(), network.title() + "\n" + network.description());
                    declare(xml, "node", "", ofVertices);
                    declare(xml, "edge", "e_", ofEdges);
                    String direction = network.directed() ? "directed" : "undirected";
                    xml.element("graph", List.of("id", "xinzhi", "edgedefault", direction), () -> {
                        for (int v = 0; v < network.vertices().size(); v++) {
                            int index = v;
                            xml.element("node", List.of("id", "n" + v), () -> cells(xml, "", ofVertices, index));
                        }
                        for (int e = 0; e < network.edges().size(); e++) {
                            int index = e;
                            xml.element("edge", ends(network, e), () -> cells(xml, "e_", ofEdges, index));
                        }
                    });
                }));
    }

    private static List<String> ends(Network network, int e) {
        Edge edge = network.edges().get(e);
        return List.of("id", "e" + e, "source", "n" + edge.source(), "target", "n" + edge.target());
    }

    private static List<Column> withDrawing(Drawing drawing) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("label", "label", Type.STRING, v -> drawing.network()
                .vertices()
                .get(v)
                .label()));
        columns.add(new Column("iri", "iri", Type.STRING, v -> drawing.network()
                .vertices()
                .get(v)
                .id()));
        columns.addAll(Columns.ofVertices(drawing));
        columns.add(number("x", v -> Layout.IMPORTED * drawing.layout().x()[v]));
        columns.add(number("y", v -> Layout.IMPORTED * drawing.layout().y()[v]));
        columns.add(number("size", v -> drawing.layout().radius()[v]));
        for (int i = 0; i < 3; i++) {
            int at = 1 + 2 * i;
            columns.add(new Column(
                    "rgb".substring(i, i + 1),
                    "rgb".substring(i, i + 1),
                    Type.INTEGER,
                    v -> Integer.toString(Integer.parseInt(drawing.colour(v).substring(at, at + 2), 16))));
        }
        return columns;
    }

    private static Column number(String name, IntToDoubleFunction value) {
        return new Column(name, name, Type.DOUBLE, v -> Column.number(value.applyAsDouble(v), 2));
    }

    private static List<Column> withLabels(Drawing drawing) {
        List<Edge> edges = drawing.network().edges();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(
                "label", "label", Type.STRING, e -> edges.get(e).relation().label()));
        columns.add(new Column(
                "weight", "weight", Type.DOUBLE, e -> Column.number(edges.get(e).weight())));
        columns.addAll(Columns.ofEdges(drawing));
        return columns;
    }

    private static void declare(Xml xml, String of, String prefix, List<Column> columns) throws XMLStreamException {
        for (Column column : columns) {
            String type =
                    column.type() == Type.INTEGER ? "int" : column.type().name().toLowerCase(Locale.ROOT);
            xml.empty("key", "id", prefix + column.id(), "for", of, "attr.name", column.id(), "attr.type", type);
        }
    }

    private static void cells(Xml xml, String prefix, List<Column> columns, int index) throws XMLStreamException {
        for (Column column : columns) {
            String cell = column.cell().apply(index);
            if (!cell.isEmpty()) {
                xml.text("data", List.of("key", prefix + column.id()), cell);
            }
        }
    }
}
