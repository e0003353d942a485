package xinzhi.serve.view;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Items by the group that each is in, in their order; both by number. Eight bytes an item or less. */
final class Groups {
    private final int[] starts;
    private final int[] items;

    /** @param groupOf the group of an item, of which there are {@code size} */
    Groups(int size, int groups, IntUnaryOperator groupOf) {
        this.starts = new int[groups + 1];
        for (int item = 0; item < size; item++) {
            starts[groupOf.applyAsInt(item) + 1]++;
        }
        for (int group = 0; group < groups; group++) {
            starts[group + 1] += starts[group];
        }
        this.items = new int[size];
        int[] next = starts.clone();
        for (int item = 0; item < size; item++) {
            items[next[groupOf.applyAsInt(item)]++] = item;
        }
    }

    int size(int group) {
        return starts[group + 1] - starts[group];
    }

    int get(int group, int index) {
        return items[starts[group] + index];
    }

    /** All items of a group. */
    IntStream of(int group) {
        return IntStream.range(starts[group], starts[group + 1]).map(i -> items[i]);
    }
}
