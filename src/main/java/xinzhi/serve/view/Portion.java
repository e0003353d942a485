package xinzhi.serve.view;

import xinzhi.serve.ask.ViewQueries;

/**
 * Which part of a list is shown.
 *
 * @param section the parameter that turns its pages
 * @param page from 1
 * @param shown on this page
 * @param total of the whole list
 * @param more whether there are more than {@code total}, which were not counted
 * @param next whether another page follows
 */
public record Portion(String section, int page, int shown, int total, boolean more, boolean next) {
    /** Of a list of which no more than the first {@code most} are looked at. */
    static Portion of(String section, int page, int size, int shown, int total, int most) {
        return new Portion(section, page, shown, total, total >= most, (long) page * size < Math.min(total, most));
    }

    /** Of a list that was counted to the end. */
    public static Portion of(String section, int page, int size, int shown, int total) {
        return of(section, page, size, shown, total, Integer.MAX_VALUE);
    }

    public boolean isWhole() {
        return page == 1 && !next && !more;
    }

    /** Where a page begins and how long it is. */
    static ViewQueries.Slice slice(int page, int size) {
        return new ViewQueries.Slice((page - 1L) * size, size);
    }
}
