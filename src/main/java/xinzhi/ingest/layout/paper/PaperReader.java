package xinzhi.ingest.layout.paper;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import xinzhi.ingest.layout.block.Block;
import xinzhi.ingest.layout.block.Blocks;
import xinzhi.ingest.layout.block.Kind;
import xinzhi.ingest.layout.draft.Draft;
import xinzhi.ingest.layout.draft.Headline;
import xinzhi.ingest.layout.draft.Laid;
import xinzhi.ingest.layout.draft.Said;
import xinzhi.ingest.layout.draft.Wording;
import xinzhi.ingest.layout.line.BylineReader;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.ingest.layout.line.Line;
import xinzhi.ingest.layout.line.Marks;
import xinzhi.ingest.layout.line.Profile;
import xinzhi.ingest.layout.line.Scholars;
import xinzhi.text.Article;

/**
 * Reads a page that is scholarly papers or a report: from a headline to its references each is one article, its text in the
 * order of the page.
 */
public final class PaperReader {
    private static final Pattern NOTE_MARKS = Pattern.compile("(?:[*＊†①-⑳]|\\$ ?\\^ ?\\{?[^$]*\\$)+$");
    /** What only papers have; one more label, of any kind, must stand on the page. */
    private static final Set<String> STRONG = Set.of("paperAbstract", "paperKeywords", "paperEnd", "paperReference");

    private static final Set<String> LABELS = Set.of(
            "paperAbstract",
            "paperKeywords",
            "paperEnd",
            "paperReference",
            "paperNumber",
            "paperAuthorNote",
            "paperIssue",
            "paperAffiliation");
    private static final double LONG = 24;
    private static final Set<Kind> TEXT = EnumSet.of(Kind.BODY, Kind.ABSTRACT);

    private final Forms forms;
    private final BylineReader bylines;
    private final Scholars scholars;
    private final Wording wording;

    public PaperReader(Forms forms, BylineReader bylines, Scholars scholars, Wording wording) {
        this.forms = forms;
        this.bylines = bylines;
        this.scholars = scholars;
        this.wording = wording;
    }

    /** The papers of a page, or nothing where it is none. */
    public Optional<Laid> read(String page, List<Line> own, Profile profile) {
        if (own.stream().noneMatch(this::isStrong)) {
            return Optional.empty();
        }
        List<PaperLine> lines =
                own.stream().map(l -> PaperLine.of(l, forms, scholars)).toList();
        if (!isOfPapers(lines)) {
            return Optional.empty();
        }
        List<String> printed =
                own.stream().map(l -> page.substring(l.start(), l.end())).toList();
        List<Head> heads = new HeadFinder(lines, printed, forms, scholars).find();
        if (heads.isEmpty()) {
            return Optional.empty();
        }
        List<Forms.Match> issues = lines.stream()
                .filter(l -> l.says("paperIssue"))
                .flatMap(l -> l.label().stream())
                .toList();
        Optional<String> journal = issues.stream()
                .flatMap(m -> m.group("source").stream())
                .findFirst()
                .map(s -> s.replaceAll("[ ·]", ""));
        Optional<String> issue = issues.stream()
                .flatMap(m -> m.group("issue").stream())
                .findFirst()
                .map(s -> s.replace(" ", ""));
        List<Kind> kinds = PaperSorter.sort(lines, printed, forms, profile.wrapped() || runsOn(own), heads, journal);
        List<Block> all = new ArrayList<>();
        List<Draft> papers = new ArrayList<>();
        int from = 0;
        for (int k = 0; k < heads.size(); k++) {
            int to = k + 1 < heads.size() ? heads.get(k + 1).first() : lines.size();
            List<Block> blocks = blocks(own.subList(from, to), kinds.subList(from, to), all.size());
            all.addAll(blocks);
            paper(heads.get(k), blocks, lines, kinds, to, journal, issue).ifPresent(papers::add);
            from = to;
        }
        return papers.size() < heads.size() ? Optional.empty() : Optional.of(new Laid(all, papers));
    }

    /** Long lines end in mid-sentence and go on in the next one. */
    private static boolean runsOn(List<Line> lines) {
        long open = IntStream.range(1, lines.size())
                .filter(i -> lines.get(i).blanksBefore() == 0
                        && lines.get(i - 1).width() >= LONG
                        && Marks.isOpen(lines.get(i - 1).words().text()))
                .count();
        return open * 8 > lines.size();
    }

    /** Few lines are, and most pages have none: that spares them all other labels. */
    private boolean isStrong(Line line) {
        return STRONG.stream().anyMatch(label -> forms.find(label, line.form()).isPresent());
    }

