package xinzhi.export.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An XML file in UTF-8, an element a line, written as it comes. Of its own, since a graph of a million edges has ten
 * million elements, and Java's writer takes some times as long for each.
 */
public final class Xml {
    private static final String SPACES = " ".repeat(64);

    private final Writer out;
    private int depth;

    /** What writes the inside of an element. */
    @FunctionalInterface
    public interface Content {
        void write() throws IOException;
    }

    private Xml(Writer out) {
        this.out = out;
    }

    /** Writes a whole document. */
    public static void document(OutputStream stream, Document document) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        document.write(new Xml(out));
        out.write('\n');
        out.flush();
    }

    /** What writes the root element. */
    @FunctionalInterface
    public interface Document {
        void write(Xml xml) throws IOException;
    }

    /** @param attributes names and values by turns; an attribute without value is left out */
    public void element(String name, List<String> attributes, Content content) throws IOException {
        open(name, attributes);
        out.write('>');
        depth++;
        content.write();
        depth--;
        newLine();
        close(name);
    }

    /** An element with nothing in it. */
    public void empty(String name, String... attributes) throws IOException {
        open(name, List.of(attributes));
        out.write("/>");
    }

    /** An element with text in it. */
    public void text(String name, List<String> attributes, String text) throws IOException {
        open(name, attributes);
        out.write('>');
        escaped(legal(text), false);
        close(name);
    }

    /** An element with text that has to stay as it is: breaks and all, but for what no XML file may hold. */
    public void verbatim(String name, List<String> attributes, String text) throws IOException {
        open(name, attributes);
        out.write('>');
        escaped(clean(text, true), false);
        close(name);
    }

    private void open(String name, List<String> attributes) throws IOException {
        newLine();
        out.write('<');
        out.write(name);
        for (int i = 0; i < attributes.size(); i += 2) {
            if (!attributes.get(i + 1).isEmpty()) {
                out.write(' ');
                out.write(attributes.get(i));
                out.write("=\"");
                escaped(legal(attributes.get(i + 1)), true);
                out.write('"');
            }
        }
    }

    private void close(String name) throws IOException {
        out.write("</");
        out.write(name);
        out.write('>');
    }

    private void newLine() throws IOException {
        out.write('\n');
        out.write(SPACES, 0, 2 * depth);
    }

    private void escaped(String text, boolean quoted) throws IOException {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String entity = entity(text.charAt(i), quoted);
            if (!entity.isEmpty()) {
                out.write(text, from, i - from);
                out.write(entity);
                from = i + 1;
            }
        }
        out.write(text, from, text.length() - from);
    }

    /** What stands for a character that may not stand there itself. */
    private static String entity(char c, boolean quoted) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> quoted ? "&quot;" : "";
            case '\r' -> "&#xD;";
            default -> "";
        };
    }

    /** Without the characters that no XML file may hold; breaks become spaces, which an attribute keeps. */
    static String legal(String text) {
        return clean(text, false);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0xd800) {
                return false;
            }
        }
        return true;
    }

    private static String clean(String text, boolean breaks) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\r' || c == '\t') {
                clean.append(breaks ? (char) c : ' ');
            } else if (c >= ' ' && c < 0xd800 || c >= 0xe000 && c < 0xfffe || c >= 0x10000 && c <= 0x10ffff) {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }
}
