package xinzhi.serve.search;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import xinzhi.serve.ask.NamedGraph;
import xinzhi.serve.name.Terms;

/** In which regions something lies, by the lexicon: a city in its province and its country. */
final class Regions {
    private final Map<Node, Set<Node>> within = new HashMap<>();

    Regions(NamedGraph lexicon) {
        lexicon.each(
                Terms.term("locatedIn"), (place, region) -> within.computeIfAbsent(place, p -> new LinkedHashSet<>())
                        .add(region));
    }

    /** All regions around the place, near and far, but not the place itself. */
    Set<Node> around(Node place) {
        Set<Node> all = new LinkedHashSet<>();
        climb(place, all);
        all.remove(place);
        return all;
    }

    private void climb(Node place, Set<Node> all) {
        for (Node region : within.getOrDefault(place, Set.of())) {
            if (all.add(region)) {
                climb(region, all);
            }
        }
    }
}
