package xinzhi.ingest.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import xinzhi.text.Article;
import xinzhi.text.Author;
import xinzhi.text.Doubt;
import xinzhi.text.Hash;
import xinzhi.text.Page;
import xinzhi.text.Span;

/** A draft in, the article out. */
final class ArticleWriter {
    private static final double SAY_SO = 0.5;

    private final Forms forms;
    private final BylineReader bylines;
    private final CreditReader credits;

    ArticleWriter(Forms forms, BylineReader bylines, CreditReader credits) {
        this.forms = forms;
        this.bylines = bylines;
        this.credits = credits;
    }

    Article write(Page page, Draft draft, int position) {
        List<Doubt> doubts = new ArrayList<>(draft.doubts);
        List<Span> creditSpans = new ArrayList<>();
        Body body = draft.isArticle() ? article(draft) : figure(page, draft, creditSpans);
        List<Author> byline = authors(draft, body);
        List<String> lines = draft.credits.stream().map(Block::text).toList();
        CreditReader.Credits said = credits.read(byline, lines);
        draft.bylines.forEach(b -> creditSpans.add(b.onPage()));
        draft.credits.forEach(b -> creditSpans.add(b.onPage()));
        if (!said.certain()) {
            doubts.add(new Doubt(
                    "affiliation",
                    String.join(" ", lines),
                    SAY_SO,
                    0,
                    Optional.empty(),
                    draft.credits.get(0).onPage()));
        }
        draft.headline
                .filter(h -> Measure.isOverprint(h.text()))
                .ifPresent(h -> doubts.add(new Doubt(
                        "overprint",
                        h.text(),
                        SAY_SO,
                        0,
                        Optional.empty(),
                        h.first().onPage())));
        Passage text = Passage.lines(body.paragraphs);
        return new Article(
                Hash.sha256(page.sha256() + "\n" + text.text()).substring(0, 16),
                page,
                position,
                draft.kind,
                draft.headline.map(Headline::text),
                column(draft),
                said.authors(),
                said.source(),
                said.issue(),
                text.text(),
                text.map(),
                body.headings(),
                titleSpans(draft),
                creditSpans.stream().sorted().toList(),
                doubts);
    }

    private static Optional<String> column(Draft draft) {
        return draft.columns.stream()
                .map(b -> b.lines().get(0).form().replaceAll("^[【\\[■●◆]+|[】\\]]+$", ""))
                .findFirst();
    }

    private static List<Span> titleSpans(Draft draft) {
        List<Span> spans = new ArrayList<>();
        draft.headline.ifPresent(h -> h.lines().forEach(b -> spans.add(b.onPage())));
        draft.columns.forEach(b -> spans.add(b.onPage()));
        return spans.stream().sorted().toList();
    }

    private List<Author> authors(Draft draft, Body body) {
        List<Author> authors = new ArrayList<>(body.authors);
        for (Block block : draft.bylines) {
            forms.ofLine(block.lines().get(0).form()).stream()
                    .flatMap(m -> m.who().stream())
                    .map(bylines::read)
                    .filter(list -> !list.isEmpty())
                    .findFirst()
                    .ifPresent(authors::addAll);
        }
        if (authors.isEmpty()) {
            forms.find("dateline", draft.first().text())
                    .flatMap(Forms.Match::who)
                    .ifPresent(who -> authors.addAll(bylines.read(who)));
        }
        for (Block block : draft.credits) {
            if (authors.isEmpty()) {
                reporter(block).ifPresent(authors::addAll);
            }
        }
        return authors.stream().distinct().toList();
    }

    private Optional<List<Author>> reporter(Block credit) {
        String words = credit.text().replaceAll("^[(（]|[)）]$", "");
        return forms.find("reporter", words).map(m -> bylines.read(words));
    }

    /** Paragraphs with which of them are headings, and the authors that the text itself names. */
    private static final class Body {
        private final List<Passage> paragraphs = new ArrayList<>();
        private final List<Integer> headings = new ArrayList<>();
        private final List<Author> authors = new ArrayList<>();

