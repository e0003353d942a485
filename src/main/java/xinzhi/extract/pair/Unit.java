package xinzhi.extract.pair;

import java.util.List;
import java.util.Optional;
import xinzhi.extract.Mention;
import xinzhi.extract.model.Snippet;
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
record Unit(
        Optional<Mention> mention,
        Snippet word,
        Snippet tag,
        List<Snippet> senses,
        int clause,
        int row,
        Span span,
        boolean isVerb) {
    private static final String TELLING = "vpcufdrw";

    /** The unit that its span's text and tag make. */
    static Unit of(Optional<Mention> mention, String word, String tag, List<Snippet> senses, int clause, Span span) {
        boolean verb = mention.isEmpty() && (tag.startsWith("v") && !tag.equals("vn") || hasSense(senses, "verb-"));
        return new Unit(mention, Snippet.of(word), Snippet.of(tag), senses, clause, -1, span, verb);
    }

    boolean isMention() {
        return mention.isPresent();
    }

    /** What its tag begins with. */
    char kind() {
        return tag.text().isEmpty() ? 'x' : tag.text().charAt(0);
    }

    /** Nouns of the article's own topic tell nothing of other topics. */
    boolean isTelling() {
        return !isMention() && (TELLING.indexOf(kind()) >= 0 || !senses.isEmpty());
    }

    boolean isPreposition() {
        return !isMention() && kind() == 'p';
    }

    /** Whether one of the cue sets that hold it begins so. */
    boolean hasSense(String prefix) {
        return hasSense(senses, prefix);
    }

    private static boolean hasSense(List<Snippet> senses, String prefix) {
        for (Snippet sense : senses) {
            if (sense.text().startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    Unit inRow(int number) {
        return new Unit(mention, word, tag, senses, clause, number, span, isVerb);
    }
}
