package xinzhi.extract.pair;

import java.util.List;
import xinzhi.extract.Mention;
import xinzhi.extract.Passage;
import xinzhi.text.Span;

/**
 * Two mentions of one sentence, in the order subject, object.
 *
 * @param subject with its span in the passage, as {@code object}
 * @param span from the first of them to the last
 * @param features what a model goes by
 */
public record Pair(Passage passage, Mention subject, Mention object, Span span, List<String> features) {
    public Pair {
        features = List.copyOf(features);
    }
}
