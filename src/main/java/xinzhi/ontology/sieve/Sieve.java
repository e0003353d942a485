package xinzhi.ontology.sieve;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/**
 * Whether a pattern may match in a text: seen in one pass from character to character, many times faster than the pattern
 * itself finds that it does not. What stands around a match is taken to be as the pattern asks, save where the text begins
 * and ends, and a long repetition to have no end, so that some of what is let through does not match; what is not let
 * through never does. Safe from many threads.
 */
public final class Sieve {
    private final Pattern pattern;
    private final Sieves sieves;
    /** Made when first asked; by whichever thread, it is the same. */
    private volatile Optional<Walk> walk = Optional.empty();

    private volatile Optional<Walk> back = Optional.empty();

    Sieve(Pattern pattern, Sieves sieves) {
        this.pattern = pattern;
        this.sieves = sieves;
    }

    /** False only where the pattern matches nowhere in a text. */
    public boolean mayFind(String text) {
        return walk().mayFind(text, 0, text.length());
    }

    /** The same of a stretch of a text. */
    public boolean mayFind(String text, int from, int to) {
        return walk().mayFind(text, from, to);
    }

    /** False only where the pattern does not match at the beginning of a stretch. */
    public boolean mayBegin(String text, int from, int to) {
        return walk().mayBegin(text, from, to);
    }

    /** False only where no match begins with a character. */
    public boolean mayBeginWith(char letter) {
        return walk().mayBeginWith(letter);
    }

    /** False only where the pattern does not match a whole text. */
    public boolean mayMatch(String text) {
        return walk().mayMatch(text, 0, text.length());
    }

    /** False only where the pattern does not match a whole stretch. */
    public boolean mayMatch(String text, int from, int to) {
        return walk().mayMatch(text, from, to);
    }

    /** Sets of words: every text with a match holds a word of each. */
    public List<Set<String>> words() {
        return words(IntUnaryOperator.identity());
    }

    /** The same for texts in which signs stand for letters that the pattern does not tell apart. */
    public List<Set<String>> words(IntUnaryOperator sign) {
        return ShapeReader.shape(pattern, sieves)
                .map(shape -> Words.neededBy(shape, sign))
                .orElse(List.of());
    }

    /** For all matches in a text. */
    public Search search(String text) {
        return new Search(this, text);
    }

    Pattern pattern() {
        return pattern;
    }

    /** Where matches may begin in a text, seen in one pass from its end; nowhere else do any. */
    BitSet beginnings(String text) {
        if (!walk().isAtStart()) {
            return back().beginnings(text);
        }
        BitSet first = new BitSet();
        first.set(0, mayBegin(text, 0, text.length()));
        return first;
    }

    private Walk walk() {
        Optional<Walk> made = walk;
        if (made.isEmpty()) {
            made = Optional.of(Walk.of(shape()));
            walk = made;
        }
        return made.get();
    }

    private Walk back() {
        Optional<Walk> made = back;
        if (made.isEmpty()) {
            made = Optional.of(walk().back(shape().reversed()));
            back = made;
        }
        return made.get();
    }

    private Shape shape() {
        return ShapeReader.shape(pattern, sieves).orElse(Shape.ANYTHING);
    }
}
