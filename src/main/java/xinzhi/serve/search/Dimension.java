package xinzhi.serve.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What hits can be narrowed by, in the order in which it is shown. */
public enum Dimension {
    /** Of the thing; of a thing that the text names. */
    CLASS,
    /** That the thing takes part in; that the text states. */
    RELATION,
    /** Of the thing's evidence; that the text holds. */
    STATEMENT,
    /** That the thing lies in or is linked with; that the text names, or names a part of. */
    REGION,
    AUTHOR,
    PUBLICATION,
    YEAR,
    /** Only what is known at least so surely counts. */
    CONFIDENCE;

    /** Those that say something of a thing. */
    public static final List<Dimension> OF_THINGS = List.of(CLASS, RELATION, STATEMENT, REGION, CONFIDENCE);

    /** Those that say something of an article or sentence. */
    public static final List<Dimension> OF_TEXTS = List.of(values());

    /** Its name in an address and in the API. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of this name. */
    public static Optional<Dimension> named(String parameter) {
        return Arrays.stream(values())
                .filter(d -> d.parameter().equals(parameter))
                .findFirst();
    }

    /** Whether a value is known with some confidence only. */
    boolean isWeighed() {
        return this == RELATION || this == STATEMENT;
    }

    int bit() {
        return 1 << ordinal();
    }
}
