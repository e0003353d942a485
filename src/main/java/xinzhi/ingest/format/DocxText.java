package xinzhi.ingest.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The body of a Word document in, its text out: a paragraph is a line, a row of a table of data too. */
final class DocxText {
    /** What was deleted, what is shown in place of a drawing that old programs cannot show, field codes, ruby. */
    private static final Set<String> SKIPPED = Set.of("del", "moveFrom", "Fallback", "instrText", "rt", "delText");

    /**
     * @param rank of a heading: 0 for a title, 1 for a first heading
     * @param goesOn a headline goes on in it that was broken over several paragraphs
     */
    private record Paragraph(String words, Optional<Integer> rank, boolean row, boolean goesOn) {}

    /** A paragraph that is being read. */
    private static final class Open {
        private final StringBuilder words = new StringBuilder();
        private Optional<Integer> rank = Optional.empty();
        private boolean centred;
        private String size = "";

        private boolean isSetAs(Open other) {
            return centred && other.centred && !size.isEmpty() && size.equals(other.size) && rank.equals(other.rank);
        }
    }

    private final XMLStreamReader xml;
    private final DocxStyles styles;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    /** Paragraphs that are open: a text box stands within the paragraph that it is tied to. */
    private final Deque<Open> open = new ArrayDeque<>();
    /** The one before, if none stands between that is blank. */
    private Open last = new Open();

    private DocxTable table = new DocxTable();
    private int tables;

    private DocxText(XMLStreamReader xml, DocxStyles styles) {
        this.xml = xml;
        this.styles = styles;
    }

    static String of(XMLStreamReader document, DocxStyles styles) throws XMLStreamException {
        DocxText text = new DocxText(document, styles);
        text.read();
        return text.write();
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
            case "tbl" -> tables++;
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
            case "tc" -> table.endCell();
            case "tr" -> table.endRow();
            case "tbl" -> endTable();
            default -> {}
        }
    }

    private void endParagraph() {
        if (open.isEmpty()) {
            return;
        }
        Open paragraph = open.pop();
        String words = paragraph.words.toString();
        if (tables > 0) {
            table.add(words);
            return;
        }
        if (!words.isBlank()) {
            boolean goesOn = paragraph.rank.isEmpty() && paragraph.isSetAs(last);
            paragraphs.add(new Paragraph(words, paragraph.rank, false, goesOn));
        }
        last = words.isBlank() ? new Open() : paragraph;
    }

    /** One within another ends as rows of it. */
    private void endTable() {
        tables--;
        if (tables == 0) {
            table.lines().forEach(l -> paragraphs.add(new Paragraph(l.words(), Optional.empty(), l.row(), false)));
            table = new DocxTable();
        }
    }

    private String write() {
        int shift = shift();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            boolean tight = paragraph.row()
                    || i + 1 < paragraphs.size() && paragraphs.get(i + 1).goesOn();
            paragraph.rank().ifPresent(r -> text.append("#".repeat(Math.max(1, r + shift)))
                    .append(' '));
            text.append(paragraph.words()).append(tight ? "\n" : "\n\n");
        }
        return text.toString().replaceAll("\n+$", "\n");
    }

    /** First headings are sections of one article, and not titles of several, below a title or below plain text. */
    private int shift() {
        boolean titled = paragraphs.stream().anyMatch(p -> p.rank().equals(Optional.of(0)));
        boolean several =
                paragraphs.stream().filter(p -> p.rank().equals(Optional.of(1))).count() > 1;
        boolean plainFirst = !paragraphs.isEmpty() && paragraphs.get(0).rank().isEmpty();
        return titled || several && plainFirst ? 1 : 0;
    }
}
