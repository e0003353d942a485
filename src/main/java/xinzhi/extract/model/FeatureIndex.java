package xinzhi.extract.model;

import java.util.Collection;
import java.util.List;

/**
 * The features that models know, numbered in the order of their names. One is found by its print alone, of which no two
 * names that ever meet have the same: the names themselves, which lie all over the memory, are not looked at.
 */
final class FeatureIndex {
    /** What is said of a feature that the models do not know. */
    static final int UNKNOWN = -1;

    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;
    private static final int ROOM = 4;

    /**
     * At the place that the first bits of a feature's spread print say, or the next that was free: the bits behind them,
     * and in the last bits one more than its number.
     */
    private final long[] places;

    private final int shift;
    /** How many bits a number takes. */
    private final int bits;

    private final int size;

    FeatureIndex(Collection<String> names) {
        List<String> sorted = names.stream().distinct().sorted().toList();
        size = sorted.size();
        places = new long[ROOM * Integer.highestOneBit(size + 1)];
        shift = Long.numberOfLeadingZeros(places.length) + 1;
        bits = Long.SIZE - Long.numberOfLeadingZeros(size);
        for (int number = 0; number < size; number++) {
            long spread = Snippet.print(new String[] {sorted.get(number)}) * SPREAD;
            int place = (int) (spread >>> shift);
            while (places[place] != 0) {
                if (isOf(places[place], spread)) {
                    throw new IllegalArgumentException("two features of one print: " + sorted.get(number));
                }
                place = after(place);
            }
            places[place] = spread << bits | number + 1;
        }
    }

    int size() {
        return size;
    }

    /** The number of the feature whose name the pieces make. */
    int number(String... pieces) {
        return number(Snippet.print(pieces));
    }

    /** The number of the feature whose name has a print. */
    int number(long print) {
        long spread = print * SPREAD;
        int place = (int) (spread >>> shift);
        while (places[place] != 0 && !isOf(places[place], spread)) {
            place = after(place);
        }
        return (int) (places[place] & (1L << bits) - 1) - 1;
    }

    private boolean isOf(long held, long spread) {
        return held >>> bits == spread << bits >>> bits;
    }

    private int after(int place) {
        return place + 1 & places.length - 1;
    }
}
