package xinzhi.extract.pair;

import java.util.List;
import java.util.Optional;
import xinzhi.extract.Mention;
import xinzhi.text.Span;

/**
 * A word of a sentence, or a mention taken as one.
 *
 * @param senses the cue sets that hold the word: {@code verb-drives}, {@code role-part}; none for a mention
 * @param clause the number of its clause in the sentence
 * @param row the number of the enumeration that a mention stands in, each mention that stands alone being one of its
 *     own; -1 for words
 * @param span in the passage's text
 */
record Unit(Optional<Mention> mention, String word, String tag, List<String> senses, int clause, int row, Span span) {
    private static final String TELLING = "vpcufdrw";

    Unit {
        senses = List.copyOf(senses);
    }

    boolean isMention() {
        return mention.isPresent();
    }

    boolean isVerb() {
        return !isMention() && (tag.startsWith("v") && !tag.equals("vn") || hasSense("verb-"));
    }

    /** Nouns of the article's own topic tell nothing of other topics. */
    boolean isTelling() {
        char kind = tag.isEmpty() ? 'x' : tag.charAt(0);
        return !isMention() && (TELLING.indexOf(kind) >= 0 || !senses.isEmpty());
    }

    boolean isPreposition() {
        return !isMention() && tag.startsWith("p");
    }

    /** Whether one of the cue sets that hold it begins so. */
    boolean hasSense(String prefix) {
        for (String sense : senses) {
            if (sense.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    Unit inRow(int number) {
        return new Unit(mention, word, tag, senses, clause, number, span);
    }
}
