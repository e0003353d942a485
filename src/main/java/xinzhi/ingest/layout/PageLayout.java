package xinzhi.ingest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import xinzhi.ingest.format.FileType;
import xinzhi.ingest.layout.block.Blocks;
import xinzhi.ingest.layout.draft.Draft;
import xinzhi.ingest.layout.draft.Drafter;
import xinzhi.ingest.layout.draft.Laid;
import xinzhi.ingest.layout.draft.Wording;
import xinzhi.ingest.layout.join.Reading;
import xinzhi.ingest.layout.likeness.KnownWords;
import xinzhi.ingest.layout.line.BylineReader;
import xinzhi.ingest.layout.line.CreditReader;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.ingest.layout.line.Items;
import xinzhi.ingest.layout.line.Line;
import xinzhi.ingest.layout.line.Profile;
import xinzhi.ingest.layout.line.Scholars;
import xinzhi.ingest.layout.paper.PaperReader;
import xinzhi.ingest.layout.record.Records;
import xinzhi.ontology.Ontology;
import xinzhi.text.Article;
import xinzhi.text.Author;
import xinzhi.text.Page;

/**
 * Takes a page apart into its articles: whatever the order in which its blocks were read, each text is put together in
 * reading order and given its headline, byline and credits. A decision that could have gone another way is a doubt of
 * the article. Immutable, safe from many threads.
 */
public final class PageLayout {
    private final UnaryOperator<String> plain;
    private final Forms forms;
    private final Items items;
    private final KnownWords known;
    private final BylineReader bylines;
    private final ArticleWriter writer;
    private final PaperReader papers;
    private final ImprintReader imprints;
    private final Records records;

    public PageLayout(Ontology ontology) {
        this(ontology, UnaryOperator.identity());
    }

    /**
     * @param plain gives a page's text as the ontology's words and rules are written, character for character; the
     *     articles have their text from the page as it is, and the names of people and publications in plain form
     */
    public PageLayout(Ontology ontology, UnaryOperator<String> plain) {
        this.plain = plain;
        forms = new Forms(ontology);
        known = new KnownWords(ontology.lexicon().forms(), ontology.cues().words("common-word"));
        bylines = new BylineReader(ontology, forms);
        items = new Items(bylines);
        writer = new ArticleWriter(forms, bylines, new CreditReader(ontology, forms));
        papers = new PaperReader(forms, bylines, new Scholars(ontology, forms, bylines), new Wording(forms, known));
        imprints = new ImprintReader(forms, bylines);
        records = new Records(ontology, forms, bylines, known, plain);
    }

    /** The page's articles, and a ledger that accounts for every character. */
    public PageArticles apply(Page page) {
        String text = plain.apply(page.text());
        if (text.equals(page.text())) {
            return takeApart(page);
        }
        Page other = page.withText(text, page.imprint().withAuthors(plain));
        return new Restoring(page, text).apply(takeApart(other));
    }

    /** A collection and a paper say themselves how they are built; neither is set in a newspaper's columns, nor recorded. */
    private PageArticles takeApart(Page page) {
        List<Line> lines = new Markdown(page, forms).text(Line.of(page.text()));
        Profile profile = profile(page, lines);
        Laid laid = (profile.narrow() ? Optional.<Laid>empty() : inOrder(page, lines, profile))
                .orElseGet(() -> reordered(page, lines, profile));
        boolean one = laid.drafts().stream().filter(Draft::isArticle).count() == 1;
        List<Author> told = one ? imprints.authors(page, laid.blocks()) : List.of();
        List<Article> articles = new ArrayList<>();
        for (Draft draft : laid.drafts()) {
            List<Author> own = draft.isArticle() ? told : List.of();
            articles.add(writer.write(page, draft, articles.size(), own));
        }
        return new PageArticles(
                page,
                imprints.apply(page, laid.blocks(), articles),
                LedgerWriter.write(page.text(), lines, laid.blocks(), laid.drafts(), articles));
    }

    private Optional<Laid> inOrder(Page page, List<Line> lines, Profile profile) {
        if (forms.isRecording(lines)) {
            return Optional.empty();
        }
        return records.read(page.text(), lines).or(() -> papers.read(page.text(), lines, profile));
    }

    private Profile profile(Page page, List<Line> lines) {
        Profile profile = Profile.of(lines, FileType.of(page).isMarked());
        boolean headed = !profile.wrapped() && Markdown.isHeaded(page, lines, bylines);
        return headed || Markdown.isTitled(page) ? profile.titled() : profile;
    }

    /** A page whose blocks may have been read in any order; where columns end its lines, these are no lists. */
    private Laid reordered(Page page, List<Line> lines, Profile profile) {
        List<Line> listed = items.mark(lines, FileType.of(page) == FileType.MARKDOWN);
        Profile other = profile(page, listed);
        return other.wrapped() ? reordered(lines, profile) : reordered(listed, other);
    }

    private Laid reordered(List<Line> lines, Profile profile) {
        Reading reading = Reading.of(Blocks.of(lines, profile, forms, bylines), profile, forms, known);
        return new Laid(reading.blocks(), Drafter.draft(reading, forms, known));
    }
}
