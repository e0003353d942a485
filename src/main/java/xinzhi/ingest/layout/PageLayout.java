package xinzhi.ingest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import xinzhi.ingest.layout.block.Block;
import xinzhi.ingest.layout.block.Blocks;
import xinzhi.ingest.layout.draft.Draft;
import xinzhi.ingest.layout.draft.Drafter;
import xinzhi.ingest.layout.draft.Wording;
import xinzhi.ingest.layout.join.Reading;
import xinzhi.ingest.layout.likeness.KnownWords;
import xinzhi.ingest.layout.line.BylineReader;
import xinzhi.ingest.layout.line.CreditReader;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.ingest.layout.line.Line;
import xinzhi.ingest.layout.line.Profile;
import xinzhi.ingest.layout.line.Scholars;
import xinzhi.ingest.layout.paper.Paper;
import xinzhi.ingest.layout.paper.PaperReader;
import xinzhi.ingest.layout.paper.Papers;
import xinzhi.ontology.Ontology;
import xinzhi.text.Article;
import xinzhi.text.Page;

/**
 * Takes a page apart into its articles: whatever the order in which its blocks were read, each text is put together in
 * reading order and given its headline, byline and credits. A decision that could have gone another way is a doubt of
 * the article. Immutable, safe from many threads.
 */
public final class PageLayout {
    private final UnaryOperator<String> plain;
    private final Forms forms;
    private final KnownWords known;
    private final BylineReader bylines;
    private final ArticleWriter writer;
    private final PaperReader papers;
    private final ImprintReader imprints;

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
        writer = new ArticleWriter(forms, bylines, new CreditReader(ontology, forms));
        papers = new PaperReader(forms, bylines, new Scholars(ontology, forms, bylines), new Wording(forms, known));
        imprints = new ImprintReader(bylines);
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

    private PageArticles takeApart(Page page) {
        List<Line> lines = Line.of(page.text());
        Profile profile = Profile.of(lines);
        Optional<Papers> ofPapers = papers.read(page.text(), lines, profile);
        if (ofPapers.isPresent()) {
            return inOrder(page, lines, ofPapers.get());
        }
        List<Block> blocks = Blocks.of(lines, profile, forms, bylines);
        Reading reading = Reading.of(blocks, profile, forms, known);
        List<Draft> drafts = Drafter.draft(reading, forms, known);
        List<Article> articles = new ArrayList<>();
        for (Draft draft : drafts) {
            articles.add(writer.write(page, draft, articles.size()));
        }
        return new PageArticles(
                page,
                imprints.apply(page, articles),
                LedgerWriter.write(page.text(), lines, reading.blocks(), drafts, articles));
    }

    private PageArticles inOrder(Page page, List<Line> lines, Papers found) {
        List<Article> articles = new ArrayList<>();
        for (Paper paper : found.papers()) {
            articles.add(writer.write(page, paper, articles.size()));
        }
        List<Draft> drafts = found.papers().stream().map(Paper::draft).toList();
        return new PageArticles(
                page,
                imprints.apply(page, articles),
                LedgerWriter.write(page.text(), lines, found.blocks(), drafts, articles));
    }
}
