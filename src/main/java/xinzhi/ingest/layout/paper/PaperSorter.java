package xinzhi.ingest.layout.paper;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import xinzhi.ingest.layout.block.Kind;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.ingest.layout.line.Marks;

/** The lines of a page with the heads of its papers in, what each line is out: the text, or which of the things that are none. */
final class PaperSorter {
    private static final Pattern PAGE_NUMBER = Pattern.compile("^[^\\p{L}]*\\d{1,4}[^\\p{L}]*$|^[IVXivx]{1,5}$");
    private static final Pattern CIRCLED = Pattern.compile("(?!^)[①-⑳]");
    private static final Pattern ENTRY = Pattern.compile("^[\\[［〔(（]?\\d{1,3}[\\]］〕)）.．、]");
    private static final double FULL = 0.84;
    private static final double NARROW = 0.62;
    private static final double HEADING = 30;
    private static final double RUNNING_HEAD = 44;
    private static final int LONGEST_COLUMN = 14;
    private static final int SHORTEST_TITLE = 6;
    private static final String OPENERS = "(（〔【[";

    private static final int SENTENCE = 30;

    private final List<PaperLine> lines;
    private final List<String> printed;
    private final Forms forms;
    private final boolean wrapped;
    private final double column;
    private final Kind[] kinds;
    private final Map<String, Integer> repeated = new HashMap<>();
    private final Set<String> footnotes = new HashSet<>();
    private String title = "";
    private String journal = "";

    private PaperSorter(List<PaperLine> lines, List<String> printed, Forms forms, boolean wrapped) {
        this.lines = lines;
        this.printed = printed;
        this.forms = forms;
        this.wrapped = wrapped;
        this.kinds = new Kind[lines.size()];
        double[] widths = lines.stream()
                .filter(l -> !l.isWordless() && !l.isEnglish())
                .mapToDouble(l -> l.line().width())
                .filter(w -> w >= 12)
                .sorted()
                .toArray();
        column = wrapped && widths.length > 0 ? widths[widths.length * 6 / 10] : HEADING * 1.5;
        lines.forEach(l -> repeated.merge(key(l), 1, Integer::sum));
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
        PaperSorter sorter = new PaperSorter(lines, printed, forms, wrapped);
        sorter.journal = journal.orElse("");
        sorter.front(heads.get(0).first());
        for (int k = 0; k < heads.size(); k++) {
            int end = k + 1 < heads.size() ? heads.get(k + 1).first() : lines.size();
            sorter.head(heads.get(k));
            sorter.text(heads.get(k).end(), end);
        }
        return Arrays.asList(sorter.kinds);
    }

    private static String key(PaperLine line) {
        return line.text().replaceAll("\\d+", "0");
    }

