package xinzhi.serve.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import xinzhi.serve.name.Smallest;
import xinzhi.store.Packed;
import xinzhi.store.Packing;

/**
 * What is shown of how many items are left with which value.
 *
 * @param surest how many items are left at each least confidence, in thousandths, and no longer at the next
 */
record Counts(Map<Dimension, Top> tops, int[] surest) {
    /**
     * The values that leave most.
     *
     * @param counts of each value
     * @param chosen those that are given however few items they leave
     */
    static Counts of(Ranking ranking, List<Dimension> dimensions, int[] counts, IntPredicate chosen, int[] surest) {
        Gathering[] byDimension = new Gathering[Dimension.values().length];
        Arrays.setAll(byDimension, d -> new Gathering());
        for (int value = 0; value < counts.length; value++) {
            Gathering gathering = byDimension[ranking.dimensions()[value]];
            boolean isChosen = chosen.test(value);
            if (counts[value] > 0 || isChosen) {
                gathering.add(ranking.place(value, counts[value]), isChosen);
            }
        }
        Map<Dimension, Top> tops = new EnumMap<>(Dimension.class);
        dimensions.forEach(d -> tops.put(d, byDimension[d.ordinal()].top(ranking, d, counts)));
        return new Counts(tops, surest);
    }

    Top top(Dimension dimension) {
        return tops.getOrDefault(dimension, Top.NONE);
    }

    /** The same, but for one dimension. */
    Counts with(Dimension dimension, Top top) {
        Map<Dimension, Top> others = new EnumMap<>(Dimension.class);
        others.putAll(tops);
        others.put(dimension, top);
        return new Counts(others, surest);
    }

    /** How many items are left when this least confidence is chosen, in thousandths. */
    int surer(int thousandths) {
        int sum = 0;
        for (int c = thousandths; c < surest.length; c++) {
            sum += surest[c];
        }
        return sum;
    }

    static Counts read(Packed packed) {
        Map<Dimension, Top> tops = new EnumMap<>(Dimension.class);
        int size = packed.number();
        for (int i = 0; i < size; i++) {
            tops.put(Dimension.values()[packed.number()], Top.read(packed));
        }
        return new Counts(tops, packed.numbers());
    }

    void write(Packing packing) {
        packing.number(tops.size());
        tops.forEach((dimension, top) -> top.write(packing.number(dimension.ordinal())));
        packing.numbers(surest);
    }

    /** Of one dimension. */
    private static final class Gathering {
        private final Smallest first = new Smallest(Top.MOST);
        private final Smallest chosen = new Smallest(1);
        private int distinct;

        void add(long place, boolean isChosen) {
            distinct++;
            first.add(place);
            if (isChosen) {
                chosen.add(place);
            }
        }

        Top top(Ranking ranking, Dimension dimension, int[] counts) {
            long[] places = first.sorted();
            long[] also = chosen.sorted();
            if (also.length > 0 && Arrays.binarySearch(places, also[0]) < 0) {
                places = Arrays.copyOf(places, places.length + 1);
                places[places.length - 1] = also[0];
            }
            int[] values = Arrays.stream(places)
                    .mapToInt(place -> ranking.value(dimension.ordinal(), place))
                    .toArray();
            return new Top(values, Arrays.stream(values).map(v -> counts[v]).toArray(), distinct);
        }
    }
}