        void heading(Passage words) {
            headings.add(paragraphs.size());
            paragraphs.add(words);
        }

        void goOn(Passage words) {
            int last = paragraphs.size() - 1;
            paragraphs.set(last, Passage.joined(List.of(paragraphs.get(last), words)));
        }

        List<Span> headings() {
            List<Span> spans = new ArrayList<>();
            int at = 0;
            for (int i = 0; i < paragraphs.size(); i++) {
                int length = paragraphs.get(i).length();
                if (headings.contains(i)) {
                    spans.add(new Span(at, at + length));
                }
                at += length + 1;
            }
            return spans;
        }
    }

    private Body article(Draft draft) {
        Body body = new Body();
        List<Block> pulls = new ArrayList<>(draft.pulls);
        pulls.sort(Comparator.comparingInt(Block::index));
        List<Block> late = new ArrayList<>();
        List<Block> top = pulls.stream().filter(draft.atTop::contains).toList();
        top.forEach(p -> body.heading(words(p)));
        pulls.removeAll(top);
        Optional<Block> before = Optional.empty();
        for (Block block : draft.body) {
            boolean goesOn = block.is(Kind.BODY)
                    && before.filter(b -> b.is(Kind.BODY) && Marks.isOpen(b.text()))
                            .isPresent();
            List<Block> here = pullsBefore(draft, pulls, block);
            pulls.removeAll(here);
            if (goesOn) {
                late.addAll(here);
                body.goOn(block.words());
            } else {
                late.forEach(p -> body.heading(words(p)));
                late.clear();
                here.forEach(p -> body.heading(words(p)));
                boolean secondLine = block.is(Kind.HEAD)
                        && before.filter(b -> b.is(Kind.HEAD)).isPresent()
                        && forms.find("numberedHeading", block.text()).isEmpty();
                if (secondLine) {
                    body.goOn(words(block));
                } else if (block.is(Kind.HEAD)) {
                    body.heading(words(block));
                } else {
                    body.paragraphs.add(block.words());
                }
            }
            before = Optional.of(block);
        }
        late.forEach(p -> body.heading(words(p)));
        pulls.forEach(p -> body.heading(words(p)));
        return body;
    }

    /** The pull quotes that stand on the page right before a block, or before all of the article's text. */
    private static List<Block> pullsBefore(Draft draft, List<Block> pulls, Block block) {
        return pulls.stream().filter(p -> anchor(draft, p).equals(block)).toList();
    }

    private static Block anchor(Draft draft, Block pull) {
        return draft.body.stream()
                .filter(b -> b.index() > pull.index())
                .min(Comparator.comparingInt(Block::index))
                .filter(b -> draft.chain.isPresent())
                .orElse(draft.first());
    }

    private Passage words(Block block) {
        int marks = forms.leadingMarks(block.text());
        return block.words().part(marks, block.words().length());
    }

    /** Captions and figures keep their lines; who took or drew them is a credit, not text. */
    private Body figure(Page page, Draft draft, List<Span> creditSpans) {
        Body body = new Body();
        for (Block block : draft.body) {
            Optional<Forms.Match> credit = forms.find(
                            block.is(Kind.CAPTION) ? "photoCredit" : "figureCredit", block.text())
                    .filter(m -> !readers(m).isEmpty());
            int end = credit.map(m -> block.is(Kind.CAPTION) ? m.matcher().start("credit") : 0)
                    .orElse(block.words().length());
            credit.ifPresent(m -> body.authors.addAll(readers(m)));
            if (end < block.words().length()) {
                creditSpans.add(block.words().part(end, block.words().length()).onPage());
            }
            if (end > 0 && block.is(Kind.CAPTION)) {
                body.paragraphs.add(block.words().part(0, end));
            } else if (end > 0) {
                block.lines().forEach(l -> body.paragraphs.add(Passage.spaced(page.text(), l.start(), l.end())));
            }
        }
        return body;
    }

    private List<Author> readers(Forms.Match match) {
        return match.who().map(bylines::read).orElse(List.of());
    }
}
