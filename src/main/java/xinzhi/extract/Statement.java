package xinzhi.extract;

import java.util.Comparator;
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
 * @param reported whether they are the words of another than the author, be that one named or not; a quotation's always are
 */
public record Statement(
        Type type,
        Span span,
        List<Entity> about,
        Optional<Entity> speaker,
        Optional<Entity> event,
        Optional<String> strength,
        boolean reported,
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
        reported = reported || type == Type.QUOTATION;
    }

    /** The quotation that holds a place of the article most closely. */
    static Optional<Statement> holding(List<Statement> statements, Span place) {
        return statements.stream()
                .filter(s -> s.type == Type.QUOTATION && s.span.contains(place))
                .min(Comparator.comparingInt(s -> s.span.length()));
    }

    /** The same, about those alone of its things whose keys these are. */
    Statement aboutOnly(Set<String> keys) {
        List<Entity> kept = about.stream().filter(e -> keys.contains(e.key())).toList();
        return new Statement(type, span, kept, speaker, event, strength, reported, sentence, rule, confidence);
    }

    /**
     * The same, said by whoever speaks the words that it stands in. What goes beyond a quotation on both sides is somebody
     * else's too, but that of one named only where all quotations within it are.
     */
    Statement within(List<Statement> statements) {
        if (type == Type.QUOTATION || speaker.isPresent()) {
            return this;
        }
        List<Statement> quotations = holding(statements, span).map(List::of).orElseGet(() -> statements.stream()
                .filter(s -> s.type == Type.QUOTATION && s.span.overlaps(span))
                .toList());
        return quotations.isEmpty() ? this : saidBy(only(quotations));
    }

    private static Optional<Entity> only(List<Statement> quotations) {
        Optional<Entity> first = quotations.get(0).speaker;
        return quotations.stream().allMatch(q -> q.speaker.equals(first)) ? first : Optional.empty();
    }

    private Statement saidBy(Optional<Entity> other) {
        return new Statement(type, span, about, other, event, strength, true, sentence, rule, confidence);
    }

    /** The same as a part of what somebody says: without what stands before it, and that one's if it names no speaker. */
    public Statement within(Statement speech) {
        Span own = new Span(Math.max(span.start(), speech.span.start()), span.end());
        Optional<Entity> speaking = speaker.or(speech::speaker);
        return new Statement(type, own, about, speaking, event, strength, true, sentence, rule, confidence);
    }

    /** The same, said by one whom another sentence names, and as sure as this. */
    public Statement by(Entity other, double sure) {
        return saidBy(Optional.of(other)).with(sure);
    }

    /** The same as somebody's words, whoever says them. */
    public Statement asReported() {
        return saidBy(speaker);
    }

    /** The same, as sure as this. */
    public Statement with(double sure) {
        return new Statement(type, span, about, speaker, event, strength, reported, sentence, rule, sure);
    }
}
