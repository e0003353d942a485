package xinzhi.serve.search;

import xinzhi.store.Packed;
import xinzhi.store.Packing;

/**
 * The values of a facet that are given, and how many items are left with each.
 *
 * @param distinct how many values there are, of which {@code values} may be the first
 */
record Top(int[] values, int[] counts, int distinct) {
    /** So many values of a facet are given; of the others the number is. */
    static final int MOST = 200;

    static final Top NONE = new Top(new int[0], new int[0], 0);

    static Top read(Packed packed) {
        return new Top(packed.numbers(), packed.numbers(), packed.number());
    }

    void write(Packing packing) {
        packing.numbers(values).numbers(counts).number(distinct);
    }
}
