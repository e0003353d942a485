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
    private static final int MOST_LINES = 10;
    private static final int LONGEST_NAME = 16;
    private static final String GOES_ON = "，、：,:";

    private final Sheet sheet;
    private final List<Integer> belowPublication;

    HeadReader(Sheet sheet) {
        this.sheet = sheet;
        this.belowPublication = findBelowPublication();
    }

    /**
     * The first lines of heads in which the headline comes last: below a publication and its day and page. Most of them
     * must be publications by their names, for a kicker and a headline stand around a day as well.
     */
    List<Integer> belowPublication() {
        return belowPublication;
    }

    /** The first lines of headlines that stand right above a line of provenance, or above several that have it together. */
    List<Integer> aboveProvenance() {
        List<Integer> starts = new ArrayList<>();
        for (int i = 1; i < sheet.size(); i++) {
            if (!tells(i - 1)
                    && sheet.line(i).blanksBefore() <= 1
                    && sheet.isHeadline(i - 1)
                    && (signs(i) || isSignedTogether(i))) {
                starts.add(firstLine(i - 1));
            }
        }
        return starts.stream().distinct().toList();
    }

    /** Lines from there on, one below the other, name a day and a publication or an author. */
    private boolean isSignedTogether(int start) {
        boolean dated = false;
        boolean signed = false;
        boolean bare = false;
        int i = start;
        while (i < sheet.size() && i - start < MOST_LINES && isOfHead(i)) {
            dated |= sheet.said(i).filter(Provenance::dated).isPresent();
            signed |= signs(i);
            bare |= isField(i);
            i++;
        }
        return dated && signed && bare && !isOfHead(start - 1);
    }

    /** It tells something of a text, or stands between lines that do: its page, length, language. */
    private boolean isOfHead(int i) {
        return isTold(i) || isField(i) || isNames(i);
    }

    /** A field without a label, with a line that tells something above or below it, or other such fields between the two. */
    private boolean isField(int i) {
        if (!isBare(i)) {
            return false;
        }
        int above = i;
        while (above > 0 && isBare(above) && isNear(above)) {
            above--;
        }
        int below = i;
        do {
            below++;
        } while (below < sheet.size() && isBare(below) && isNear(below));
        return above < i && isTold(above)
                || below < sheet.size() && sheet.line(below).blanksBefore() == 0 && isTold(below);
    }

    /** Right below the line above it; the owner of a text stands apart as well. */
    private boolean isNear(int i) {
        return sheet.line(i).blanksBefore() == 0 || sheet.is(i, "remark");
    }

    private boolean isTold(int i) {
        return tells(i) || isLabelled(i);
    }

    private boolean isBare(int i) {
        return !tells(i) && (sheet.is(i, "fieldCount") || sheet.is(i, "remark"));
    }

    /** Names and nothing else, right above such a line. */
    private boolean isNames(int i) {
        return i + 1 < sheet.size()
                && sheet.isHeadline(i)
                && sheet.line(i + 1).blanksBefore() == 0
                && (tells(i + 1) || isField(i + 1))
                && names(i).isPresent();
    }

    private Optional<Provenance> names(int i) {
        return sheet.said("recordAuthor", sheet.text(i))
                .filter(p -> !p.authors().isEmpty() && p.source().isEmpty());
    }

    private List<Integer> findBelowPublication() {
        List<Integer> starts = new ArrayList<>();
        long known = 0;
        for (int i = 0; i + 2 < sheet.size(); i++) {
            int headline = headlineBelow(i);
            if (headline > i) {
                starts.add(i);
                known += signs(i) ? 1 : 0;
            }
        }
        return known * 2 >= starts.size() ? starts : List.of();
    }

    private Provenance publication(int i) {
        return sheet.said(i).or(() -> sheet.said("recordSource", sheet.text(i))).orElse(Provenance.NOTHING);
    }

    /** Where the headline stands below the publication in line {@code i}; {@code i} itself where it does not. */
    private int headlineBelow(int i) {
        boolean opens = i == 0 || sheet.line(i).blanksBefore() > 0 || sheet.is(i - 1, "separator");
        boolean names = signs(i) || sheet.text(i).length() <= LONGEST_NAME && sheet.isHeadline(i) && !isNames(i);
        if (!opens || !names || sheet.is(i, "contentsLine")) {
            return i;
        }
        boolean dated = sheet.said(i).filter(Provenance::dated).isPresent();
        boolean sourced = false;
        int h = i + 1;
        while (h < sheet.size() && h - i < MOST_LINES && sheet.line(h).blanksBefore() <= 1 && isOfHead(h)) {
            dated |= sheet.said(h).filter(Provenance::dated).isPresent();
            sourced |= sheet.said(h).flatMap(Provenance::source).isPresent();
            h++;
        }
        boolean headline = dated && !sourced && h < sheet.size() && sheet.isHeadline(h) && !sheet.isProse(h);
        return headline && sheet.line(h).blanksBefore() <= (h > i + 1 ? 1 : 0) ? h : i;
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
        List<Line> said = new ArrayList<>();
        Provenance provenance = Provenance.NOTHING;
        int first = belowPublication.contains(start) ? headlineBelow(start) : start;
        for (int i = start; i < first; i++) {
            said.add(sheet.line(i));
            provenance =
                    provenance.and(i == start ? publication(i) : sheet.said(i).orElse(Provenance.NOTHING));
        }
        int text = titleEnd(first, end);
        List<Line> title = new ArrayList<>();
        for (int i = first; i < text; i++) {
            title(i).ifPresent(title::add);
        }
        while (text < end && isOfHead(text)) {
            Optional<Provenance> here = sheet.said(text);
            if (here.isPresent()) {
                said.add(sheet.line(text));
                provenance = provenance.and(here.get());
            }
            text++;
        }
        text += text < end && isTextLabel(text) ? 1 : 0;
        boolean frontMatter = isLabelledTitle(start) && text < end && sheet.is(text, "separator");
        return new Head(start, frontMatter ? text + 1 : text, title, said, provenance);
    }

    private boolean isLabelledTitle(int i) {
        return sheet.label(i).filter(m -> m.assigns().equals("recordTitle")).isPresent();
    }

    /** Nothing but a label for the text that follows. */
    private boolean isTextLabel(int i) {
        return sheet.label(i)
                .filter(m -> m.assigns().equals("recordText")
                        && m.group("value").filter(v -> !v.isEmpty()).isEmpty())
                .isPresent();
    }

    private boolean isLabelled(int i) {
        return sheet.label(i)
                .filter(m -> !m.assigns().equals("recordText") && !sheet.isProse(i))
                .isPresent();
    }

    /** Its lines follow one another, up to the line that says where it is from; without one only where it goes on. */
    private int titleEnd(int start, int end) {
        for (int i = start + 1; i < Math.min(end, start + MOST_TITLE_LINES + 1); i++) {
            if (isOfHead(i)) {
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
