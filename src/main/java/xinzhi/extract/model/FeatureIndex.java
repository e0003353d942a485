package xinzhi.extract.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

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

    private final List<String> names;
    /** {@link #RADIX} to the power of each length. */
    private final int[] powers = new int[LONGEST + 1];

    /** At the place that its hash says, or the next that was free: a feature's number; {@link #UNKNOWN} where none is. */
    private final int[] numbers;

    private final int[] hashes;

    FeatureIndex(Collection<String> names) {
        this.names = names.stream().distinct().sorted().toList();
        powers[0] = 1;
        for (int n = 1; n <= LONGEST; n++) {
            powers[n] = powers[n - 1] * RADIX;
        }
        numbers = new int[ROOM * Integer.highestOneBit(this.names.size() + 1)];
        hashes = new int[numbers.length];
        Arrays.fill(numbers, UNKNOWN);
        for (int number = 0; number < this.names.size(); number++) {
            int hash = this.names.get(number).hashCode();
            int place = place(hash);
            while (numbers[place] != UNKNOWN) {
                place = after(place);
            }
            numbers[place] = number;
            hashes[place] = hash;
        }
    }

    int size() {
        return names.size();
    }

    /** The number of the feature whose name the pieces make. */
    int number(String... pieces) {
        int hash = 0;
        for (String piece : pieces) {
            hash = hash * power(piece.length()) + piece.hashCode();
        }
        int place = place(hash);
        while (numbers[place] != UNKNOWN) {
            if (hashes[place] == hash && isJoined(names.get(numbers[place]), pieces)) {
                return numbers[place];
            }
            place = after(place);
        }
        return UNKNOWN;
    }

    private int power(int length) {
        return length <= LONGEST ? powers[length] : powers[LONGEST] * power(length - LONGEST);
    }

    private int place(int hash) {
        return (hash ^ hash >>> 16) & numbers.length - 1;
    }

    private int after(int place) {
        return place + 1 & numbers.length - 1;
    }

    private static boolean isJoined(String name, String... pieces) {
        int end = 0;
        for (String piece : pieces) {
            if (!name.startsWith(piece, end)) {
                return false;
            }
            end += piece.length();
        }
        return end == name.length();
    }
}
