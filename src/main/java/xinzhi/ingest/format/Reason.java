package xinzhi.ingest.format;

import java.util.Locale;

/** Why an input gives no page, for counting. */
public enum Reason {
    EMPTY,
    BINARY,
    TOO_LARGE,
    UNREADABLE,
    NOT_CHINESE,
    GARBLED,
    DAMAGED,
    ENCRYPTED,
    SCANNED,
    NO_ARTICLE,
    UNSAFE;

    /** As the report says it. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
