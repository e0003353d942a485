package xinzhi.store;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Quads by the numbers of their four terms: added in any order, given in that of one index after another. Numbers are compared without sign. */
final class Rows {
    /** Terms of a quad. */
    static final int WIDTH = 4;

    private static final int FIRST = 1024;

    private final int most;
    private long[] numbers = new long[FIRST * WIDTH];
    private int count;

    /** @param most rows that there is room for */
    Rows(int most) {
        this.most = most;
    }

    void add(long graph, long subject, long predicate, long object) {
        if (count * WIDTH == numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.min(most, count * 2) * WIDTH);
        }
        int at = count++ * WIDTH;
        numbers[at] = graph ^ Long.MIN_VALUE; // so that numbers with sign are in the order of those without
        numbers[at + 1] = subject ^ Long.MIN_VALUE;
        numbers[at + 2] = predicate ^ Long.MIN_VALUE;
        numbers[at + 3] = object ^ Long.MIN_VALUE;
    }

    boolean isFull() {
        return count == most;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** What is added from now on stands in the place of what was. */
    void clear() {
        count = 0;
    }

    /** Puts what was added so far in order. */
    Sorter sorter() {
        return new Sorter();
    }

    /**
     * Puts rows in the order of one index after another. Each number is replaced by its rank among those in its place, so that a whole row is one
     * number to be sorted by; where it would be too long a number, rows are compared.
     */
    final class Sorter {
        private final long[][] distinct = new long[WIDTH][];
        private final int[][] ranks = new int[WIDTH][];
        private final int[] bits = new int[WIDTH];

        private Sorter() {
            for (int place = 0; place < WIDTH; place++) {
                rank(place);
            }
        }

        private void rank(int place) {
            long[] all = new long[count];
            for (int i = 0; i < count; i++) {
                all[i] = numbers[i * WIDTH + place];
            }
            distinct[place] = distinct(all);
            ranks[place] = new int[count];
            for (int i = 0; i < count; i++) {
                boolean same = i > 0 && all[i] == all[i - 1];
                ranks[place][i] = same ? ranks[place][i - 1] : Arrays.binarySearch(distinct[place], all[i]);
            }
            bits[place] = Integer.SIZE - Integer.numberOfLeadingZeros(distinct[place].length);
        }

        private static long[] distinct(long[] all) {
            long[] sorted = all.clone();
            Arrays.sort(sorted);
            int kept = 0;
            for (int i = 0; i < sorted.length; i++) {
                if (i == 0 || sorted[i] != sorted[i - 1]) {
                    sorted[kept++] = sorted[i];
                }
            }
            return Arrays.copyOf(sorted, kept);
        }

        /** All rows, each number in the place that {@code order} has for it: its first says which of a quad's numbers stands first. */
        long[] sorted(int[] order) {
            return IntStream.of(bits).sum() < Long.SIZE ? byKey(order) : byComparing(order);
        }

        private long[] byKey(int[] order) {
            long[] keys = new long[count];
            for (int i = 0; i < count; i++) {
                for (int place : order) {
                    keys[i] = keys[i] << bits[place] | ranks[place][i];
                }
            }
            Arrays.sort(keys);
            long[] sorted = new long[count * WIDTH];
            for (int i = 0; i < count; i++) {
                for (int j = WIDTH - 1; j >= 0; j--) {
                    int place = order[j];
                    sorted[i * WIDTH + j] = distinct[place][(int) (keys[i] & (1L << bits[place]) - 1)];
                    keys[i] >>>= bits[place];
                }
            }
            return sorted;
        }

        private long[] byComparing(int[] order) {
            Comparator<Integer> comparator = Comparator.comparing(i -> ranks[order[0]][i]);
            for (int j = 1; j < WIDTH; j++) {
                int place = order[j];
                comparator = comparator.thenComparing(i -> ranks[place][i]);
            }
            return IntStream.range(0, count)
                    .boxed()
                    .sorted(comparator)
                    .flatMapToLong(i -> IntStream.of(order).mapToLong(place -> numbers[i * WIDTH + place]))
                    .toArray();
        }
    }
}
