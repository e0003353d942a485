package xinzhi.ingest.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/** The body of an old Word document in, its text out; text boxes stand below it. */
final class DocText {
    /** The styles of headings have these numbers in every document; a first heading is 1. */
    private static final int LAST_HEADING = 9;

    private static final String TITLE = "title";
    /** How {@link Paragraph#getJustification} says that it is centred. */
    private static final int CENTRED = 1;

    private static final char END_OF_CELL = '\u0007';
    private static final char FIELD = '\u0013';
    private static final char RESULT = '\u0014';
    private static final char END_OF_FIELD = '\u0015';

    private final HWPFDocument document;
    private final WordText text = new WordText();
    /** The fields that are open, whether what is read is the result of one, and not its code; a field may run over paragraphs. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private boolean inTable;

    private DocText(HWPFDocument document) {
        this.document = document;
    }

    static String of(HWPFDocument document) {
        DocText doc = new DocText(document);
        doc.read(document.getRange());
        doc.read(document.getMainTextboxRange());
        return doc.text.write();
    }

    private void read(Range range) {
        for (int i = 0; i < range.numParagraphs(); i++) {
            read(range.getParagraph(i));
        }
        enter(false);
    }

    private void read(Paragraph paragraph) {
        enter(paragraph.isInTable());
        String words = words(paragraph);
        if (paragraph.isTableRowEnd()) {
            text.endRow();
            return;
        }
        text.add(words, setting(paragraph));
        if (paragraph.text().endsWith(String.valueOf(END_OF_CELL))) {
            text.endCell();
        }
    }

    private void enter(boolean table) {
        if (table && !inTable) {
            text.beginTable();
        } else if (!table && inTable) {
            text.endTable();
        }
        inTable = table;
    }

    private WordText.Setting setting(Paragraph paragraph) {
        int style = paragraph.getStyleIndex();
        StyleDescription described = document.getStyleSheet().getStyleDescription(style);
        boolean title = described != null && TITLE.equalsIgnoreCase(described.getName());
        boolean heading = style > 0 && style <= LAST_HEADING;
        return new WordText.Setting(
                title ? Optional.of(0) : heading ? Optional.of(style) : Optional.empty(),
                paragraph.getJustification() == CENTRED,
                paragraph.numCharacterRuns() == 0
                        ? ""
                        : Integer.toString(paragraph.getCharacterRun(0).getFontSize()));
    }

    /** What a reader sees of it: not what was deleted, nor the codes of fields. */
    private String words(Paragraph paragraph) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (!run.isMarkedDeleted()) {
                run.text().chars().forEach(c -> read((char) c, words));
            }
        }
        return words.toString();
    }

    private void read(char c, StringBuilder words) {
        switch (c) {
            case FIELD -> fields.push(false);
            case RESULT -> {
                fields.poll();
                fields.push(true);
            }
            case END_OF_FIELD -> fields.poll();
            case '\u000b' -> append("\n", words); // a line is broken
            case '\u001e' -> append("-", words); // and never here
            default -> append(Character.isISOControl(c) && c != '\t' ? "" : String.valueOf(c), words);
        }
    }

    private void append(String seen, StringBuilder words) {
        if (!fields.contains(false)) {
            words.append(seen);
        }
    }
}
