package xinzhi.export.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML file in UTF-8, an element a line, written as it comes. */
public final class Xml {
    private final XMLStreamWriter out;
    private int depth;

    /** What writes the inside of an element. */
    @FunctionalInterface
    public interface Content {
        void write() throws XMLStreamException;
    }

    private Xml(XMLStreamWriter out) {
        this.out = out;
    }

    /** Writes a whole document. */
    public static void document(OutputStream stream, Document document) throws IOException {
        try {
            Writer letters = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(letters);
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            document.write(new Xml(out));
            out.writeCharacters("\n");
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e);
        }
    }

    /** What writes the root element. */
    @FunctionalInterface
    public interface Document {
        void write(Xml xml) throws XMLStreamException;
    }

    /** @param attributes names and values by turns; an attribute without value is left out */
    public void element(String name, List<String> attributes, Content content) throws XMLStreamException {
        newLine();
        out.writeStartElement(name);
        attributes(attributes);
        depth++;
        content.write();
        depth--;
        newLine();
        out.writeEndElement();
    }

    /** An element with nothing in it. */
    public void empty(String name, String... attributes) throws XMLStreamException {
        newLine();
        out.writeEmptyElement(name);
        attributes(List.of(attributes));
    }

    /** An element with text in it. */
    public void text(String name, List<String> attributes, String text) throws XMLStreamException {
        newLine();
        out.writeStartElement(name);
        attributes(attributes);
        out.writeCharacters(legal(text));
        out.writeEndElement();
    }

    /** An element with text that has to stay as it is: breaks and all, but for what no XML file may hold. */
    public void verbatim(String name, List<String> attributes, String text) throws XMLStreamException {
        newLine();
        out.writeStartElement(name);
        attributes(attributes);
        String[] parts = clean(text, true).split("\r", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                out.writeEntityRef("#xD");
            }
            out.writeCharacters(parts[i]);
        }
        out.writeEndElement();
    }

    private void attributes(List<String> attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.size(); i += 2) {
            if (!attributes.get(i + 1).isEmpty()) {
                out.writeAttribute(attributes.get(i), legal(attributes.get(i + 1)));
            }
        }
    }

    private void newLine() throws XMLStreamException {
        out.writeCharacters("\n" + " ".repeat(2 * depth));
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
