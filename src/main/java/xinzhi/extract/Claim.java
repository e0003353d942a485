package xinzhi.extract;

import xinzhi.text.Sentence;
import xinzhi.text.Span;

/**
 * One fact as one sentence says it.
 *
 * @param evidence the words that say it, within the sentence
 * @param rule the id of the rule that read it
 */
public record Claim(
        Entity subject,
        Predicate predicate,
        Argument object,
        Sentence sentence,
        Span evidence,
        String rule,
        double confidence,
        Stance stance) {

    /** Whether it says a thing of itself, as a misprint makes a sentence do; no such claim is published. */
    public boolean isLoop() {
        return object instanceof Argument.Thing thing && thing.entity().key().equals(subject.key());
    }
}
