package xinzhi.export.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import xinzhi.export.measure.Drawing;
import xinzhi.export.network.Column;
import xinzhi.export.network.Edge;
import xinzhi.export.network.Period;
import xinzhi.export.network.Vertex;

/**
 * The two tables that Gephi's spreadsheet import takes, in UTF-8 with the mark that Excel looks for. A cell that a
 * spreadsheet would run as a formula is marked as text.
 */
public final class CsvTables {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9.]+");
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]+");

    private CsvTables() {}

    /** {@code Id,Label,…}; with {@code Timeset} where articles have a date. */
    public static void nodes(Drawing drawing, OutputStream out) throws IOException {
        List<Vertex> vertices = drawing.network().vertices();
        List<Column> columns = undated(Columns.ofVertices(drawing));
        columns.add(new Column(
                "x",
                "X",
                Column.Type.DOUBLE,
                v -> Column.number(drawing.layout().x()[v], 2)));
        columns.add(new Column(
                "y",
                "Y",
                Column.Type.DOUBLE,
                v -> Column.number(drawing.layout().y()[v], 2)));
        columns.add(new Column("colour", "Colour", Column.Type.STRING, drawing::colour));
        write(drawing, out, List.of("Id", "Label"), columns, vertices.size(), v -> {
            Vertex vertex = vertices.get(v);
            return new Row(List.of(vertex.id(), vertex.label()), vertex.seen());
        });
    }

    /** {@code Source,Target,Type,Kind,Id,Label,Weight,…}; with {@code Timeset} where articles have a date. */
    public static void edges(Drawing drawing, OutputStream out) throws IOException {
        List<Vertex> vertices = drawing.network().vertices();
        List<Edge> edges = drawing.network().edges();
        String type = drawing.network().directed() ? "Directed" : "Undirected";
        List<String> head = List.of("Source", "Target", "Type", "Kind", "Id", "Label", "Weight");
        write(drawing, out, head, undated(Columns.ofEdges(drawing)), edges.size(), e -> {
            Edge edge = edges.get(e);
            List<String> cells = List.of(
                    vertices.get(edge.source()).id(),
                    vertices.get(edge.target()).id(),
                    type,
                    edge.relation().name(),
                    "e" + e,
                    edge.relation().label(),
                    Column.number(edge.weight()));
            return new Row(cells, edge.seen());
        });
    }

    /** Gephi takes any column of dates for points in time, and then no longer reads the periods of {@code Timeset}. */
    private static List<Column> undated(List<Column> columns) {
        List<Column> others = new ArrayList<>(columns);
        others.removeIf(c -> c.id().endsWith("_seen"));
        return others;
    }

    private record Row(List<String> cells, Optional<Period> seen) {}

    private static void write(
            Drawing drawing, OutputStream out, List<String> head, List<Column> columns, int size, IntFunction<Row> rows)
            throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        boolean dated = drawing.network().isDated();
        List<String> line = new ArrayList<>(head);
        if (dated) {
            line.add("Timeset");
        }
        columns.forEach(c -> line.add(c.title()));
        writer.write('\ufeff');
        writeLine(writer, line);
        for (int i = 0; i < size; i++) {
            Row row = rows.apply(i);
            line.clear();
            line.addAll(row.cells());
            if (dated) {
                line.add(row.seen()
                        .map(p -> "<[" + p.first() + "," + p.last() + "]>")
                        .orElse(""));
            }
            for (Column column : columns) {
                line.add(
                        column.type() == Column.Type.DOUBLE
                                ? fraction(column.cell().apply(i))
                                : column.cell().apply(i));
            }
            writeLine(writer, line);
        }
        writer.flush();
    }

    /** Gephi guesses a column's type from its first cells: a whole number would make it one of whole numbers. */
    private static String fraction(String number) {
        return WHOLE.matcher(number).matches() ? number + ".0" : number;
    }

    private static void writeLine(Writer writer, List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            writer.write(i == 0 ? "" : ",");
            writer.write(cell(cells.get(i)));
        }
        writer.write("\r\n");
    }

    private static String cell(String text) {
        String clean = Xml.legal(text);
        boolean formula = !clean.isEmpty()
                && "=+-@".indexOf(clean.charAt(0)) >= 0
                && !NUMBER.matcher(clean).matches();
        String safe = formula ? "'" + clean : clean;
        return safe.indexOf(',') >= 0 || safe.indexOf('"') >= 0 ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
