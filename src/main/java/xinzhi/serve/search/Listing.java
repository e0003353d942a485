package xinzhi.serve.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;
import xinzhi.serve.name.Smallest;

/**
 * Makes of what was found the list that is shown.
 *
 * @param parameter that gives the page in an address
 * @param all of them are wanted, not a page
 * @param foreign what was chosen that says nothing of such hits
 * @param show makes of a hit what is shown
 */
record Listing<T>(String parameter, int page, int size, boolean all, List<Dimension> foreign, LongFunction<T> show) {
    /** Gives some hits: so many from one on, the first being 0. */
    @FunctionalInterface
    interface Range {
        long[] of(int from, int size);
    }

    /** Of those that were looked at one by one. */
    static Range range(long[] hits, boolean inOrder) {
        return (from, size) -> inOrder
                ? Arrays.copyOfRange(hits, Math.min(from, hits.length), Math.min(from + size, hits.length))
                : Smallest.range(hits, from, size);
    }

    /**
     * A page.
     *
     * @param found how many there are
     */
    SearchView.Hits<T> of(int found, boolean more, Range range, List<Facet> facets) {
        int length = all ? Window.MOST : size;
        int pages = all ? 1 : Math.max(1, (found + length - 1) / length);
        int at = all ? 1 : Math.min(page, pages);
        List<T> items = new ArrayList<>();
        for (long hit : range.of((at - 1) * length, length)) {
            items.add(show.apply(hit));
        }
        return new SearchView.Hits<>(parameter, found, more, at, pages, List.copyOf(items), facets, foreign);
    }

    /** Nothing, where something was chosen that says nothing of such hits. */
    SearchView.Hits<T> none() {
        return SearchView.Hits.none(parameter, foreign);
    }
}
