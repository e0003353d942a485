package xinzhi.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a file says of itself beside its text, in its metadata: it stands in for what the text leaves unsaid.
 *
 * @param authors as the file writes them, one or more names in each
 */
public record Imprint(
        Optional<String> title, List<String> authors, Optional<LocalDate> date, Optional<String> publication) {
    /** Of a file without metadata. */
    public static final Imprint NONE = new Imprint(Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    public Imprint {
        authors = List.copyOf(authors);
    }

    /** The same, completed with what {@code other} says and this does not. */
    public Imprint or(Imprint other) {
        return new Imprint(
                title.or(other::title),
                authors.isEmpty() ? other.authors : authors,
                date.or(other::date),
                publication.or(other::publication));
    }

    /** The same with its authors' names written another way. */
    public Imprint withAuthors(UnaryOperator<String> writing) {
        return new Imprint(title, authors.stream().map(writing).toList(), date, publication);
    }
}
