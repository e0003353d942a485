package xinzhi.ingest.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
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
        List<Block> blocks = settleBylines(BlockReader.read(lines, profile, forms, bylines));
        blocks = ColumnNames.mark(Fragments.mark(Figures.mark(blocks, forms)), forms);
        blocks = PullQuotes.mark(blocks, forms);
        Reading reading = Reading.of(blocks, profile, forms, known);
        if (profile.doubleSpaced()) {
            reading = reading.withHiddenBreaks(profile, forms, known);
        }
        List<Headline> headlines = HeadlineFinder.find(reading, new Wording(forms, known));
        List<Draft> drafts =
                new ArrayList<>(Drafter.draft(reading.blocks(), reading.pieces(), reading.chains(), headlines));
        drafts.sort(Comparator.comparingInt(d -> d.first().onPage().start()));
        List<Article> articles = new ArrayList<>();
        for (Draft draft : drafts) {
            articles.add(writer.write(page, draft, articles.size()));
        }
        return new PageArticles(
                page,
                imprints.apply(page, articles),
                LedgerWriter.write(page.text(), lines, reading.blocks(), drafts, articles));
    }

    /**
     * Names without a mark are a byline only between a headline and a text; a byline in brackets is one only below a
     * headline, elsewhere it says who wrote the text above.
     */
    private static List<Block> settleBylines(List<Block> blocks) {
        List<Block> settled = new ArrayList<>(blocks);
        for (int i = 0; i < settled.size(); i++) {
            Block block = settled.get(i);
            boolean below = i > 0
                    && (settled.get(i - 1).is(Kind.HEAD) || settled.get(i - 1).is(Kind.COLUMN));
            if (block.bare()) {
                boolean above = i + 1 < settled.size() && !settled.get(i + 1).is(Kind.HEAD);
                settled.set(i, block.as(below && above ? Kind.BYLINE : Kind.HEAD));
            } else if (block.is(Kind.BYLINE) && "(（".indexOf(block.text().charAt(0)) >= 0) {
                settled.set(i, block.as(below || i == 0 ? Kind.BYLINE : Kind.CREDIT));
            }
        }
        return settled;
    }
}
