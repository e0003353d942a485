package xinzhi.extract.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The features that a model knows, numbered in the order of their names. One is found by the pieces of its name without
 * joining them: the hash of a text follows from its pieces' hashes, and strings remember theirs.
 */
final class FeatureIndex {
    /** What is said of a feature that the model does not know. */
    static final int UNKNOWN = -1;

    /** What {@link String#hashCode} multiplies by from character to character. */
    private static final int RADIX = 31;

    private static final int LONGEST = 32;
    private static final int ROOM = 4;
    private static final long NUMBER = 0xffff_ffffL;

    /** A feature's name: its template with the equals sign, and what fills it. */
    private record Name(String template, String value) {
        static Name of(String name, Map<String, String> known) {
            int end = name.indexOf('=') + 1;
            return new Name(one(name.substring(0, end), known), one(name.substring(end), known));
        }

        /** Names are alike in parts: what is looked at often is to be little. */
        private static String one(String text, Map<String, String> known) {
            return known.computeIfAbsent(text, t -> t);
        }

        /** Whether the pieces make it: the last mostly fills the template that the others make. */
        boolean isMadeOf(String... pieces) {
            int last = pieces.length - 1;
            return last >= 0
                    && (value.equals(pieces[last]) && isJoined(template, last, pieces)
                            || isJoined(template + value, last + 1, pieces));
        }

        private static boolean isJoined(String text, int count, String... pieces) {
            int end = 0;
            for (int i = 0; i < count; i++) {
                if (!text.startsWith(pieces[i], end)) {
                    return false;
                }
                end += pieces[i].length();
            }
            return end == text.length();
        }
    }

    private final Name[] names;
    /** {@link #RADIX} to the power of each length. */
    private final int[] powers = new int[LONGEST + 1];

    /** At the place that its hash says, or the next that was free: a feature's hash, and one more than its number. */
    private final long[] places;

    FeatureIndex(Collection<String> names) {
        List<String> sorted = names.stream().distinct().sorted().toList();
        Map<String, String> parts = new HashMap<>();
        this.names = sorted.stream().map(name -> Name.of(name, parts)).toArray(Name[]::new);
        powers[0] = 1;
        for (int n = 1; n <= LONGEST; n++) {
            powers[n] = powers[n - 1] * RADIX;
        }
        places = new long[ROOM * Integer.highestOneBit(sorted.size() + 1)];
        for (int number = 0; number < sorted.size(); number++) {
            int hash = sorted.get(number).hashCode();
            int place = place(hash);
            while (places[place] != 0) {
                place = after(place);
            }
            places[place] = (long) hash << Integer.SIZE | number + 1;
        }
    }

    int size() {
        return names.length;
    }

    /** The number of the feature whose name the pieces make. */
    int number(String... pieces) {
        int hash = 0;
        for (String piece : pieces) {
            hash = hash * power(piece.length()) + piece.hashCode();
        }
        int place = place(hash);
        while (places[place] != 0) {
            int number = (int) (places[place] & NUMBER) - 1;
            if ((int) (places[place] >> Integer.SIZE) == hash && names[number].isMadeOf(pieces)) {
                return number;
            }
            place = after(place);
        }
        return UNKNOWN;
    }

    private int power(int length) {
        return length <= LONGEST ? powers[length] : powers[LONGEST] * power(length - LONGEST);
    }

    private int place(int hash) {
        return (hash ^ hash >>> 16) & places.length - 1;
    }

    private int after(int place) {
        return place + 1 & places.length - 1;
    }
}
