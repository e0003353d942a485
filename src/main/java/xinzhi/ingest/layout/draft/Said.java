package xinzhi.ingest.layout.draft;

import java.util.List;
import java.util.Optional;
import xinzhi.text.Author;

/**
 * What a page expressly says of an article, so that it need not be read from the form of its lines.
 *
 * @param complete its bylines and credits have nothing to add
 */
public record Said(List<Author> authors, Optional<String> source, Optional<String> issue, boolean complete) {
    static final Said NOTHING = beside(List.of(), Optional.empty());

    public Said {
        authors = List.copyOf(authors);
    }

    /** Beside what its bylines and credits say. */
    public static Said beside(List<Author> authors, Optional<String> source) {
        return new Said(authors, source, Optional.empty(), false);
    }

    /** Instead of what they say. */
    public static Said all(List<Author> authors, Optional<String> source, Optional<String> issue) {
        return new Said(authors, source, issue, true);
    }
}
