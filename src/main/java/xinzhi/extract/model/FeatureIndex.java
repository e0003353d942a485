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

    /** At twice the place that its print says, or the next that was free: a feature's print, and one more than its number. */
    private final long[] places;

    private final int shift;
    private final int size;

    FeatureIndex(Collection<String> names) {
        List<String> sorted = names.stream().distinct().sorted().toList();
        size = sorted.size();
        int room = ROOM * Integer.highestOneBit(size + 1);
        places = new long[2 * room];
        shift = Long.numberOfLeadingZeros(room) + 1;
        for (int number = 0; number < size; number++) {
            long print = Snippet.print(new String[] {sorted.get(number)});
            int place = place(print);
            while (places[place + 1] != 0) {
                if (places[place] == print) {
                    throw new IllegalArgumentException("two features of one print: " + sorted.get(number));
                }
                place = after(place);
            }
            places[place] = print;
            places[place + 1] = number + 1;
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
        int place = place(print);
        while (places[place] != print && places[place + 1] != 0) {
            place = after(place);
        }
        return (int) places[place + 1] - 1;
    }

    private int place(long print) {
        return 2 * (int) (print * SPREAD >>> shift);
    }

    private int after(int place) {
        return place + 2 & places.length - 1;
    }
}
