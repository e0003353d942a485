package xinzhi.serve.view;

import java.util.List;
import org.apache.jena.graph.Node;
import xinzhi.serve.name.Name;

/**
 * What is known of a thing and another one.
 *
 * @param given whether the lexicon says so, without any article
 * @param sentences how many say so
 * @param evidence the surest of them; empty where only the lexicon says so
 */
public record Fact(Name other, boolean given, int sentences, List<Evidence> evidence) {
    /**
     * The same relation to several things.
     *
     * @param more whether the lexicon has it to others that are not here
     */
    public record Group(Node predicate, boolean outward, List<Fact> facts, boolean more) {
        /** Only what is said in articles, or only what is not. */
        Group where(boolean said) {
            return new Group(
                    predicate,
                    outward,
                    facts.stream().filter(f -> f.isSaid() == said).toList(),
                    more && !said);
        }
    }

    /** A claim, and the sentence that says it. */
    public record Evidence(Name claim, double confidence, String stance, String words, Name article) {}

    /** Whether an article says so; else only the lexicon does. */
    public boolean isSaid() {
        return sentences > 0;
    }

    /** Of the surest evidence; 1 where the lexicon says so. */
    public double confidence() {
        return evidence.isEmpty() ? 1 : evidence.get(0).confidence();
    }
}
