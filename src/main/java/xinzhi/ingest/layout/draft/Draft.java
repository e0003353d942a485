package xinzhi.ingest.layout.draft;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import xinzhi.ingest.layout.block.Block;
import xinzhi.text.Article;
import xinzhi.text.Doubt;

/**
 * The blocks of a page that make one article, photo or figure.
 *
 * @param body of its text, in reading order; there is one at least
 * @param atTop those of the pull quotes that stand with the headline and byline, above the text
 * @param said what the page expressly says of it, which counts before what its lines look like
 */
public record Draft(
        Article.Kind kind,
        Optional<Headline> headline,
        List<Block> columns,
        List<Block> bylines,
        List<Block> credits,
        List<Block> body,
        List<Block> pulls,
        Set<Block> atTop,
        List<Doubt> doubts,
        Said said) {
    public Draft {
        columns = List.copyOf(columns);
        bylines = List.copyOf(bylines);
        credits = List.copyOf(credits);
        body = List.copyOf(body);
        pulls = List.copyOf(pulls);
        atTop = Set.copyOf(atTop);
        doubts = List.copyOf(doubts);
    }

    public boolean isArticle() {
        return kind == Article.Kind.ARTICLE;
    }

    /** The first block of its text. */
    public Block first() {
        return body.get(0);
    }
}
