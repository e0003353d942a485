package xinzhi.ontology;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a text must hold for a pattern to match: one word of each of some sets. That a text lacks them is seen much faster
 * than that the pattern does not match.
 */
public final class Need {
    /** For each set the places of its words in {@link Letters}. */
    private final int[][] sets;

    private Need(Stream<int[]> sets) {
        this.sets = sets.sorted(Comparator.comparingInt(s -> s.length)).toArray(int[][]::new);
    }

    /** What can be told from the pattern's text; nothing where it cannot be read. */
    public static Need of(Pattern pattern) {
        return new Need(
                pattern.flags() == 0
                        ? NeedReader.needs(pattern.pattern()).stream().map(Need::places)
                        : Stream.of());
    }

    /** One of the words, where there are any. */
    public static Need ofOneOf(Collection<String> words) {
        return new Need(words.isEmpty() ? Stream.of() : Stream.of(places(Set.copyOf(words))));
    }

    private static int[] places(Set<String> words) {
        return words.stream().mapToInt(Letters::place).sorted().distinct().toArray();
    }

    /** Both. */
    public Need and(Need other) {
        return new Need(Stream.concat(Arrays.stream(sets), Arrays.stream(other.sets)));
    }

    /** False only where the pattern cannot match. @param letters of all the text that the pattern may look at */
    public boolean isMetBy(Letters letters) {
        for (int[] places : sets) {
            if (!letters.holdsOneOf(places)) {
                return false;
            }
        }
        return true;
    }
}
