package xinzhi.ingest.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A table of a Word document that is being read: rows of data are lines, their cells apart by tabs; a text that was set in
 * a table, its headings or speakers in a column of their own, is paragraphs again.
 */
final class WordTable {
    private static final Pattern SENTENCE = Pattern.compile("[。！？；：…][”’」』）]?$");
    private static final int MOST_COLUMNS = 2;

    /** Rows of cells of paragraphs. */
    private final List<List<List<String>>> rows = new ArrayList<>();

    private List<List<String>> row = new ArrayList<>();
    private List<String> cell = new ArrayList<>();

    /** @param row it stands close to the next, as rows do */
    record Line(String words, boolean row) {}

    void add(String paragraph) {
        if (!paragraph.isBlank()) {
            cell.add(paragraph.strip());
        }
    }

    void endCell() {
        row.add(cell);
        cell = new ArrayList<>();
    }

    void endRow() {
        if (row.stream().anyMatch(c -> !c.isEmpty())) {
            rows.add(row);
        }
        row = new ArrayList<>();
    }

    List<Line> lines() {
        boolean text = isText();
        boolean talk = text && isTalk();
        List<Line> lines = new ArrayList<>();
        for (List<List<String>> cells : rows) {
            if (!text) {
                lines.add(new Line(
                        String.join(
                                        "\t",
                                        cells.stream()
                                                .map(c -> String.join("", c))
                                                .toList())
                                .strip(),
                        true));
            } else if (talk && !speaker(cells).isEmpty()) {
                turn(speaker(cells), cells.get(1)).forEach(w -> lines.add(new Line(w, false)));
            } else {
                cells.stream().flatMap(List::stream).forEach(w -> lines.add(new Line(w, false)));
            }
        }
        return lines;
    }

    /** No more than a column beside the one that holds sentences. */
    private boolean isText() {
        long sentences = rows.stream()
                .map(r -> r.get(r.size() - 1))
                .filter(c ->
                        !c.isEmpty() && SENTENCE.matcher(c.get(c.size() - 1)).find())
                .count();
        return sentences * 2 > rows.size() && rows.stream().allMatch(r -> r.size() <= MOST_COLUMNS);
    }

    /** Who stands in the first column comes again in it, which no heading does. */
    private boolean isTalk() {
        Set<String> speakers = new HashSet<>();
        return rows.stream().map(WordTable::speaker).anyMatch(s -> !s.isEmpty() && !speakers.add(s));
    }

    private static String speaker(List<List<String>> cells) {
        return cells.size() == MOST_COLUMNS ? String.join("", cells.get(0)).replaceAll("[:：]$", "") : "";
    }

    private static List<String> turn(String speaker, List<String> speech) {
        List<String> turn = new ArrayList<>(speech.isEmpty() ? List.of("") : speech);
        turn.set(0, speaker + "：" + turn.get(0));
        return turn;
    }
}
