package xinzhi.ingest.layout.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xinzhi.text.Affiliation;
import xinzhi.text.Author;

/**
 * What lines beside a text say of it.
 *
 * @param roles of the reporters, by name, who are the publication's own
 * @param posts of the authors, where a label of its own names them
 * @param dated a date, edition or another label stands there
 * @param unnamed the publication itself is the author
 */
record Provenance(
        List<Author> authors,
        Map<String, String> roles,
        List<String> posts,
        Optional<String> source,
        boolean dated,
        boolean unnamed) {
    static final Provenance NOTHING = new Provenance(List.of(), Map.of(), List.of(), Optional.empty(), false, false);
    static final Provenance HOUSE = new Provenance(List.of(), Map.of(), List.of(), Optional.empty(), false, true);

    Provenance {
        authors = List.copyOf(authors);
        roles = Map.copyOf(roles);
        posts = List.copyOf(posts);
    }

    static Provenance ofPosts(List<String> posts) {
        return new Provenance(List.of(), Map.of(), posts, Optional.empty(), false, false);
    }

    Provenance and(Provenance other) {
        List<Author> all = new ArrayList<>(authors);
        all.addAll(other.authors);
        Map<String, String> both = new LinkedHashMap<>(roles);
        both.putAll(other.roles);
        List<String> every = new ArrayList<>(posts);
        every.addAll(other.posts);
        return new Provenance(
                all, both, every, source.or(other::source), dated || other.dated, unnamed || other.unnamed);
    }

    /** It says more than a date. */
    boolean signs() {
        return source.isPresent() || !authors.isEmpty() || unnamed;
    }

    /** Only what is published elsewhere is so marked: a newspaper prints its reporters alone below its headlines. */
    boolean isOfReprint() {
        return dated && signs() || source.isPresent() && roles.isEmpty();
    }

    /** The reporters of the publication are its own. */
    List<Author> placed() {
        return authors.stream().map(this::placed).toList();
    }

    private Author placed(Author author) {
        Optional<String> role = Optional.ofNullable(roles.get(author.name()));
        return author.affiliations().isEmpty() && role.isPresent() && source.isPresent()
                ? new Author(author.name(), List.of(new Affiliation(source.get(), role)))
                : author;
    }
}
