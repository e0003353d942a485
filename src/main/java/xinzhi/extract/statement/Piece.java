package xinzhi.extract.statement;

import java.util.List;
import xinzhi.extract.Passage;
import xinzhi.text.Span;

/**
 * A sentence, or the part of one between semicolons, that may define, state a problem or call for a measure.
 *
 * @param span in the passage's text
 * @param alone whether it is the whole sentence
 * @param runIn whether it opens its paragraph as a heading would
 * @param features what a model goes by, sorted
 */
public record Piece(Passage passage, Span span, boolean alone, boolean runIn, List<String> features) {
    public Piece {
        features = List.copyOf(features);
    }

    /** Where it stands in the article. */
    public Span place() {
        return passage.toArticle(span);
    }
}
