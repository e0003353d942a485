package xinzhi.ingest.layout.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import xinzhi.ingest.layout.block.Kind;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.ingest.layout.line.Marks;

/** How the lines of a paper are set: which fill the column, which are headings, cells of tables, heads and numbers of pages. */
final class PaperSetting {
    private static final Pattern PAGE_NUMBER = Pattern.compile("^[^\\p{L}]*\\d{1,4}[^\\p{L}]*$|^[IVXivx]{1,5}$");
    private static final Pattern AUTHORS = Pattern.compile("^[^:：]{2,16}[:：] ?");
    private static final double FULL = 0.84;
    private static final double NARROW = 0.62;
    private static final double HEADING = 30;
    private static final double RUNNING_HEAD = 44;
    private static final int SHORTEST_TITLE = 6;

    private final List<PaperLine> lines;
    private final List<String> printed;
    private final Forms forms;
    private final boolean wrapped;
    private final String journal;
    private final Kind[] kinds;
    private final double column;
    private final Map<String, Integer> repeated = new HashMap<>();
    private String title = "";

    /**
     * @param wrapped the lines end where the column ends
     * @param kinds of the lines, as far as they are known
     */
    PaperSetting(
            List<PaperLine> lines, List<String> printed, Forms forms, boolean wrapped, String journal, Kind[] kinds) {
        this.lines = lines;
        this.printed = printed;
        this.forms = forms;
        this.wrapped = wrapped;
        this.journal = journal;
        this.kinds = kinds;
        double[] widths = lines.stream()
                .filter(l -> !l.isWordless() && !l.isEnglish())
                .mapToDouble(l -> l.line().width())
                .filter(w -> w >= 12)
                .sorted()
                .toArray();
        column = wrapped && widths.length > 0 ? widths[widths.length * 6 / 10] : HEADING * 1.5;
        lines.forEach(l -> repeated.merge(key(l), 1, Integer::sum));
    }

    /** From here on the pages are of the paper with this headline. */
    void begin(Head head) {
        StringBuilder words = new StringBuilder();
        head.title().forEach(i -> words.append(lines.get(i).text()));
        title = words.toString().replaceAll("[*＊①-⑩]+$", "");
    }

    /** The heads of pages give a headline in full, or, behind its authors, as much of it as there is room for. */
    private boolean namesTitle(String text) {
        String part = AUTHORS.matcher(text).replaceFirst("");
        boolean cut = part.length() < text.length() && part.length() >= SHORTEST_TITLE && title.startsWith(part);
        return cut || title.length() >= SHORTEST_TITLE && text.contains(title) && !text.equals(title + "。");
    }

    private static String key(PaperLine line) {
        return line.text().replaceAll("\\d+", "0");
    }

    boolean endsSentence(int i) {
        return Marks.isClosed(lines.get(i).text());
    }

    boolean isFull(int i) {
        return lines.get(i).line().width() + lines.get(i).line().margin() >= FULL * column;
    }

    boolean isShort(int i) {
        return wrapped
                ? lines.get(i).line().width() < NARROW * column
                : lines.get(i).line().width() < HEADING
                        && !Marks.isClosed(lines.get(i).text());
    }

    boolean isCell(int i, boolean gap) {
        String row = printed.get(i);
        boolean cells = row.indexOf('\t') >= 0 || lines.get(i).line().form().split(" ").length >= 4 && isShort(i);
        return cells || wrapped && isShort(i) && !Marks.isClosed(lines.get(i).text()) && !(gap && isHeadingAbove(i));
    }

    /** A wide line follows, as a paragraph does below its heading. */
    boolean isHeadingAbove(int i) {
        return i + 1 < lines.size() && lines.get(i + 1).label().isEmpty() && isFull(i + 1);
    }

    boolean isHeading(int i) {
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

    boolean isRunningHead(int i) {
        PaperLine line = lines.get(i);
        String text = line.text();
        if (line.says("paperIssue") || PAGE_NUMBER.matcher(text).find() || text.equals(journal)) {
            return true;
        }
        if (line.line().width() > RUNNING_HEAD || line.label().isPresent() || !Marks.isOpen(text)) {
            return false;
        }
        boolean names = namesTitle(text);
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
}
