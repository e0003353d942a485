package xinzhi.export.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import xinzhi.export.measure.Drawing;
import xinzhi.export.network.Column;
import xinzhi.export.network.Edge;
import xinzhi.export.network.Network;
import xinzhi.export.network.Vertex;

/** JSON as NetworkX ({@code node_link_graph}), D3 and Sigma take it: nodes and links, places and colours with them. */
public final class NodeLink implements GraphFormat {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");

    @Override
    public void write(Drawing drawing, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Network network = drawing.network();
        List<Column> ofVertices = Columns.ofVertices(drawing);
        List<Column> ofEdges = Columns.ofEdges(drawing);
        writer.write("{\"directed\":" + network.directed() + ",\"multigraph\":true,\"graph\":{\"title\":"
                + quoted(network.title()) + ",\"description\":" + quoted(network.description()) + "},\n\"nodes\":[");
        for (int v = 0; v < network.vertices().size(); v++) {
            Vertex vertex = network.vertices().get(v);
            writer.write((v == 0 ? "\n" : ",\n") + "{\"id\":" + quoted(vertex.id()) + ",\"label\":"
                    + quoted(vertex.label()) + ",\"x\":"
                    + Column.number(drawing.layout().x()[v], 2) + ",\"y\":"
                    + Column.number(drawing.layout().y()[v], 2) + ",\"size\":"
                    + Column.number(2 * drawing.layout().radius()[v], 2) + ",\"color\":"
                    + quoted(drawing.colour(v)));
            cells(writer, ofVertices, v);
        }
        writer.write("],\n\"links\":[");
        for (int e = 0; e < network.edges().size(); e++) {
            Edge edge = network.edges().get(e);
            writer.write((e == 0 ? "\n" : ",\n") + "{\"key\":\"e" + e + "\",\"source\":"
                    + quoted(network.vertices().get(edge.source()).id()) + ",\"target\":"
                    + quoted(network.vertices().get(edge.target()).id()) + ",\"label\":"
                    + quoted(edge.relation().label()) + ",\"weight\":" + Column.number(edge.weight()));
            cells(writer, ofEdges, e);
        }
        writer.write("]}\n");
        writer.flush();
    }

    private static void cells(Writer writer, List<Column> columns, int index) throws IOException {
        for (Column column : columns) {
            String cell = column.cell().apply(index);
            if (!cell.isEmpty()) {
                boolean bare = column.type() != Column.Type.STRING
                        && NUMBER.matcher(cell).matches();
                writer.write("," + quoted(column.id()) + ":" + (bare ? cell : quoted(cell)));
            }
        }
        writer.write("}");
    }

    private static String quoted(String text) {
        return '"' + Xml.legal(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
