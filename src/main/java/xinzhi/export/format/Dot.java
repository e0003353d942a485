package xinzhi.export.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import xinzhi.export.measure.Drawing;
import xinzhi.export.network.Column;
import xinzhi.export.network.Edge;
import xinzhi.export.network.Network;
import xinzhi.export.network.Vertex;

/** Graphviz DOT with the places of the layout: {@code neato -n2 -Tsvg} keeps them, {@code sfdp} makes its own. */
public final class Dot implements GraphFormat {
    private static final double POINTS_PER_INCH = 72;

    @Override
    public void write(Drawing drawing, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Network network = drawing.network();
        List<Column> ofVertices = Columns.ofVertices(drawing);
        List<Column> ofEdges = Columns.ofEdges(drawing);
        writer.write((network.directed() ? "digraph" : "graph") + " xinzhi {\n");
        writer.write("  graph [charset=\"UTF-8\", label=" + quoted(network.title()) + ", comment="
                + quoted(network.description()) + "];\n");
        writer.write("  node [shape=circle, style=filled, fixedsize=true];\n");
        for (int v = 0; v < network.vertices().size(); v++) {
            Vertex vertex = network.vertices().get(v);
            String pos = Column.number(drawing.layout().x()[v], 2) + ","
                    + Column.number(drawing.layout().y()[v], 2);
            String width = Column.number(2 * drawing.layout().radius()[v] / POINTS_PER_INCH, 3);
            writer.write("  n" + v + " [label=" + quoted(vertex.label()) + ", pos=\"" + pos + "\", width=" + width
                    + ", fillcolor=\"" + drawing.colour(v) + "\", URL=" + quoted(vertex.url()) + ", iri="
                    + quoted(vertex.id()));
            cells(writer, ofVertices, v, List.of("url"));
        }
        String arrow = network.directed() ? " -> " : " -- ";
        for (int e = 0; e < network.edges().size(); e++) {
            Edge edge = network.edges().get(e);
            writer.write("  n" + edge.source() + arrow + "n" + edge.target() + " [id=\"e" + e + "\", label="
                    + quoted(edge.relation().label()) + ", weight=" + Column.number(edge.weight()));
            cells(writer, ofEdges, e, List.of());
        }
        writer.write("}\n");
        writer.flush();
    }

    private static void cells(Writer writer, List<Column> columns, int index, List<String> except) throws IOException {
        for (Column column : columns) {
            String cell = column.cell().apply(index);
            if (!cell.isEmpty() && !except.contains(column.id())) {
                writer.write(", " + (column.id().equals("class") ? "kind" : column.id()) + "=" + quoted(cell));
            }
        }
        writer.write("];\n");
    }

    private static String quoted(String text) {
        return '"' + Xml.legal(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
