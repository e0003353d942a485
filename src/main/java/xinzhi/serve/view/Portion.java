package xinzhi.serve.view;

/**
 * Which part of a list is shown.
 *
 * @param section the parameter that turns its pages
 * @param page from 1
 * @param shown on this page
 * @param total of the whole list
 * @param next whether another page follows
 */
public record Portion(String section, int page, int shown, int total, boolean next) {
    static Portion of(String section, int page, int size, int shown, int total) {
        return new Portion(section, page, shown, total, (long) page * size < total);
    }

    public boolean isWhole() {
        return page == 1 && !next;
    }

    /** Where a page begins and how long it is. */
    static ViewQueries.Slice slice(int page, int size) {
        return new ViewQueries.Slice((page - 1L) * size, size);
    }
}