    private static boolean isOfPapers(List<PaperLine> lines) {
        Set<String> said = lines.stream()
                .flatMap(l -> l.label().stream())
                .map(Forms.Match::assigns)
                .filter(LABELS::contains)
                .collect(Collectors.toSet());
        return said.size() > 1 && said.stream().anyMatch(STRONG::contains);
    }

    /** The lines of one paper: what is text put together in paragraphs, anything else as it stands. */
    private List<Block> blocks(List<Line> lines, List<Kind> kinds, int index) {
        List<Block> blocks = new ArrayList<>();
        for (Kind text : TEXT) {
            List<Line> own = TextLines.of(lines, kinds, text, forms);
            for (Block block :
                    own.isEmpty() ? List.<Block>of() : Blocks.of(own, Profile.of(own, false), forms, bylines)) {
                blocks.add(new Block(0, kind(block, text), block.words(), block.lines(), false));
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!TEXT.contains(kinds.get(i))) {
                blocks.add(new Block(0, kinds.get(i), lines.get(i).words(), List.of(lines.get(i)), false));
            }
        }
        blocks.sort((a, b) -> Integer.compare(start(a), start(b)));
        return IntStream.range(0, blocks.size())
                .mapToObj(i -> blocks.get(i).at(index + i))
                .toList();
    }

    private static int start(Block block) {
        return block.lines().get(0).start();
    }

    private static Kind kind(Block block, Kind text) {
        return switch (block.kind()) {
            case HEAD, BYLINE, COLUMN -> text == Kind.BODY ? Kind.HEAD : text;
            case CREDIT -> Kind.CREDIT;
            case FURNITURE -> Kind.FURNITURE;
            default -> text;
        };
    }

    private Optional<Draft> paper(
            Head head,
            List<Block> blocks,
            List<PaperLine> lines,
            List<Kind> kinds,
            int to,
            Optional<String> journal,
            Optional<String> issue) {
        Set<Line> title = lines(lines, head.title());
        Set<Line> subtitle = lines(lines, head.subtitle());
        List<Block> main = of(blocks, title);
        List<Block> sub = of(blocks, subtitle);
        List<Block> headline = new ArrayList<>(main);
        headline.addAll(sub);
        int start = start(headline.get(0));
        List<Block> body = blocks.stream()
                .filter(b -> (b.is(Kind.BODY) || b.is(Kind.HEAD) || b.is(Kind.ABSTRACT))
                        && !headline.contains(b)
                        && start(b) > start)
                .map(b -> b.is(Kind.ABSTRACT) ? new Block(b.index(), Kind.BODY, b.words(), b.lines(), false) : b)
                .toList();
        if (body.stream().noneMatch(b -> b.is(Kind.BODY))) {
            return Optional.empty();
        }
        String words = NOTE_MARKS.matcher(wording.of(main)).replaceAll("")
                + (sub.isEmpty()
                        ? ""
                        : " " + NOTE_MARKS.matcher(wording.of(sub)).replaceAll(""));
        List<Block> credits = blocks.stream()
                .filter(b -> b.is(Kind.CREDIT) && start(b) > start)
                .toList();
        List<String> notes = notes(lines, kinds, head, to);
        return Optional.of(new Draft(
                Article.Kind.ARTICLE,
                Optional.of(new Headline(headline, words, List.of(), Optional.empty(), false)),
                blocks.stream().filter(b -> b.is(Kind.COLUMN)).toList(),
                blocks.stream().filter(b -> b.is(Kind.BYLINE)).toList(),
                credits,
                body,
                List.of(),
                Set.of(),
                List.of(),
                Said.all(scholars.completed(head.authors(), notes), journal, issue)));
    }

    private static Set<Line> lines(List<PaperLine> lines, List<Integer> numbers) {
        return numbers.stream().map(i -> lines.get(i).line()).collect(Collectors.toSet());
    }

    private static List<Block> of(List<Block> blocks, Set<Line> lines) {
        return blocks.stream().filter(b -> lines.contains(b.lines().get(0))).toList();
    }

    /** What is told of the authors, a label and what it says in one where they run on. */
    private static List<String> notes(List<PaperLine> lines, List<Kind> kinds, Head head, int to) {
        List<String> notes = new ArrayList<>();
        boolean box = false;
        for (int i = head.end(); i < to; i++) {
            if (kinds.get(i) != Kind.CREDIT) {
                continue;
            }
            PaperLine line = lines.get(i);
            box = line.label().isPresent() ? !line.goesOn() : box;
            boolean runs = line.label().isEmpty() && !box && !notes.isEmpty();
            notes.add(
                    runs
                            ? notes.remove(notes.size() - 1) + line.line().form()
                            : line.line().form());
        }
        return notes;
    }
}
