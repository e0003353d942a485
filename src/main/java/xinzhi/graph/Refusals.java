package xinzhi.graph;

import java.util.SortedMap;
import java.util.TreeMap;

/** What was not written, counted by reason. */
final class Refusals {
    private final SortedMap<String, Integer> counts = new TreeMap<>();

    void add(String reason) {
        counts.merge(reason, 1, Integer::sum);
    }

    SortedMap<String, Integer> counts() {
        return new TreeMap<>(counts);
    }
}
