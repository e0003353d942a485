package xinzhi.serve.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Makes of candidates the list that is shown.
 *
 * @param parameter that gives the page in an address
 * @param all of them are wanted, not a page
 * @param dimensions that say something of such hits
 */
record Listing(String parameter, int page, int size, boolean all, List<Dimension> dimensions) {
    /** Counts an item; true where it is to be shown. */
    @FunctionalInterface
    interface Count {
        boolean add(Tally tally, int item);
    }

    <T> SearchView.Hits<T> of(Values values, Choice choice, Candidates candidates, Count count, IntFunction<T> show) {
        List<Dimension> foreign = choice.dimensions().stream()
                .filter(d -> !dimensions.contains(d))
                .toList();
        if (!foreign.isEmpty()) {
            return SearchView.Hits.none(parameter, foreign);
        }
        Tally tally = new Tally(values, choice);
        int[] kept = candidates.kept(item -> count.add(tally, item));
        int length = all ? Window.MOST : size;
        int pages = all ? 1 : Math.max(1, (kept.length + length - 1) / length);
        int at = all ? 1 : Math.min(page, pages);
        List<T> items = new ArrayList<>();
        for (int i = (at - 1) * length; i < Math.min(at * length, kept.length); i++) {
            items.add(show.apply(kept[i]));
        }
        List<Facet> facets = new FacetList(values, choice).of(tally, dimensions);
        return new SearchView.Hits<>(
                parameter, kept.length, candidates.more(), at, pages, List.copyOf(items), facets, foreign);
    }
}
