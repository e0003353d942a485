package xinzhi.ingest.format;

import java.util.BitSet;
import java.util.Collection;

/** The few hundred characters that make up half of any Chinese text, in both scripts. */
public final class FrequentCharacters {
    private final BitSet characters = new BitSet();

    public FrequentCharacters(Collection<String> words) {
        words.forEach(w -> w.codePoints().forEach(characters::set));
    }

    /** How many of the text's Chinese characters are frequent ones; 0 where it has none. */
    public double shareOfHan(String text) {
        long han = text.codePoints().filter(FrequentCharacters::isHan).count();
        return han == 0 ? 0 : 1.0 * frequent(text) / han;
    }

    /** How many of all its characters, white space aside, are frequent ones. */
    public double share(String text) {
        long all = text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
        return all == 0 ? 0 : 1.0 * frequent(text) / all;
    }

    private long frequent(String text) {
        return text.codePoints().filter(characters::get).count();
    }

    public static boolean isHan(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }
}
