package xinzhi.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The paragraphs of a Word document in, its text out: a paragraph is a line, a row of a table of data too. For one use. */
final class WordText {
    /**
     * How a paragraph is set.
     *
     * @param rank of a heading: 0 for a title, 1 for a first heading
     * @param size of its letters, as the file says it; empty where it leaves that to its style
     */
    record Setting(Optional<Integer> rank, boolean centred, String size) {
        private static final Setting BLANK = new Setting(Optional.empty(), false, "");

        private boolean goesOnFrom(Setting last) {
            return rank.isEmpty() && last.rank.isEmpty() && centred && last.centred && isSized(last.size);
        }

        private boolean isSized(String other) {
            return !size.isEmpty() && size.equals(other);
        }
    }

    /**
     * @param row another row of its table follows it
     * @param goesOn a headline goes on in it that was broken over several paragraphs
     */
    private record Paragraph(String words, Optional<Integer> rank, boolean row, boolean goesOn) {}

    private final List<Paragraph> paragraphs = new ArrayList<>();
    /** Of the paragraph before, if none stands between that is blank. */
    private Setting last = Setting.BLANK;

    private WordTable table = new WordTable();
    private int tables;

    void add(String words, Setting setting) {
        if (tables > 0) {
            table.add(words);
            return;
        }
        if (!words.isBlank()) {
            paragraphs.add(new Paragraph(words, setting.rank, false, setting.goesOnFrom(last)));
        }
        last = words.isBlank() ? Setting.BLANK : setting;
    }

    void beginTable() {
        tables++;
    }

    void endCell() {
        table.endCell();
    }

    void endRow() {
        table.endRow();
    }

    /** One within another ends as rows of it. */
    void endTable() {
        tables--;
        if (tables == 0) {
            List<WordTable.Line> lines = table.lines();
            for (int i = 0; i < lines.size(); i++) {
                boolean row = lines.get(i).row() && i + 1 < lines.size();
                paragraphs.add(new Paragraph(lines.get(i).words(), Optional.empty(), row, false));
            }
            table = new WordTable();
        }
    }

    /** Headings are marked as in Markdown. */
    String write() {
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
