package xinzhi.serve.search;

import java.util.Arrays;
import xinzhi.store.Packed;
import xinzhi.store.Packing;

/**
 * The values of many items, each with the confidence in thousandths with which it is known. An item's values lie next to
 * each other in one array: a hundred thousand items are looked through in milliseconds.
 */
final class Traits {
    /** Of what is not known with some confidence but simply so. */
    static final int CERTAIN = 1000;

    /** No item has any. */
    static final Traits NONE = new Traits(new int[2], new int[0], new short[0]);

    private final int[] starts;
    private final int[] values;
    private final short[] confidences;

    private Traits(int[] starts, int[] values, short[] confidences) {
        this.starts = starts;
        this.values = values;
        this.confidences = confidences;
    }

    static Traits read(Packed packed) {
        return new Traits(packed.numbers(), packed.numbers(), packed.shorts());
    }

    void write(Packing packing) {
        packing.numbers(starts).numbers(values).numbers(confidences);
    }

    int start(int item) {
        return starts[item];
    }

    int end(int item) {
        return starts[item + 1];
    }

    int value(int at) {
        return values[at];
    }

    int confidence(int at) {
        return confidences[at];
    }

    /**
     * Items that have a value, in order.
     *
     * @param from the first to be taken of them, the first of all being 0
     */
    int[] having(int value, int from, int most) {
        int[] items = new int[16];
        int met = 0;
        int item = 0;
        for (int at = 0; at < values.length && met < (long) from + most; at++) {
            if (values[at] == value && met++ >= from) {
                item = itemAt(at, item);
                int place = met - 1 - from;
                items = place < items.length ? items : Arrays.copyOf(items, place * 2);
                items[place] = item;
            }
        }
        return Arrays.copyOf(items, Math.max(0, met - from));
    }

    /** The item that a place belongs to, which is none before {@code item}. */
    private int itemAt(int at, int item) {
        int low = item;
        int high = starts.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle + 1] > at) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Gathers values in any order; of the same one twice the surer counts. */
    static final class Builder {
        private static final int CONFIDENCE_BITS = 10;
        private static final int VALUE_BITS = 24;
        private static final int CONFIDENCES = (1 << CONFIDENCE_BITS) - 1;
        private static final int VALUES = (1 << VALUE_BITS) - 1;

        private long[] entries = new long[64];
        private int count;

        void add(int item, int value, int confidence) {
            if (value > VALUES) {
                throw new IllegalStateException("more than " + VALUES + " values of facets");
            }
            if (count == entries.length) {
                entries = Arrays.copyOf(entries, count * 2);
            }
            entries[count++] = ((long) item << VALUE_BITS | value) << CONFIDENCE_BITS | confidence;
        }

        Traits build(int items) {
            Arrays.sort(entries, 0, count);
            int[] starts = new int[items + 1];
            int[] values = new int[count];
            short[] confidences = new short[count];
            int kept = 0;
            for (int i = 0; i < count; i++) {
                boolean surerFollows =
                        i + 1 < count && entries[i] >> CONFIDENCE_BITS == entries[i + 1] >> CONFIDENCE_BITS;
                if (!surerFollows) {
                    values[kept] = (int) (entries[i] >> CONFIDENCE_BITS) & VALUES;
                    confidences[kept] = (short) (entries[i] & CONFIDENCES);
                    starts[(int) (entries[i] >> CONFIDENCE_BITS + VALUE_BITS) + 1] = ++kept;
                }
            }
            for (int item = 1; item <= items; item++) {
                starts[item] = Math.max(starts[item], starts[item - 1]);
            }
            return new Traits(starts, Arrays.copyOf(values, kept), Arrays.copyOf(confidences, kept));
        }
    }
}
