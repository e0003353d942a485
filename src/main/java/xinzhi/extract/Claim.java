package xinzhi.extract;

import java.util.List;
import java.util.Optional;
import xinzhi.text.Sentence;
import xinzhi.text.Span;

/**
 * One fact as one sentence says it.
 *
 * @param evidence the words that say it, within the sentence
 * @param rule the id of the rule that read it
 * @param speaker whom the words are attributed to, where they are reported
 */
public record Claim(
        Entity subject,
        Predicate predicate,
        Argument object,
        Sentence sentence,
        Span evidence,
        String rule,
        double confidence,
        Stance stance,
        Optional<Entity> speaker) {

    /** A claim of which nothing tells yet whose words it stands in. */
    public Claim(
            Entity subject,
            Predicate predicate,
            Argument object,
            Sentence sentence,
            Span evidence,
            String rule,
            double confidence,
            Stance stance) {
        this(subject, predicate, object, sentence, evidence, rule, confidence, stance, Optional.empty());
    }

    /** The same, said by whoever speaks the words that it is read from. */
    Claim within(List<Statement> statements) {
        Optional<Entity> speaking = stance == Stance.REPORTED
                ? Statement.holding(statements, evidence).flatMap(Statement::speaker)
                : Optional.empty();
        return new Claim(subject, predicate, object, sentence, evidence, rule, confidence, stance, speaking);
    }

    /** The same as something that is told by nobody knows whom. */
    Claim reported() {
        return new Claim(subject, predicate, object, sentence, evidence, rule, confidence, Stance.REPORTED);
    }

    /** The same as something that is called for, where it would else stand as a plain fact. */
    Claim calledFor() {
        return stance == Stance.PLAIN
                ? new Claim(subject, predicate, object, sentence, evidence, rule, confidence, Stance.NORMATIVE)
                : this;
    }

    /** Whether it says a thing of itself, as a misprint makes a sentence do; no such claim is published. */
    public boolean isLoop() {
        return object instanceof Argument.Thing thing && thing.entity().key().equals(subject.key());
    }
}
