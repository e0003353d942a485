package xinzhi.serve.search;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.LongToIntFunction;
import java.util.stream.LongStream;
import xinzhi.store.TextSearch;

/**
 * What may be shown.
 *
 * @param hits each a number, the smaller the better
 * @param inOrder whether the best stand first
 * @param item of a hit
 * @param more whether there are others that are not looked at
 */
record Candidates(long[] hits, boolean inOrder, LongToIntFunction item, boolean more) {
    /** The first {@code most} of so many items. */
    static Candidates first(int size, int most) {
        return new Candidates(LongStream.range(0, Math.min(size, most)).toArray(), true, hit -> (int) hit, size > most);
    }

    /** The best {@code most} of the hits. */
    static Candidates first(long[] hits, int most, LongToIntFunction item) {
        if (hits.length <= most) {
            return new Candidates(hits, false, item, false);
        }
        long[] sorted = hits.clone();
        Arrays.sort(sorted);
        return new Candidates(Arrays.copyOf(sorted, most), true, item, true);
    }

    /** The items that have the texts; of equally good ones the one with the lower number first. */
    static Candidates of(TextSearch.Hits found, int[] itemOf) {
        long[] hits = new long[found.texts().length];
        int count = 0;
        for (int i = 0; i < hits.length; i++) {
            int item = itemOf[found.texts()[i]];
            if (item != Index.NONE) {
                hits[count++] = (long) ~Float.floatToIntBits(found.scores()[i]) << Integer.SIZE | item;
            }
        }
        return new Candidates(Arrays.copyOf(hits, count), false, hit -> (int) hit, found.more());
    }

    /** Those whose items pass. */
    long[] kept(IntPredicate filter) {
        long[] kept = new long[hits.length];
        int count = 0;
        for (long hit : hits) {
            if (filter.test(item.applyAsInt(hit))) {
                kept[count++] = hit;
            }
        }
        return Arrays.copyOf(kept, count);
    }
}
