package xinzhi.ingest.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import xinzhi.ingest.layout.block.Block;
import xinzhi.ingest.layout.draft.Draft;
import xinzhi.ingest.layout.draft.Headline;
import xinzhi.ingest.layout.draft.Said;
import xinzhi.ingest.layout.line.BylineReader;
import xinzhi.ingest.layout.line.CreditReader;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.ingest.layout.line.Overprint;
import xinzhi.ingest.layout.line.Passage;
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
    private final BodyWriter bodies;

    ArticleWriter(Forms forms, BylineReader bylines, CreditReader credits) {
        this.forms = forms;
        this.bylines = bylines;
        this.credits = credits;
        this.bodies = new BodyWriter(forms, bylines);
    }

    /** @param told the authors whom the page names beside its text; they count where the text names none */
    Article write(Page page, Draft draft, int position, List<Author> told) {
        BodyText body = bodies.write(page, draft);
        CreditReader.Credits own = credits(draft, body);
        CreditReader.Credits said = own.authors().isEmpty() && !told.isEmpty() ? ofTold(told, draft) : own;
        Passage text = body.text();
        return new Article(
                Hash.sha256(page.sha256() + "\n" + text.text()).substring(0, 16),
                page,
                position,
                draft.kind(),
                draft.headline().map(Headline::text).map(Overprint::once),
                column(draft),
                said.authors(),
                draft.said().source().or(said::source),
                said.issue(),
                issued(draft),
                text.text(),
                text.map(),
                body.headings(),
                titleSpans(draft),
                creditSpans(draft, body),
                doubts(draft, said));
    }

    private CreditReader.Credits credits(Draft draft, BodyText body) {
        Said said = draft.said();
        if (said.complete()) {
            return new CreditReader.Credits(said.authors(), said.source(), said.issue(), true);
        }
        return credits.read(
                said.authors().isEmpty() ? authors(draft, body) : said.authors(),
                draft.credits().stream().map(Block::text).toList(),
                draft.bylines().stream().map(b -> b.lines().get(0).form()).toList());
    }

    /** What its credits, and the lines below its headline that name no author, say of those whom the page names. */
    private CreditReader.Credits ofTold(List<Author> told, Draft draft) {
        if (draft.said().complete()) {
            return new CreditReader.Credits(
                    told, draft.said().source(), draft.said().issue(), true);
        }
        Stream<Block> lines =
                Stream.concat(inOrder(draft.bylines()).stream().filter(this::isAffiliation), draft.credits().stream());
        return credits.read(
                told,
                lines.map(Block::text).toList(),
                draft.bylines().stream().map(b -> b.lines().get(0).form()).toList());
    }

    /** The day that its bylines tell, else its credits. */
    private Optional<LocalDate> issued(Draft draft) {
        return Stream.concat(draft.bylines().stream(), draft.credits().stream())
                .flatMap(b -> b.lines().stream())
                .flatMap(line -> forms.day(line.form()).stream())
                .findFirst();
    }

    private static List<Span> creditSpans(Draft draft, BodyText body) {
        List<Span> spans = new ArrayList<>(body.credits());
        draft.bylines().forEach(b -> spans.add(b.onPage()));
        draft.credits().forEach(b -> spans.add(b.onPage()));
        return spans.stream().sorted().toList();
    }

    private static List<Doubt> doubts(Draft draft, CreditReader.Credits said) {
        List<Doubt> doubts = new ArrayList<>(draft.doubts());
        if (!said.certain()) {
            List<Block> where = draft.credits().isEmpty() ? draft.bylines() : draft.credits();
            String lines = where.stream().map(Block::text).collect(Collectors.joining(" "));
            doubts.add(new Doubt(
                    "affiliation",
                    lines,
                    SAY_SO,
                    0,
                    Optional.empty(),
                    where.get(0).onPage()));
        }
        draft.headline()
                .filter(h -> Overprint.is(h.text()))
                .ifPresent(h -> doubts.add(new Doubt(
                        "overprint",
                        Overprint.once(h.text()),
                        SAY_SO,
                        0,
                        Optional.of(h.text()),
                        h.first().onPage())));
        return doubts;
    }

    private static Optional<String> column(Draft draft) {
        return draft.columns().stream()
                .map(b -> b.lines().get(0).isLetterSpaced()
                        ? b.text()
                        : b.lines().get(0).form())
                .map(name -> name.replaceAll("^[【\\[■●◆]+ ?|[】\\]]+$", ""))
                .findFirst();
    }

    private static List<Span> titleSpans(Draft draft) {
        List<Span> spans = new ArrayList<>();
        draft.headline().ifPresent(h -> h.lines().forEach(b -> spans.add(b.onPage())));
        draft.columns().forEach(b -> spans.add(b.onPage()));
        return spans.stream().sorted().toList();
    }

    private List<Author> authors(Draft draft, BodyText body) {
        List<Author> authors = new ArrayList<>(body.authors());
        authors.addAll(inBylines(draft));
        if (authors.isEmpty()) {
            authors.addAll(inDateline(draft.first()));
        }
        for (Block block : draft.credits()) {
            if (authors.isEmpty()) {
                authors.addAll(reporters(block));
            }
            if (authors.isEmpty()) {
                authors.addAll(named(block));
            }
        }
        return authors.stream().distinct().toList();
    }

    /** Whom its bylines name; a line that says where they work says it of those named since the last such line. */
    private List<Author> inBylines(Draft draft) {
        List<Author> authors = new ArrayList<>();
        List<Author> named = new ArrayList<>();
        for (Block block : inOrder(draft.bylines())) {
            if (isAffiliation(block)) {
                authors.addAll(credits.withPosts(named, block.lines().get(0).form()));
                named.clear();
            } else {
                named.addAll(named(block));
            }
        }
        authors.addAll(named);
        return authors;
    }

    private static List<Block> inOrder(List<Block> blocks) {
        return blocks.stream().sorted(Comparator.comparingInt(Block::index)).toList();
    }

    private boolean isAffiliation(Block block) {
        String form = block.lines().get(0).form();
        return forms.isAffiliation(form) || forms.isAffiliationCredit(form) || forms.isAffiliationAlone(form);
    }

    /** Whom a line names as authors by its form. */
    private List<Author> named(Block block) {
        return namesOf(forms.ofLine(block.lines().get(0).form()).stream());
    }

    /** In the line as it is set, where blanks part the names; in the words where it is broken over two lines. */
    private List<Author> inDateline(Block first) {
        return namesOf(Stream.of(first.lines().get(0).form(), first.text())
                .flatMap(text -> forms.find("dateline", text).stream()));
    }

    private List<Author> namesOf(Stream<Forms.Match> matches) {
        return matches.flatMap(m -> m.who().stream())
                .map(bylines::read)
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Author> reporters(Block credit) {
        String words = credit.text().replaceAll("^[(（]|[)）]$", "");
        return forms.find("reporter", words).map(m -> bylines.read(words)).orElse(List.of());
    }
}
