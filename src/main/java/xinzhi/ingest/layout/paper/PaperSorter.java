package xinzhi.ingest.layout.paper;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import xinzhi.ingest.layout.block.Kind;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.ingest.layout.line.Marks;

/** The lines of a page with the heads of its papers in, what each line is out: the text, or which of the things that are none. */
final class PaperSorter {
    private static final Pattern CIRCLED = Pattern.compile("(?!^)[①-⑳]");
    private static final Pattern ENTRY = Pattern.compile("^[\\[［〔(（]?\\d{1,3}[\\]］〕)）.．、]");
    private static final int LONGEST_COLUMN = 14;
    private static final String OPENERS = "(（〔【[［";

    private static final int SENTENCE = 30;

    private final List<PaperLine> lines;
    private final boolean wrapped;
    private final PaperSetting setting;
    private final LabelRuns runs;
    private final Kind[] kinds;
    private final Set<String> footnotes = new HashSet<>();

    private PaperSorter(List<PaperLine> lines, List<String> printed, Forms forms, boolean wrapped, String journal) {
        this.lines = lines;
        this.wrapped = wrapped;
        this.kinds = new Kind[lines.size()];
        setting = new PaperSetting(lines, printed, forms, wrapped, journal, kinds);
        runs = new LabelRuns(lines, setting, wrapped, kinds);
        lines.forEach(l -> CIRCLED.matcher(l.text()).results().forEach(r -> footnotes.add(r.group())));
    }

    /** @param wrapped the lines end where the column ends */
    static List<Kind> sort(
            List<PaperLine> lines,
            List<String> printed,
            Forms forms,
            boolean wrapped,
            List<Head> heads,
            Optional<String> journal) {
        PaperSorter sorter = new PaperSorter(lines, printed, forms, wrapped, journal.orElse(""));
        sorter.front(heads.get(0).first());
        for (int k = 0; k < heads.size(); k++) {
            int end = k + 1 < heads.size() ? heads.get(k + 1).first() : lines.size();
            sorter.head(heads.get(k));
            sorter.text(heads.get(k).end(), end);
        }
        return Arrays.asList(sorter.kinds);
    }

    /** What stands above the first headline: of the journal, another paper, a site. */
    private void front(int end) {
        for (int i = 0; i < end; i++) {
            PaperLine line = lines.get(i);
            boolean name = i == end - 1 && line.isTitle() && line.text().length() <= LONGEST_COLUMN;
            if (line.says("paperReference") || line.opensFootnote()) {
                kinds[i] = Kind.REFERENCE;
            } else if (setting.isRunningHead(i)) {
                kinds[i] = Kind.RUNNING_HEAD;
            } else if (line.says("paperNumber") || line.says("paperEditor")) {
                kinds[i] = Kind.NUMBER;
            } else {
                kinds[i] = name ? Kind.COLUMN : line.isEnglish() ? Kind.TRANSLATION : Kind.FURNITURE;
            }
        }
    }

    private void head(Head head) {
        for (int i = head.first(); i < head.end(); i++) {
            PaperLine line = lines.get(i);
            kinds[i] = line.isEnglish()
                    ? Kind.TRANSLATION
                    : line.says("paperNumber")
                            ? Kind.NUMBER
                            : setting.isRunningHead(i) ? Kind.RUNNING_HEAD : Kind.FURNITURE;
        }
        head.title().forEach(i -> kinds[i] = Kind.HEAD);
        head.subtitle().forEach(i -> kinds[i] = Kind.HEAD);
        head.bylines().forEach(i -> kinds[i] = Kind.BYLINE);
        head.institutions().forEach(i -> kinds[i] = Kind.CREDIT);
        setting.begin(head);
    }

    private void text(int from, int to) {
        boolean begun = false;
        boolean over = false;
        for (int i = from; i < to; i++) {
            PaperLine line = lines.get(i);
            Optional<Kind> last = i > from ? Optional.of(kinds[i - 1]) : Optional.empty();
            if (over) {
                kinds[i] = afterwards(i);
                continue;
            }
            over = (line.says("paperEnd") || line.says("paperNotice")) && prose(i + 1, to) <= prose(from, i);
            boolean closes = (line.says("paperEditor") || line.says("paperNumber"))
                    && begun
                    && isInBrackets(line)
                    && !isListAhead(i, to);
            Kind kind = over ? (line.says("paperEnd") ? Kind.REFERENCE : Kind.BOX) : kind(i, last, begun);
            kinds[i] = kind;
            over |= closes;
            begun |= kind == Kind.BODY;
            if (line.says("paperFigure")) {
                figureAbove(i, from);
            }
        }
    }

