package xinzhi.ingest.layout.block;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.ingest.layout.line.Line;
import xinzhi.ingest.layout.line.Profile;

/**
 * Which lines of a page are no text by what stands around them: the heads that run over its pages, a table of contents,
 * what a document says of itself with a cell on each line, and the mail that it came in.
 */
final class Apparatus {
    private static final String FIELD = "layout-field";
    private static final int SHORTEST_HEAD = 4;
    private static final int LONGEST_HEAD = 40;
    private static final int LONGEST_LABEL = 12;
    private static final int FEWEST_FIELDS = 2;
    private static final int FEWEST_HEADERS = 3;
    private static final int LONGEST_SIGNATURE = 10;
    private static final int SHORT_DOCUMENT = 80;

    private final List<Line> lines;
    private final Forms forms;
    private final BitSet marked = new BitSet();

    private Apparatus(List<Line> lines, Forms forms) {
        this.lines = lines;
        this.forms = forms;
    }

    /** By their numbers; a newspaper's columns have none, but a short document of short lines may. */
    static BitSet of(List<Line> lines, Profile profile, Forms forms) {
        Apparatus apparatus = new Apparatus(lines, forms);
        if (!profile.narrow() || lines.size() <= SHORT_DOCUMENT) {
            apparatus.markRunningHeads();
            apparatus.markContents();
            apparatus.markFields();
            apparatus.markRows();
            apparatus.markMail();
        }
        return apparatus.marked;
    }

    private boolean is(int line, String what) {
        return line >= 0
                && line < lines.size()
                && forms.find(what, lines.get(line).form()).isPresent();
    }

    private String text(int line) {
        return lines.get(line).words().text();
    }

    /** A line that comes again, each time beside a page's number; the first one may be the document's own title. */
    private void markRunningHeads() {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            int length = lines.get(i).words().length();
            if (length >= SHORTEST_HEAD && length <= LONGEST_HEAD) {
                places.computeIfAbsent(text(i), t -> new ArrayList<>()).add(i);
            }
        }
        for (List<Integer> same : places.values()) {
            List<Integer> beside = same.stream().filter(this::isBesideNumber).toList();
            boolean all = beside.containsAll(same.subList(1, same.size()));
            if (same.size() > 1 && all && (beside.contains(same.get(0)) || same.get(0) == 0)) {
                same.stream().filter(i -> i > 0 || is(1, "chapter")).forEach(marked::set);
            }
        }
    }

    private boolean isBesideNumber(int line) {
        return is(line - 1, "pageNumber") || is(line + 1, "pageNumber");
    }

    /** Below its label: the lines that end with a page's number or come again as headings. */
    private void markContents() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).words().length() > LONGEST_LABEL || !is(i, "contents")) {
                continue;
            }
            int end = i + 1;
            while (end < lines.size() && isEntry(end)) {
                end++;
            }
            if (end > i + 1) {
                marked.set(i, end);
            }
        }
    }

    private boolean isEntry(int line) {
        String heading = forms.find("contentsLine", lines.get(line).form())
                .flatMap(m -> m.group("value"))
                .orElse("");
        String words = text(line);
        return !heading.isEmpty()
                || words.length() <= LONGEST_HEAD
                        && lines.subList(line + 1, lines.size()).stream()
                                .anyMatch(l -> l.words().text().equals(words));
    }

    /** Label, value, label, value; a document's title counts as a value only where it stands elsewhere too. */
    private void markFields() {
        int i = 0;
        while (i < lines.size()) {
            List<Integer> values = new ArrayList<>();
            int fields = 0;
            int end = i;
            while (isLabel(end)) {
                fields++;
                boolean filled = end + 1 < lines.size()
                        && !isLabel(end + 1)
                        && lines.get(end + 1).words().length() <= 2 * LONGEST_HEAD;
                if (filled) {
                    values.add(end + 1);
                }
                end += filled ? 2 : 1;
            }
            if (fields >= FEWEST_FIELDS) {
                marked.set(i, end);
                values.stream().filter(this::isOnlyTitle).forEach(marked::clear);
            }
            i = Math.max(end, i + 1);
        }
    }

    /** Rows of labels and values, one of which no other text has. */
    private void markRows() {
        int i = 0;
        while (i < lines.size()) {
            int end = i;
            while (is(end, "fieldRow")) {
                end++;
            }
            if (end - i >= FEWEST_FIELDS && IntStream.range(i, end).anyMatch(this::isFurniture)) {
                marked.set(i, end);
            }
            i = Math.max(end, i + 1);
        }
    }

    private boolean isFurniture(int line) {
        return forms.ofLine(lines.get(line)).stream()
                .anyMatch(m -> m.rule().id().equals(FIELD));
    }

    private boolean isLabel(int line) {
        return line < lines.size() && lines.get(line).words().length() <= LONGEST_LABEL && is(line, "fieldLabel");
    }

    private boolean isOnlyTitle(int line) {
        String words = text(line);
        return forms.isDocumentTitle(words)
                && lines.stream().filter(l -> l.words().text().equals(words)).count() == 1;
    }

    /** Heads of mails, what stands between one and the text that it passes on, and who sent it. */
    private void markMail() {
        boolean mail = false;
        int above = 0;
        int i = 0;
        while (i < lines.size()) {
            int end = i;
            while (is(end, "mailHeader")) {
                end++;
            }
            if (end - i >= FEWEST_HEADERS) {
                marked.set(i, end);
                above = mail ? above : i;
                mail = true;
            } else if (mail && is(i, "forwarded")) {
                marked.set(above, i + 1);
            } else if (mail && i >= lines.size() - LONGEST_SIGNATURE && is(i, "signatureLine")) {
                marked.set(i, lines.size());
            }
            i = Math.max(end, i + 1);
        }
    }
}
