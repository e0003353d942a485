package xinzhi.extract.model;

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

    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;
    private static final int LONGEST = 32;
    private static final int ROOM = 4;
    private static final long NUMBER = 0xffff_ffffL;

    /** {@link #RADIX} to the power of each length. */
    private final int[] powers = new int[LONGEST + 1];

    /**
     * At twice the place that its hash says, or the next that was free: a feature's hash and one more than its number,
     * and behind that its fingerprint.
     */
    private final long[] places;

    private final int size;

    FeatureIndex(Collection<String> names) {
        List<String> sorted = names.stream().distinct().sorted().toList();
        size = sorted.size();
        powers[0] = 1;
        for (int n = 1; n <= LONGEST; n++) {
            powers[n] = powers[n - 1] * RADIX;
        }
        places = new long[2 * ROOM * Integer.highestOneBit(size + 1)];
        for (int number = 0; number < size; number++) {
            int hash = sorted.get(number).hashCode();
            int place = place(hash);
            while (places[place] != 0) {
                place = after(place);
            }
            places[place] = (long) hash << Integer.SIZE | number + 1;
            places[place + 1] = fingerprint(sorted.get(number));
        }
    }

    int size() {
        return size;
    }

    /** The number of the feature whose name the pieces make. */
    int number(String... pieces) {
        int hash = 0;
        for (String piece : pieces) {
            hash = hash * power(piece.length()) + piece.hashCode();
        }
        int place = place(hash);
        while (places[place] != 0) {
            if ((int) (places[place] >> Integer.SIZE) == hash && places[place + 1] == fingerprint(pieces)) {
                return (int) (places[place] & NUMBER) - 1;
            }
            place = after(place);
        }
        return UNKNOWN;
    }

    /** Tells texts of one hash apart without a look at the names, which lie all over the memory. */
    private static long fingerprint(String... pieces) {
        long print = 0;
        for (String piece : pieces) {
            for (int i = 0; i < piece.length(); i++) {
                print = (print ^ piece.charAt(i)) * SPREAD;
                print ^= print >>> Integer.SIZE;
            }
        }
        return print;
    }

    private int power(int length) {
        return length <= LONGEST ? powers[length] : powers[LONGEST] * power(length - LONGEST);
    }

    private int place(int hash) {
        return 2 * (hash ^ hash >>> 16) & places.length - 1;
    }

    private int after(int place) {
        return place + 2 & places.length - 1;
    }
}
