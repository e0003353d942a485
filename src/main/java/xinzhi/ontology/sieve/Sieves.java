package xinzhi.ontology.sieve;

import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Makes the sieves of an ontology's patterns: these name the same few kinds of characters, each of which is read once.
 * Safe from many threads.
 */
public final class Sieves {
    /** Each character at its place. */
    private static final String EVERY = IntStream.rangeClosed(0, Character.MAX_VALUE)
            .collect(StringBuilder::new, (all, c) -> all.append((char) c), StringBuilder::append)
            .toString();

    private final Map<String, BitSet> kinds = new ConcurrentHashMap<>();

    /** One that lets all through where the pattern holds what is not known here, such as flags. */
    public Sieve of(Pattern pattern) {
        return new Sieve(pattern, this);
    }

    /** All characters that an expression for one matches; not to be changed. */
    BitSet letters(String kind) {
        return kinds.computeIfAbsent(kind, k -> {
            BitSet letters = new BitSet();
            Matcher each = Pattern.compile(k).matcher(EVERY);
            while (each.find()) {
                letters.set(each.start());
            }
            return letters;
        });
    }
}
