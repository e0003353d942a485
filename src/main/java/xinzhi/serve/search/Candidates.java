package xinzhi.serve.search;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import xinzhi.store.TextSearch;

/**
 * Items that may be shown, by number, the best first.
 *
 * @param scores of each where the best are still to be found; empty where the items are in order
 * @param more whether there are others that are not looked at
 */
record Candidates(int[] items, float[] scores, boolean more) {
    /** The first {@code most} of so many items. */
    static Candidates first(int size, int most) {
        return new Candidates(IntStream.range(0, Math.min(size, most)).toArray(), new float[0], size > most);
    }

    /** The first {@code most} of the items. */
    static Candidates first(List<Integer> items, int most) {
        int[] first = items.stream().limit(most).mapToInt(Integer::intValue).toArray();
        return new Candidates(first, new float[0], items.size() > most);
    }

    /** The items that have the texts. */
    static Candidates of(TextSearch.Hits hits, int[] itemOf) {
        int[] items = new int[hits.texts().length];
        float[] scores = new float[items.length];
        int count = 0;
        for (int i = 0; i < items.length; i++) {
            if (itemOf[hits.texts()[i]] != Index.NONE) {
                items[count] = itemOf[hits.texts()[i]];
                scores[count++] = hits.scores()[i];
            }
        }
        return new Candidates(Arrays.copyOf(items, count), Arrays.copyOf(scores, count), hits.more());
    }

    /** Those that pass; of equally good ones the one with the lower number first. */
    int[] kept(IntPredicate filter) {
        if (scores.length == 0) {
            return IntStream.of(items).filter(filter).toArray();
        }
        return IntStream.range(0, items.length)
                .filter(i -> filter.test(items[i]))
                .mapToLong(i -> (long) ~Float.floatToIntBits(scores[i]) << Integer.SIZE | items[i])
                .sorted()
                .mapToInt(key -> (int) key)
                .toArray();
    }
}
