package xinzhi.serve.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import xinzhi.store.DerivedFiles;
import xinzhi.store.Packed;
import xinzhi.store.Packing;

/**
 * What the values that very many items have leave of each list where nothing else is chosen, counted once for a generation: exactly, and so that
 * nobody waits until as many items were looked at.
 *
 * @param lists of each the values by their numbers
 */
record Frequent(List<Map<Integer, Counts>> lists) {
    /** The file in which they are kept. */
    static final DerivedFiles.Kind<Frequent> FILE =
            new DerivedFiles.Kind<>("facets", 1, Frequent::read, Frequent::write);

    /** Of a list: what a value leaves; empty where fewer items have it. */
    Optional<Counts> of(int list, int value) {
        return Optional.ofNullable(lists.get(list).get(value));
    }

    /** @param least items that must have a value */
    static Frequent of(List<Shelf> shelves, Values values, Ranking ranking, int least) {
        return new Frequent(shelves.stream()
                .map(shelf ->
                        new Counting(shelf, ranking, shelf.all(values, ranking).counts(), least).counts())
                .toList());
    }

    private static Frequent read(Packed packed) {
        return new Frequent(packed.list(() -> {
            Map<Integer, Counts> counts = new LinkedHashMap<>();
            int size = packed.number();
            for (int i = 0; i < size; i++) {
                counts.put(packed.number(), Counts.read(packed));
            }
            return counts;
        }));
    }

    private void write(Packing packing) {
        packing.number(lists.size());
        for (Map<Integer, Counts> list : lists) {
            packing.number(list.size());
            list.forEach((value, counts) -> counts.write(packing.number(value)));
        }
    }

    /** All items of a list once for all its frequent values. */
    private static final class Counting {
        private final Shelf shelf;
        private final Ranking ranking;
        private final int[] frequent;
        /** The place of each value among the frequent ones. */
        private final int[] places;

        private final int[][] counts;
        private final int[][] surest;

        /** The frequent values of an item, by their places, and the confidence of each. */
        private final int[] here;

        private final int[] confidences;

        Counting(Shelf shelf, Ranking ranking, int[] all, int least) {
            this.shelf = shelf;
            this.ranking = ranking;
            this.frequent = IntStream.range(0, all.length)
                    .filter(value -> all[value] >= least)
                    .toArray();
            this.places = new int[all.length];
            Arrays.fill(places, Index.NONE);
            for (int place = 0; place < frequent.length; place++) {
                places[frequent[place]] = place;
            }
            this.counts = new int[frequent.length][all.length];
            this.surest = new int[frequent.length][Traits.CERTAIN + 1];
            this.here = new int[frequent.length];
            this.confidences = new int[frequent.length];
        }

        Map<Integer, Counts> counts() {
            for (int item = 0; item < shelf.size(); item++) {
                count(item, shelf.headOf().applyAsInt(item));
            }
            Map<Integer, Counts> all = new LinkedHashMap<>();
            for (int place = 0; place < frequent.length; place++) {
                all.put(
                        frequent[place],
                        Counts.of(ranking, shelf.dimensions(), counts[place], value -> false, surest[place]));
            }
            return all;
        }

        private void count(int item, int head) {
            int met = met(shelf.heads(), head, met(shelf.own(), item, 0));
            int best = best(item);
            for (int i = 0; i < met; i++) {
                add(shelf.own(), item, counts[here[i]]);
                add(shelf.heads(), head, counts[here[i]]);
                boolean weighed = Dimension.values()[ranking.dimensions()[frequent[here[i]]]].isWeighed();
                int confidence = weighed ? confidences[i] : best;
                if (confidence != Index.NONE) {
                    surest[here[i]][confidence]++;
                }
            }
        }

        private int met(Traits traits, int item, int before) {
            int met = before;
            for (int at = traits.start(item); at < traits.end(item); at++) {
                int place = places[traits.value(at)];
                if (place != Index.NONE) {
                    here[met] = place;
                    confidences[met++] = traits.confidence(at);
                }
            }
            return met;
        }

        /** Of all that is stated of the item, the confidence of the surest. */
        private int best(int item) {
            int best = Index.NONE;
            for (int at = shelf.own().start(item); at < shelf.own().end(item); at++) {
                if (ranking.dimensions()[shelf.own().value(at)] == Dimension.STATEMENT.ordinal()) {
                    best = Math.max(best, shelf.own().confidence(at));
                }
            }
            return best;
        }

        private static void add(Traits traits, int item, int[] counts) {
            for (int at = traits.start(item); at < traits.end(item); at++) {
                counts[traits.value(at)]++;
            }
        }
    }
}
