package xinzhi.ingest;

import java.util.Optional;
import xinzhi.ingest.format.Reason;
import xinzhi.text.Page;

/** What reading one input came to. */
public sealed interface Outcome {
    /** The id of the page that the input is or would have been. */
    String id();

    /**
     * A page of Chinese text.
     *
     * @param warning one plain sentence on what is lost of its file, if anything is
     */
    record Read(Page page, Optional<String> warning) implements Outcome {
        @Override
        public String id() {
            return page.id();
        }
    }

    /**
     * Why there is no page.
     *
     * @param message one plain sentence for the reader of a report: what is wrong with the file, and what to do
     */
    record Refused(String id, Reason reason, String message) implements Outcome {}
}
