package xinzhi.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Rows as a table for people: a Chinese character is two columns wide, things show their key. */
record Table(String baseIri) {
    private static final int WIDEST = 60;

    void print(RowSet rows, PrintWriter out) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(rows.getResultVars().stream().map(Var::getVarName).toList());
        while (rows.hasNext()) {
            Binding row = rows.next();
            lines.add(rows.getResultVars().stream()
                    .map(v -> row.contains(v) ? cell(row.get(v)) : "")
                    .toList());
        }
        int[] widths = new int[lines.get(0).size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.min(WIDEST, Math.max(widths[i], width(line.get(i))));
            }
        }
        for (int n = 0; n < lines.size(); n++) {
            out.println(line(lines.get(n), widths));
            if (n == 0) {
                out.println("-".repeat(Arrays.stream(widths).sum() + 2 * Math.max(0, widths.length - 1)));
            }
        }
        out.println(Counted.of(lines.size() - 1, "row"));
    }

    private String cell(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm().replaceAll("\\s+", " ");
        }
        String text = node.isURI() ? node.getURI() : node.toString();
        return text.startsWith(baseIri) ? text.substring(baseIri.length()) : text;
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(cells.get(i));
            if (i + 1 < widths.length) {
                line.append(" ".repeat(Math.max(0, widths[i] - width(cells.get(i))) + 2));
            }
        }
        return line.toString();
    }

    /** Columns on a terminal. */
    private static int width(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    private static boolean isWide(int c) {
        return c >= 0x1100
                && (c <= 0x115f
                        || c >= 0x2e80 && c <= 0xa4cf
                        || c >= 0xac00 && c <= 0xd7a3
                        || c >= 0xf900 && c <= 0xfaff
                        || c >= 0xfe30 && c <= 0xfe6f
                        || c >= 0xff00 && c <= 0xff60
                        || c >= 0x20000 && c <= 0x3fffd);
    }
}
