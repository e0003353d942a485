package xinzhi.serve.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What choosing values leaves of each list of a generation. Safe from many threads. */
final class Facets {
    /** So many items of a list must have a value for what it leaves to be counted in advance. */
    static final int FREQUENT = 10_000;

    static final int THINGS = 0;
    static final int ARTICLES = 1;
    static final int SENTENCES = 2;

    private final Values values;
    private final Ranking ranking;
    private final List<Shelf> shelves;
    /** How many items of each list have each value. */
    private final List<int[]> all = new ArrayList<>();

    private final List<List<Facet>> start = new ArrayList<>();
    private final Frequent frequent;

    /** Gives what was kept, or else what is worked out. */
    @FunctionalInterface
    interface Keeper {
        Frequent get(Supplier<Frequent> work);
    }

    /** @param least items that must have a value for what it leaves to be counted in advance */
    Facets(Index index, int least, Keeper keeper) {
        this.values = index.values();
        this.ranking = Ranking.of(values);
        this.shelves = List.of(
                new Shelf(index.things().size(), index.thingTraits(), Traits.NONE, item -> 0, Dimension.OF_THINGS),
                new Shelf(
                        index.articles().size(),
                        index.contents(),
                        index.heads(),
                        article -> article,
                        Dimension.OF_TEXTS),
                new Shelf(
                        index.texts().length,
                        index.sentences(),
                        index.heads(),
                        sentence -> index.articleOf()[sentence],
                        Dimension.OF_TEXTS));
        for (Shelf shelf : shelves) {
            Tally tally = shelf.all(values, ranking);
            all.add(tally.counts());
            start.add(facets(tally.shown(shelf.dimensions()), Choice.NONE, shelf));
        }
        this.frequent = keeper.get(() -> Frequent.of(shelves, values, ranking, least));
    }

    Shelf shelf(int list) {
        return shelves.get(list);
    }

    /** Of all that there is. */
    List<Facet> start(int list) {
        return start.get(list);
    }

    Tally tally(Choice choice) {
        return new Tally(values, ranking, choice);
    }

    List<Facet> of(Tally tally, Choice choice, int list) {
        return facets(tally.shown(shelf(list).dimensions()), choice, shelf(list));
    }

    private List<Facet> facets(Counts counts, Choice choice, Shelf shelf) {
        return new FacetList(values, choice).of(counts, shelf.dimensions());
    }

    /** What one value leaves of a list. */
    Single single(Dimension dimension, Choice choice, int list) {
        return new Single(dimension, choice, list);
    }

    /** One value and nothing else is chosen; others of its dimension would leave what they leave of all. */
    final class Single {
        private final Dimension dimension;
        private final Choice choice;
        private final int list;
        private final Optional<Integer> value;

        private Single(Dimension dimension, Choice choice, int list) {
            this.dimension = dimension;
            this.choice = choice;
            this.list = list;
            this.value = choice.value(dimension).flatMap(text -> values.meant(dimension, text));
        }

        /** How many items have it. */
        int found() {
            return value.map(v -> all.get(list)[v]).orElse(0);
        }

        /** Some of them. */
        int[] items(int from, int size) {
            return value.map(v -> shelf(list).having(dimension, v, from, size)).orElse(new int[0]);
        }

        List<Facet> facets() {
            int chosen = value.orElse(Index.NONE);
            Counts others = Counts.of(ranking, List.of(dimension), all.get(list), v -> v == chosen, new int[0]);
            Counts counts = value.map(this::counts).orElse(new Counts(Map.of(), new int[0]));
            return Facets.this.facets(counts.with(dimension, others.top(dimension)), choice, shelf(list));
        }

        private Counts counts(int chosen) {
            return frequent.of(list, chosen).orElseGet(() -> {
                Tally tally = tally(choice);
                for (int item : items(0, Integer.MAX_VALUE)) {
                    shelf(list).count(tally, item);
                }
                return tally.shown(shelf(list).dimensions());
            });
        }
    }
}
