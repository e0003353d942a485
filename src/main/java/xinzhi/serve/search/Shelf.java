package xinzhi.serve.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * All that a list of hits can hold: so many items, each with traits of its own and those of what it stands in.
 *
 * @param headOf what an item stands in
 * @param dimensions that say something of such items
 */
record Shelf(int size, Traits own, Traits heads, IntUnaryOperator headOf, List<Dimension> dimensions) {
    private static final List<Dimension> OF_HEADS = List.of(Dimension.AUTHOR, Dimension.PUBLICATION, Dimension.YEAR);

    /** True where the item is to be shown. */
    boolean count(Tally tally, int item) {
        return tally.add(own, item, heads, headOf.applyAsInt(item));
    }

    /** Each item counted. */
    Tally all(Values values, Ranking ranking) {
        Tally tally = new Tally(values, ranking, Choice.NONE);
        IntStream.range(0, size).forEach(item -> count(tally, item));
        return tally;
    }

    /**
     * Items that have a value, in order.
     *
     * @param from the first to be taken of them, the first of all being 0
     */
    int[] having(Dimension dimension, int value, int from, int most) {
        if (!OF_HEADS.contains(dimension)) {
            return own.having(value, from, most);
        }
        BitSet wanted = new BitSet();
        Arrays.stream(heads.having(value, 0, Integer.MAX_VALUE)).forEach(wanted::set);
        return IntStream.range(0, wanted.isEmpty() ? 0 : size)
                .filter(item -> wanted.get(headOf.applyAsInt(item)))
                .skip(from)
                .limit(most)
                .toArray();
    }
}
