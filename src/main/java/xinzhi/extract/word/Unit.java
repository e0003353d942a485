package xinzhi.extract.word;

import java.util.Optional;
import xinzhi.ontology.LexiconEntry;
import xinzhi.text.Span;

/**
 * A word, or a term of the lexicon taken as one word, and what part it can play in a noun phrase.
 *
 * @param word its characters
 */
public record Unit(Span span, String word, Role role, Optional<LexiconEntry> entry) {
    Unit as(Role other) {
        return new Unit(span, word, other, entry);
    }

    /** What a unit can be within a noun phrase. */
    public enum Role {
        /** Can stand anywhere in it. */
        NOUN,
        /** A verb that can be a noun: at the left edge it may govern the phrase instead. */
        ACTION,
        /** Can stand before a noun only. */
        MODIFIER,
        /** Ends a word: 化, 性. */
        SUFFIX,
        /** Ends the phrase. */
        BREAK
    }
}
