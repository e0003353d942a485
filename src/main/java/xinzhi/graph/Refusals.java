package xinzhi.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was not written, counted by reason; single facts also one by one. */
final class Refusals {
    private final List<String> facts = new ArrayList<>();
    private final SortedMap<String, Integer> counts = new TreeMap<>();

    void add(String reason) {
        counts.merge(reason, 1, Integer::sum);
    }

    /** Notes a fact that is left out, in words. */
    void add(String reason, String fact) {
        add(reason);
        facts.add(reason + ": " + fact);
    }

    /** The facts that are left out, in words. */
    List<String> facts() {
        return List.copyOf(facts);
    }

    SortedMap<String, Integer> counts() {
        return new TreeMap<>(counts);
    }
}
