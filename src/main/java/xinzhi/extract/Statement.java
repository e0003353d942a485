package xinzhi.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import xinzhi.text.Sentence;
import xinzhi.text.Span;

/**
 * A sentence or clause that defines, quotes, states a problem or calls for a measure.
 *
 * @param span the exact words, in the article's text
 * @param about the things it is about, those named first first
 * @param speaker whom the words are attributed to
 * @param event where it was said
 * @param strength of a recommendation's wording, as the cue set that held it: {@code must}, {@code should} ...
 */
public record Statement(
        Type type,
        Span span,
        List<Entity> about,
        Optional<Entity> speaker,
        Optional<Entity> event,
        Optional<String> strength,
        Sentence sentence,
        String rule,
        double confidence) {

    /** The four kinds of statement, named as their classes in the ontology. */
    public enum Type {
        DEFINITION("Definition"),
        QUOTATION("Quotation"),
        CHALLENGE("Challenge"),
        RECOMMENDATION("Recommendation");

        private final String localName;

        Type(String localName) {
            this.localName = localName;
        }

        public String localName() {
            return localName;
        }
    }

    public Statement {
        about = List.copyOf(about);
    }

    /** The same, about those alone of its things whose keys these are. */
    Statement aboutOnly(Set<String> keys) {
        List<Entity> kept = about.stream().filter(e -> keys.contains(e.key())).toList();
        return new Statement(type, span, kept, speaker, event, strength, sentence, rule, confidence);
    }

    /** The same as a part of what somebody says: without what stands before it, and that one's if it names no speaker. */
    public Statement within(Statement speech) {
        Span own = new Span(Math.max(span.start(), speech.span.start()), span.end());
        Optional<Entity> speaking = speaker.or(speech::speaker);
        return new Statement(type, own, about, speaking, event, strength, sentence, rule, confidence);
    }

    /** The same, as sure as this. */
    public Statement with(double sure) {
        return new Statement(type, span, about, speaker, event, strength, sentence, rule, sure);
    }
}