    /** What stands above the first headline: of the journal, another paper, a site. */
    private void front(int end) {
        for (int i = 0; i < end; i++) {
            PaperLine line = lines.get(i);
            boolean name = i == end - 1 && line.isTitle() && line.text().length() <= LONGEST_COLUMN;
            if (line.says("paperReference") || line.opensFootnote()) {
                kinds[i] = Kind.REFERENCE;
            } else if (isRunningHead(i)) {
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
                    : line.says("paperNumber") ? Kind.NUMBER : isRunningHead(i) ? Kind.RUNNING_HEAD : Kind.FURNITURE;
        }
        head.title().forEach(i -> kinds[i] = Kind.HEAD);
        head.subtitle().forEach(i -> kinds[i] = Kind.HEAD);
        head.bylines().forEach(i -> kinds[i] = Kind.BYLINE);
        head.institutions().forEach(i -> kinds[i] = Kind.CREDIT);
        title = lines.get(head.first()).text().replaceAll("[*＊①-⑩]+$", "");
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
        return OPENERS.indexOf(text.charAt(0)) >= 0 && ")）〕】]".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private boolean isListAhead(int from, int to) {
        return lines.subList(from, to).stream().anyMatch(l -> l.says("paperEnd"));
    }

    /** Below the list of references, or the editor's name, nothing is text; who the authors are may still be told. */
    private Kind afterwards(int i) {
        PaperLine line = lines.get(i);
        boolean goesOn = kinds[i - 1] == Kind.CREDIT
                && wrapped
                && isFull(i - 1)
                && line.line().blanksBefore() == 0;
        if (line.says("paperAuthorNote") && line.goesOn()
                || goesOn && line.label().isEmpty()) {
            return Kind.CREDIT;
        }
        if (line.says("paperNumber") || line.says("paperEditor")) {
            return Kind.NUMBER;
        }
        if (isRunningHead(i)) {
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
        if (inBox && (line.label().isEmpty() || line.says("paperIssue")) && isShort(i) && !isHeadingAbove(i)) {
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
        if (isRunningHead(i)) {
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
                        || last.filter(k -> k == Kind.BODY && !endsSentence(i - 1))
                                .isEmpty())) {
            return Kind.FOOTNOTE;
        }
        if (!begun && line.isNames()) {
            return Kind.NUMBER;
        }
        return goingOn(i, last).orElse(Kind.BODY);
    }

    /** What begins with a label goes on below it. */
    private Optional<Kind> goingOn(int i, Optional<Kind> last) {
        if (last.isEmpty() || isHeading(i)) {
            return Optional.empty();
        }
        Kind kind = last.get();
        PaperLine line = lines.get(i);
        PaperLine before = lines.get(i - 1);
        boolean gap = line.line().blanksBefore() > 0;
        boolean alone = before.label().isPresent() && !before.goesOn();
        boolean runs = wrapped
                && !gap
                && isFull(i - 1)
                && line.line().indent() <= before.line().indent() + 1;
        return switch (kind) {
            case ABSTRACT -> Optional.of(kind).filter(k -> alone || runs || isInList(i));
            case NUMBER -> Optional.of(kind).filter(k -> !gap && alone || runs && !endsInNumber(before));
            case CREDIT -> Optional.of(kind).filter(k -> !gap && (alone || wrapped && isInBox(i)) || runs);
            case KEYWORDS, FOOTNOTE -> Optional.of(kind).filter(k -> runs);
            case TABLE -> Optional.of(kind).filter(k -> isCell(i, gap));
            default -> Optional.empty();
        };
    }

    /** A label stands alone above it and its paragraphs, or points, which a gap or another label ends. */
    private boolean isInList(int i) {
        int at = i;
        while (at > 0
                && kinds[at - 1] == Kind.ABSTRACT
                && lines.get(at - 1).label().isEmpty()) {
            if (lines.get(at).line().blanksBefore() > 0 && !isKeywordsAhead(i)) {
                return false;
            }
            at--;
        }
        PaperLine label = lines.get(at - 1);
        return label.says("paperAbstract")
                && !label.goesOn()
                && (lines.get(i).line().blanksBefore() == 0 || isKeywordsAhead(i));
    }

    private boolean isKeywordsAhead(int from) {
        for (int i = from; i < lines.size() && !isHeading(i); i++) {
            if (lines.get(i).label().isPresent()) {
                return lines.get(i).says("paperKeywords");
            }
        }
        return false;
    }

    /** Below a label that stands alone. */
    private boolean isInBox(int i) {
        int at = i;
        while (at > 0
                && kinds[at - 1] == Kind.CREDIT
                && lines.get(at - 1).label().isEmpty()) {
            at--;
        }
        return at > 0
                && lines.get(at - 1).says("paperAuthorNote")
                && !lines.get(at - 1).goesOn();
    }

    private static boolean endsInNumber(PaperLine line) {
        return Character.isLetterOrDigit(line.text().charAt(line.text().length() - 1))
                && line.text().charAt(line.text().length() - 1) < 0x80;
    }

    private boolean endsSentence(int i) {
        return Marks.isClosed(lines.get(i).text());
    }

    private boolean isFull(int i) {
        return lines.get(i).line().width() + lines.get(i).line().margin() >= FULL * column;
    }

    private boolean isShort(int i) {
        return wrapped
                ? lines.get(i).line().width() < NARROW * column
                : lines.get(i).line().width() < HEADING
                        && !Marks.isClosed(lines.get(i).text());
    }

    private boolean isCell(int i, boolean gap) {
        String row = printed.get(i);
        boolean cells = row.indexOf('\t') >= 0 || lines.get(i).line().form().split(" ").length >= 4 && isShort(i);
        return cells || wrapped && isShort(i) && !Marks.isClosed(lines.get(i).text()) && !(gap && isHeadingAbove(i));
    }

    /** A wide line follows, as a paragraph does below its heading. */
    private boolean isHeadingAbove(int i) {
        return i + 1 < lines.size() && lines.get(i + 1).label().isEmpty() && isFull(i + 1);
    }

    private boolean isHeading(int i) {
        String form = lines.get(i).line().form();
        boolean starts = i == 0
                || !wrapped
                || Marks.isClosed(lines.get(i - 1).text())
                || lines.get(i).line().blanksBefore() > 0
                || kinds[i - 1] != Kind.BODY;
        return lines.get(i).line().level() > 0
                || starts
                        && lines.get(i).line().width() <= HEADING
                        && (forms.find("numberedHeading", lines.get(i).text()).isPresent()
                                || forms.find("paperHeading", form).isPresent());
    }

    private boolean isRunningHead(int i) {
        PaperLine line = lines.get(i);
        String text = line.text();
        if (line.says("paperIssue") || PAGE_NUMBER.matcher(text).find() || text.equals(journal)) {
            return true;
        }
        if (line.line().width() > RUNNING_HEAD || line.label().isPresent() || !Marks.isOpen(text)) {
            return false;
        }
        boolean names = title.length() >= SHORTEST_TITLE && text.contains(title) && !text.equals(title + "。");
        return names
                || repeated.get(key(line)) > 1
                        && !line.isWordless()
                        && !isHeading(i)
                        && text.length() >= SHORTEST_TITLE
                        && line.line().form().split("\t").length == 1
                        && isApart(i);
    }

    /** It stands where a page of the paper begins or ends: by itself, or beside a page's number or other such lines. */
    private boolean isApart(int i) {
        boolean above = i == 0 || lines.get(i).line().blanksBefore() > 0 || isPageMark(i - 1);
        boolean below = i + 1 == lines.size() || lines.get(i + 1).line().blanksBefore() > 0 || isPageMark(i + 1);
        return above || below;
    }

    private boolean isPageMark(int i) {
        return lines.get(i).says("paperIssue")
                || PAGE_NUMBER.matcher(lines.get(i).text()).find();
    }

    /** The words of a figure above its title: short lines that stand apart from the text. */
    private void figureAbove(int caption, int from) {
        int at = caption;
        int first = caption;
        while (wrapped
                && at > from
                && kinds[at - 1] != Kind.TABLE
                && (kinds[at - 1] == Kind.FURNITURE
                        || isShort(at - 1)
                                && kinds[at - 1] == Kind.BODY
                                && !Marks.isClosed(lines.get(at - 1).text())
                                && !isHeading(at - 1))) {
            at--;
            first = lines.get(at).line().blanksBefore() > 0 ? at : first;
        }
        for (int i = first; i < caption; i++) {
            kinds[i] = Kind.TABLE;
        }
    }
}
