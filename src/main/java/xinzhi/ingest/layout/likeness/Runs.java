package xinzhi.ingest.layout.likeness;

import java.util.HashSet;
import java.util.Set;

/**
 * The runs of eight letters and characters of a text, its punctuation left out: who says it again says most of them.
 *
 * @param all in no order
 */
public record Runs(Set<String> all) {
    private static final int LENGTH = 8;

    public Runs {
        all = Set.copyOf(all);
    }

    /** None for a text of fewer than eight letters. */
    public static Runs of(String text) {
        String letters = letters(text);
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + LENGTH <= letters.length(); i++) {
            runs.add(letters.substring(i, i + LENGTH));
        }
        return new Runs(runs);
    }

    public int size() {
        return all.size();
    }

    /** How many of them stand in another text. */
    public long in(String text) {
        String letters = letters(text);
        return all.stream().filter(letters::contains).count();
    }

    /** A text without its punctuation, as the runs are taken from it. */
    public static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
