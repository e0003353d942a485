package xinzhi.export.view;

import java.util.Optional;

/**
 * The articles that count: this one, those by this author, those that name this region. Each is an address, an address
 * below the base IRI, or a name; empty means all.
 */
public record Scope(Optional<String> article, Optional<String> author, Optional<String> region) {
    public static final Scope ALL = new Scope(Optional.empty(), Optional.empty(), Optional.empty());

    public boolean isAll() {
        return equals(ALL);
    }
}
