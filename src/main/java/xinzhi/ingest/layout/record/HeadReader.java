package xinzhi.ingest.layout.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.ingest.layout.line.Line;

/** Headline, subtitle and provenance at the place where an article of a collection begins. */
final class HeadReader {
    private static final int MOST_TITLE_LINES = 3;
    private static final int CENTRED = 6;
    private static final String GOES_ON = "，、：,:";

    private final Sheet sheet;

    HeadReader(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The first lines of headlines that stand right above a line of provenance. */
    List<Integer> aboveProvenance() {
        List<Integer> starts = new ArrayList<>();
        for (int i = 1; i < sheet.size(); i++) {
            if (signs(i)
                    && !tells(i - 1)
                    && sheet.isHeadline(i - 1)
                    && sheet.line(i).blanksBefore() <= 1) {
                starts.add(firstLine(i - 1));
            }
        }
        return starts.stream().distinct().toList();
    }

    private int firstLine(int last) {
        int i = last;
        while (i > 0
                && last - i + 1 < MOST_TITLE_LINES
                && (sheet.line(i).blanksBefore() == 0 || isSubtitle(i))
                && sheet.line(i).level() == 0
                && !sheet.is(i, "recordHeading")
                && sheet.isHeadline(i - 1)
                && !sheet.isProse(i - 1)) {
            i--;
        }
        return i;
    }

    /** It tells who wrote a text or where it was printed. */
    private boolean signs(int i) {
        return sheet.said(i).filter(Provenance::signs).isPresent();
    }

    private boolean tells(int i) {
        return sheet.said(i).isPresent();
    }

    /** The head that begins at line {@code start} and ends before line {@code end}. */
    Head read(int start, int end) {
        int text = titleEnd(start, end);
        List<Line> title = new ArrayList<>();
        for (int i = start; i < text; i++) {
            title(i).ifPresent(title::add);
        }
        List<Line> said = new ArrayList<>();
        Provenance provenance = Provenance.NOTHING;
        while (text < end && (tells(text) || isLabelled(text))) {
            Optional<Provenance> here = sheet.said(text);
            if (here.isPresent()) {
                said.add(sheet.line(text));
                provenance = provenance.and(here.get());
            }
            text++;
        }
        boolean frontMatter = isLabelledTitle(start) && text < end && sheet.is(text, "separator");
        return new Head(start, frontMatter ? text + 1 : text, title, said, provenance);
    }

    private boolean isLabelledTitle(int i) {
        return sheet.label(i).filter(m -> m.assigns().equals("recordTitle")).isPresent();
    }

    private boolean isLabelled(int i) {
        return sheet.label(i)
                .filter(m -> !m.assigns().equals("recordText") && !sheet.isProse(i))
                .isPresent();
    }

    /** Its lines follow one another, up to the line that says where it is from; without one only where it goes on. */
    private int titleEnd(int start, int end) {
        for (int i = start + 1; i < Math.min(end, start + MOST_TITLE_LINES + 1); i++) {
            if (tells(i)) {
                return i;
            }
            if (!sheet.isHeadline(i) || sheet.isProse(i) || sheet.line(i).blanksBefore() > 0 && !isSubtitle(i)) {
                break;
            }
        }
        int i = start + 1;
        while (i < end && i - start < MOST_TITLE_LINES && goesOn(i)) {
            i++;
        }
        return i;
    }

    private boolean goesOn(int i) {
        String before = sheet.line(i - 1).words().text();
        boolean centred = sheet.line(i - 1).indent() >= CENTRED
                && sheet.line(i).indent() >= CENTRED
                && sheet.line(i).blanksBefore() == 0;
        return isSubtitle(i)
                || sheet.isHeadline(i)
                        && !sheet.isProse(i)
                        && (centred || GOES_ON.indexOf(before.charAt(before.length() - 1)) >= 0);
    }

    private boolean isSubtitle(int i) {
        String words = sheet.line(i).words().text();
        return (words.startsWith("——") || words.startsWith("──") || words.startsWith("--")) && sheet.isHeadline(i);
    }

    /** Without the label, number or mark before it. */
    private Optional<Line> title(int i) {
        if (isLabelledTitle(i)) {
            return sheet.part(
                    i,
                    sheet.label(i).orElseThrow().matcher().start("value"),
                    sheet.text(i).length());
        }
        Optional<Forms.Match> heading = sheet.find(i, "recordHeading");
        if (heading.isEmpty()) {
            return sheet.part(i, 0, sheet.text(i).length());
        }
        String group = heading.get().group("value").isPresent() ? "value" : "value2";
        return sheet.part(
                i, heading.get().matcher().start(group), heading.get().matcher().end(group));
    }
}
