package xinzhi.ingest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import xinzhi.ingest.format.FileType;
import xinzhi.ingest.format.FrontMatter;
import xinzhi.ingest.layout.line.BylineReader;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.ingest.layout.line.Line;
import xinzhi.text.Page;

/**
 * The lines of a note in Markdown that are its text: without front matter (which a plain text may have too), call-outs,
 * tags, pictures, definitions of links, rules below headings and a reader's own remarks, which the ledger has as furniture since no line holds
 * them. A line in bold alone is a heading, and so is one with {@code ===} or {@code ---} below it, and one that repeats
 * the title that the front matter gives.
 */
final class Markdown {
    private static final Pattern CALL_OUT = Pattern.compile("\\s*>\\s*\\[!\\w+][+-]?\\s*");
    private static final Pattern QUOTED = Pattern.compile("\\s*>.*");
    private static final Pattern TAGS =
            Pattern.compile("\\s*#[^\\s#]\\S*(?:\\s+(?:#[^\\s#]\\S*|\\^[\\w-]+))+\\s*|\\s*\\^[\\w-]+\\s*");
    private static final Pattern TAG = Pattern.compile("\\s*#[^\\s#，。：！？]{1,12}\\s*");
    private static final Pattern ASIDE = Pattern.compile(
            "\\s*!\\[\\[[^\\[\\]]*]]\\s*|\\s*!\\[[^\\[\\]]*]\\([^()]*\\)\\s*|\\s*\\[[^\\[\\]]+]:\\s.*|\\s*<!--.*-->\\s*|\\s*%%.*%%\\s*");
    private static final Pattern BOLD = Pattern.compile("\\*\\*[^*]{2,60}(?<![。；，：])\\*\\*");
    private static final Pattern SECTION = Pattern.compile("#{1,6}\\s+\\S");
    private static final Pattern RULE = Pattern.compile("\\s*(?:={3,}|-{3,})\\s*");
    /** What has a rule below it and is a heading: a line that ends no sentence and begins no list. */
    private static final Pattern RULED = Pattern.compile("(?![-*+>] |#)[^|｜。]{2,60}(?<![；，：！])");

    private static final Pattern ROW = Pattern.compile("\\|.*\\|");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LOWEST = 6;

    private final Page page;
    private final Forms forms;
    private final Optional<String> title;

    Markdown(Page page, Forms forms) {
        this.page = page;
        this.forms = forms;
        this.title = isTitled(page) ? page.imprint().title().map(Markdown::key) : Optional.empty();
    }

    /** Whether a page says its title above its text. */
    static boolean isTitled(Page page) {
        return page.imprint().title().isPresent() && FrontMatter.end(page.text()) > 0;
    }

    /**
     * Whether a page begins with its only heading of the first rank, and below none of a lower rank stand names, as they do
     * below headlines.
     */
    static boolean isHeaded(Page page, List<Line> lines, BylineReader bylines) {
        return FileType.of(page) == FileType.MARKDOWN
                && lines.stream()
                        .filter(l -> l.level() == 1)
                        .findFirst()
                        .equals(lines.stream().findFirst())
                && lines.stream().filter(l -> l.level() == 1).count() == 1
                && IntStream.range(1, lines.size())
                        .noneMatch(i -> lines.get(i - 1).level() > 1
                                && lines.get(i).level() == 0
                                && bylines.isByline(lines.get(i)));
    }

    /** @param all that are not blank */
    List<Line> text(List<Line> all) {
        int begin = FrontMatter.end(page.text());
        List<Line> lines = all.stream().filter(l -> l.start() >= begin).toList();
        if (FileType.of(page) == FileType.MARKDOWN) {
            lines = withoutAsides(lines);
        }
        return lines.stream().map(this::marked).toList();
    }

    private List<Line> withoutAsides(List<Line> lines) {
        List<Line> text = new ArrayList<>();
        boolean called = false;
        int remark = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String set = words(line);
            if (SECTION.matcher(set).lookingAt() && (remark == 0 || line.level() <= remark)) {
                boolean own =
                        line.level() > 1 && forms.find("remark", set.strip()).isPresent();
                remark = own ? line.level() : 0;
            }
            if (remark > 0) {
                continue;
            }
            Matcher callOut = CALL_OUT.matcher(set);
            boolean opens = callOut.lookingAt();
            called = opens
                    || called && line.blanksBefore() == 0 && QUOTED.matcher(set).matches();
            if (isRuled(lines, i - 1) && !text.isEmpty() && text.get(text.size() - 1) == lines.get(i - 1)) {
                text.add(text.remove(text.size() - 1).withLevel(set.strip().startsWith("=") ? 1 : 2));
                continue;
            }
            boolean aside = ASIDE.matcher(set).matches()
                    || TAGS.matcher(set).matches()
                    || i == lines.size() - 1 && TAG.matcher(set).matches();
            if (called) {
                credit(line, opens ? begin(line) + callOut.end() : line.start()).ifPresent(text::add);
            } else if (!aside) {
                text.add(ROW.matcher(set.strip()).matches() ? line.asRow(page.text()) : line);
            }
        }
        return text;
    }

    /** A paragraph of one line with a rule right below it; a rule above it too makes them a box. */
    private boolean isRuled(List<Line> lines, int i) {
        return i >= 0
                && lines.get(i).level() == 0
                && lines.get(i + 1).blanksBefore() == 0
                && RULE.matcher(words(lines.get(i + 1))).matches()
                && !RULE.matcher(words(lines.get(i))).matches()
                && RULED.matcher(words(lines.get(i))).matches()
                && (i == 0 || lines.get(i).blanksBefore() > 0);
    }

    private String words(Line line) {
        return page.text().substring(begin(line), line.end());
    }

    /** What a call-out says of the text's origin. */
    private Optional<Line> credit(Line line, int from) {
        return Optional.of(line.part(page.text(), from, line.end()))
                .filter(l -> forms.find("credit", l.words().text()).isPresent());
    }

    private int begin(Line line) {
        int begin = line.start();
        while (begin > 0 && "\n\r".indexOf(page.text().charAt(begin - 1)) < 0) {
            begin--;
        }
        return begin;
    }

    private Line marked(Line line) {
        if (title.filter(t -> t.equals(key(line.form()))).isPresent()) {
            return line.withLevel(1);
        }
        boolean bold = FileType.of(page) == FileType.MARKDOWN
                && line.level() == 0
                && BOLD.matcher(page.text().substring(line.start(), line.end())).matches();
        return bold ? line.withLevel(LOWEST) : line;
    }

    private static String key(String words) {
        return NO_WORD.matcher(words).replaceAll("");
    }
}
