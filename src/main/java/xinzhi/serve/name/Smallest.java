package xinzhi.serve.name;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/** The smallest of many numbers, as many as are wanted. For one thread. */
public final class Smallest {
    private final int most;
    private final PriorityQueue<Long> kept = new PriorityQueue<>(Comparator.reverseOrder());
    private long largest = Long.MAX_VALUE;

    /** @param most of them */
    public Smallest(int most) {
        this.most = most;
    }

    /** Whether the number would be kept, were it added. */
    public boolean wants(long number) {
        return kept.size() < most || number < largest;
    }

    public void add(long number) {
        if (!wants(number) || most == 0) {
            return;
        }
        kept.add(number);
        if (kept.size() > most) {
            kept.remove();
        }
        largest = kept.element();
    }

    /** The smallest first. */
    public long[] sorted() {
        return kept.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    /** Those from one place on, the first being 0, up to {@code size} of them, as if all were put in order. */
    public static long[] range(long[] all, int from, int size) {
        Smallest smallest = new Smallest(Math.min(all.length, from + size));
        for (long each : all) {
            smallest.add(each);
        }
        long[] sorted = smallest.sorted();
        return Arrays.copyOfRange(sorted, Math.min(from, sorted.length), sorted.length);
    }
}
