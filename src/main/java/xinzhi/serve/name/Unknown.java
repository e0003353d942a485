package xinzhi.serve.name;

import java.util.List;

/**
 * A name or an address that a visitor gave and that is nothing of the graph.
 *
 * @param nearest what may have been meant, the closest first
 */
public record Unknown(String given, List<Name> nearest) {
    public Unknown {
        nearest = List.copyOf(nearest);
    }
}
