package xinzhi.serve.view;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * What is known of a thing and another one.
 *
 * @param given whether the lexicon says so, without any article
 * @param sentences how many say so
 * @param evidence the surest of them; empty where only the lexicon says so
 */
public record Fact(Name other, boolean given, int sentences, List<Evidence> evidence) {
    /** The same relation to several things. */
    public record Group(Node predicate, boolean outward, List<Fact> facts) {}

    /** A claim, and the sentence that says it. */
    public record Evidence(Name claim, double confidence, String stance, String words, Name article) {}

    /** Of the surest evidence; 1 where the lexicon says so. */
    public double confidence() {
        return evidence.isEmpty() ? 1 : evidence.get(0).confidence();
    }
}
