package xinzhi.ingest.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The body of a Word document in, its text out. */
final class DocxText {
    /**
     * What was deleted, how a paragraph or its words were set before that was changed, where tabs stop, what is shown in
     * place of a drawing that old programs cannot show, field codes, ruby.
     */
    private static final Set<String> SKIPPED =
            Set.of("del", "moveFrom", "pPrChange", "rPrChange", "tabs", "Fallback", "instrText", "rt", "delText");

    /** A paragraph that is being read. */
    private static final class Open {
        private final StringBuilder words = new StringBuilder();
        private Optional<Integer> rank = Optional.empty();
        private boolean centred;
        private String size = "";

        private WordText.Setting setting() {
            return new WordText.Setting(rank, centred, size);
        }
    }

    private final XMLStreamReader xml;
    private final DocxStyles styles;
    private final WordText text = new WordText();
    /** Paragraphs that are open: a text box stands within the paragraph that it is tied to. */
    private final Deque<Open> open = new ArrayDeque<>();

    private DocxText(XMLStreamReader xml, DocxStyles styles) {
        this.xml = xml;
        this.styles = styles;
    }

    static String of(XMLStreamReader document, DocxStyles styles) throws XMLStreamException {
        DocxText docx = new DocxText(document, styles);
        docx.read();
        return docx.text.write();
    }

    /** The value of an attribute whatever its prefix; empty where there is none. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private void read() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                if (SKIPPED.contains(xml.getLocalName())) {
                    skip();
                } else {
                    start(xml.getLocalName());
                }
            } else if (event == XMLStreamReader.END_ELEMENT) {
                end(xml.getLocalName());
            }
        }
    }

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
        }
    }

    private void start(String name) throws XMLStreamException {
        switch (name) {
            case "p" -> open.push(new Open());
            case "pStyle" -> set(p -> p.rank = styles.rank(attribute(xml, "val")));
            case "jc" -> set(p -> p.centred = attribute(xml, "val").equals("center"));
            case "sz" -> set(p -> p.size = p.size.isEmpty() ? attribute(xml, "val") : p.size);
            case "t" -> append(xml.getElementText());
            case "tab" -> append("\t");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "tbl" -> text.beginTable();
            default -> {}
        }
    }

    private void set(Consumer<Open> how) {
        if (!open.isEmpty()) {
            how.accept(open.peek());
        }
    }

    /** Drawings have tabs and texts of their own outside of paragraphs. */
    private void append(String words) {
        if (!open.isEmpty()) {
            open.peek().words.append(words);
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> endParagraph();
            case "tc" -> text.endCell();
            case "tr" -> text.endRow();
            case "tbl" -> text.endTable();
            default -> {}
        }
    }

    private void endParagraph() {
        if (!open.isEmpty()) {
            Open paragraph = open.pop();
            text.add(paragraph.words.toString(), paragraph.setting());
        }
    }
}