    /** How much running text stands there: more below than above a label, and it is a link to what it names. */
    private int prose(int from, int to) {
        return lines.subList(from, to).stream()
                .filter(l -> !l.isEnglish() && !l.says("paperReference"))
                .filter(l -> l.text().length() >= SENTENCE && l.text().indexOf('。') > 0)
                .mapToInt(l -> l.text().length())
                .sum();
    }

    private static boolean isInBrackets(PaperLine line) {
        String text = line.text();
        return OPENERS.indexOf(text.charAt(0)) >= 0 && ")）〕】]］".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private boolean isListAhead(int from, int to) {
        return lines.subList(from, to).stream().anyMatch(l -> l.says("paperEnd"));
    }

    /** Below the list of references, or the editor's name, nothing is text; who the authors are may still be told. */
    private Kind afterwards(int i) {
        PaperLine line = lines.get(i);
        boolean goesOn = kinds[i - 1] == Kind.CREDIT
                && wrapped
                && setting.isFull(i - 1)
                && line.line().blanksBefore() == 0;
        if (line.says("paperAuthorNote") && line.goesOn()
                || goesOn && line.label().isEmpty()) {
            return Kind.CREDIT;
        }
        if (line.says("paperNumber") || line.says("paperEditor")) {
            return Kind.NUMBER;
        }
        if (setting.isRunningHead(i)) {
            return Kind.RUNNING_HEAD;
        }
        boolean entry = line.says("paperReference")
                || ENTRY.matcher(line.text()).find()
                || kinds[i - 1] == Kind.REFERENCE && line.line().blanksBefore() == 0;
        return line.isEnglish() && !entry ? Kind.TRANSLATION : Kind.REFERENCE;
    }

    private Kind kind(int i, Optional<Kind> last, boolean begun) {
        PaperLine line = lines.get(i);
        boolean inBox = last.filter(k -> k == Kind.BOX).isPresent();
        if (inBox
                && (line.label().isEmpty() || line.says("paperIssue"))
                && setting.isShort(i)
                && !setting.isHeadingAbove(i)) {
            return Kind.BOX;
        }
        if (line.label().isPresent() && !(line.says("paperAffiliation") && begun)) {
            switch (line.label().get().assigns()) {
                case "paperAbstract":
                    return Kind.ABSTRACT;
                case "paperKeywords":
                    return Kind.KEYWORDS;
                case "paperNumber":
                case "paperEditor":
                    return Kind.NUMBER;
                case "paperAuthorNote":
                case "paperAffiliation":
                case "paperWriter":
                case "paperSchool":
                    return Kind.CREDIT;
                case "paperReference":
                    return begun ? Kind.FOOTNOTE : Kind.NUMBER;
                case "paperBox":
                    return Kind.BOX;
                case "paperFigure":
                    return Kind.TABLE;
                default:
                    return Kind.RUNNING_HEAD;
            }
        }
        if (setting.isRunningHead(i)) {
            return Kind.RUNNING_HEAD;
        }
        if (line.isEnglish()) {
            return Kind.TRANSLATION;
        }
        if (line.isWordless()) {
            return last.filter(k -> k == Kind.TABLE).orElse(Kind.FURNITURE);
        }
        if (line.opensFootnote() && footnotes.contains(line.text().substring(0, 1))) {
            return Kind.FOOTNOTE;
        }
        if (line.isNumberedNote()
                && (line.line().blanksBefore() > 0
                        || last.filter(k -> k == Kind.BODY && !setting.endsSentence(i - 1))
                                .isEmpty())) {
            return Kind.FOOTNOTE;
        }
        if (!begun && line.isNames()) {
            return Kind.NUMBER;
        }
        return runs.goingOn(i, last).orElse(Kind.BODY);
    }

    /** The words of a figure above its title: short lines that stand apart from the text. */
    private void figureAbove(int caption, int from) {
        int at = caption;
        int first = caption;
        while (wrapped
                && at > from
                && kinds[at - 1] != Kind.TABLE
                && (kinds[at - 1] == Kind.FURNITURE
                        || setting.isShort(at - 1)
                                && kinds[at - 1] == Kind.BODY
                                && !Marks.isClosed(lines.get(at - 1).text())
                                && !setting.isHeading(at - 1))) {
            at--;
            first = lines.get(at).line().blanksBefore() > 0 ? at : first;
        }
        for (int i = first; i < caption; i++) {
            kinds[i] = Kind.TABLE;
        }
    }
}
