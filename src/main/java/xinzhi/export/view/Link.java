package xinzhi.export.view;

import java.util.Comparator;

/** An edge whose rows are all in. */
record Link(Key key, Draft draft) {
    /** The heaviest first; of two as heavy the first by its ends. */
    static final Comparator<Link> HEAVIEST =
            Comparator.comparing((Link l) -> -l.draft().weight()).thenComparing(Link::key);
}
