package xinzhi.serve.search;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The order of a generation's values, worked out once so that many are compared as numbers.
 *
 * @param dimensions the place of each value's dimension among all, by its number
 * @param ranks the place of each value in the order of their codes
 * @param ranked the values in that order
 */
record Ranking(int[] dimensions, int[] ranks, int[] ranked) {
    static Ranking of(Values values) {
        String[] codes =
                IntStream.range(0, values.size()).mapToObj(values::code).toArray(String[]::new);
        int[] ranked = IntStream.range(0, codes.length)
                .boxed()
                .sorted(Comparator.comparing(value -> codes[value]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] ranks = new int[ranked.length];
        for (int rank = 0; rank < ranked.length; rank++) {
            ranks[ranked[rank]] = rank;
        }
        return new Ranking(values.dimensions(), ranks, ranked);
    }

    int size() {
        return ranks.length;
    }

    /** The smaller, the earlier a value stands in its facet: the latest year, of others the one with most. */
    long place(int value, int count) {
        int rank = ranks[value];
        return dimensions[value] == Dimension.YEAR.ordinal()
                ? size() - rank
                : (long) (Integer.MAX_VALUE - count) << Integer.SIZE | rank;
    }

    /** The value that has a place. */
    int value(int dimension, long place) {
        int rank = (int) place;
        return ranked[dimension == Dimension.YEAR.ordinal() ? size() - rank : rank];
    }
}
