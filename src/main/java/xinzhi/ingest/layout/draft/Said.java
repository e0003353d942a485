package xinzhi.ingest.layout.draft;

import java.util.List;
import java.util.Optional;
import xinzhi.text.Author;

/** What a page expressly says of an article, so that it need not be read from the form of its lines. */
public record Said(List<Author> authors, Optional<String> source) {
    static final Said NOTHING = new Said(List.of(), Optional.empty());

    public Said {
        authors = List.copyOf(authors);
    }
}
