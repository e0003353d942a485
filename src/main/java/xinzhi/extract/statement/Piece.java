package xinzhi.extract.statement;

import java.util.List;
import java.util.TreeSet;
import xinzhi.extract.Passage;
import xinzhi.extract.Statement;
import xinzhi.extract.model.Description;
import xinzhi.extract.model.Features;
import xinzhi.text.Span;

/**
 * A sentence, or the part of one between semicolons, that may define, state a problem or call for a measure.
 *
 * @param span in the passage's text
 * @param alone whether it is the whole sentence
 * @param runIn whether it opens its paragraph as a heading would
 * @param namesProblem whether a word of it names a problem or denies something
 * @param description what a model goes by, each feature counting once
 */
public record Piece(
        Passage passage, Span span, boolean alone, boolean runIn, boolean namesProblem, Description description) {
    /** The names of the features that describe it and what rules read in it, each once, sorted. @param read by rules in the article */
    public List<String> features(List<Statement> read) {
        TreeSet<String> names = new TreeSet<>();
        description(read).tell(Features.into(names));
        return List.copyOf(names);
    }

    /** What a model goes by that also hears what rules read in the piece. @param read by rules in the article */
    Description description(List<Statement> read) {
        Span place = place();
        return features -> {
            description.tell(features);
            for (Statement statement : read) {
                if (statement.span().overlaps(place)) {
                    features.add("rule=", statement.rule());
                    features.add("rule-says=", statement.type().localName());
                }
            }
        };
    }

    /** Where it stands in the article. */
    public Span place() {
        return passage.toArticle(span);
    }
}
