package xinzhi.extract.pair;

import java.util.List;
import xinzhi.extract.Mention;
import xinzhi.extract.Passage;
import xinzhi.extract.model.Description;
import xinzhi.text.Span;

/**
 * Two things of which a sentence may say something: both named there, or the object alone while the subject is what the
 * text is about and goes without saying.
 *
 * @param subject its mention; of one that goes without saying the mention that stands for it elsewhere
 * @param span the words of the passage that name them, and all between
 * @param description what a model goes by
 */
public record Pair(Passage passage, Mention subject, Mention object, Span span, Description description) {
    /** The names of the features that describe it. */
    public List<String> features() {
        return description.names();
    }
}
