package xinzhi.ingest;

import java.nio.file.Path;
import xinzhi.text.Page;

/** What reading one file came to. */
public sealed interface Outcome {
    /** The file, as it was given. */
    Path path();

    /** A page of Chinese text. */
    record Read(Path path, Page page) implements Outcome {}

    /**
     * Why there is no page.
     *
     * @param message one plain sentence for the reader of a report: what is wrong with the file, and what to do
     */
    record Refused(Path path, Reason reason, String message) implements Outcome {}

    /** The kinds of refusal, for counting. */
    enum Reason {
        EMPTY,
        BINARY,
        TOO_LARGE,
        UNREADABLE,
        NOT_CHINESE,
        GARBLED
    }
}
