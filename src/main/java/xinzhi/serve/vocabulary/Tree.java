package xinzhi.serve.vocabulary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import xinzhi.serve.name.Catalogue;
import xinzhi.serve.name.Name;

/**
 * The things of a class as the lexicon orders them, the broader above the narrower. A thing under two stands twice.
 *
 * @param type the local name of the class
 * @param places where each thing stands in it that has others above it or below
 */
public record Tree(String type, int size, List<Branch> branches, Map<Node, List<Place>> places) {
    /** The classes that have one, by the name that their address ends in. */
    public static final Map<String, String> CLASSES = classes();

    /**
     * A thing and those below it.
     *
     * @param articles how many name it
     * @param below how many things there are below it
     */
    public record Branch(Name thing, int articles, int below, List<Branch> branches) {}

    private static Map<String, String> classes() {
        Map<String, String> classes = new LinkedHashMap<>();
        for (String type : List.of("Industry", "Concept", "Technology", "Region", "Policy", "Organization")) {
            classes.put(type.toLowerCase(Locale.ROOT), type);
        }
        return Collections.unmodifiableMap(classes);
    }

    /** Where a branch stands: below another, or at the top. */
    public record Place(Branch branch, Optional<Place> above) {
        /** From the top down to the branch. */
        List<Branch> way() {
            List<Branch> way = new ArrayList<>(above.map(Place::way).orElse(List.of()));
            way.add(branch);
            return way;
        }
    }

    private static Tree of(String type, int size, List<Branch> branches) {
        Map<Node, List<Place>> places = new HashMap<>();
        branches.stream()
                .filter(branch -> branch.below() > 0)
                .forEach(branch -> place(new Place(branch, Optional.empty()), places));
        return new Tree(type, size, branches, places);
    }

    private static void place(Place place, Map<Node, List<Place>> places) {
        places.computeIfAbsent(place.branch().thing().node(), n -> new ArrayList<>(1))
                .add(place);
        place.branch().branches().forEach(below -> place(new Place(below, Optional.of(place)), places));
    }

    /** The ways from the top down to a thing, itself last; none where nothing is above it and nothing below. */
    public List<List<Branch>> ways(Node thing) {
        return places.getOrDefault(thing, List.of()).stream().map(Place::way).toList();
    }

    /** Makes the tree of what is above each thing of a class. */
    public static Tree of(String type, Parents parents, Catalogue names) {
        Planting planting = new Planting(names);
        parents.each(planting::add);
        return of(type, planting.names.size(), planting.branches());
    }

    /** Branches in the making. */
    private static final class Planting {
        private final Catalogue catalogue;
        private final Map<Node, Name> names = new LinkedHashMap<>();
        private final Map<Node, Integer> articles = new LinkedHashMap<>();
        private final Map<Node, Set<Node>> parents = new LinkedHashMap<>();
        private final Map<Node, List<Node>> children = new LinkedHashMap<>();

        Planting(Catalogue catalogue) {
            this.catalogue = catalogue;
        }

        void add(Node thing, Optional<Node> one) {
            names.put(thing, catalogue.name(thing));
            articles.put(
                    thing, catalogue.thing(thing).map(Catalogue.Thing::articles).orElse(0));
            Set<Node> above = parents.computeIfAbsent(thing, t -> new HashSet<>());
            one.filter(above::add).ifPresent(parent -> children.computeIfAbsent(parent, p -> new ArrayList<>())
                    .add(thing));
        }

        List<Branch> branches() {
            return names.keySet().stream()
                    .filter(thing -> parents.get(thing).stream().noneMatch(names::containsKey))
                    .map(thing -> branch(thing, new HashSet<>()))
                    .sorted(ORDER)
                    .toList();
        }

        private Branch branch(Node thing, Set<Node> above) {
            above.add(thing);
            List<Branch> below = children.getOrDefault(thing, List.of()).stream()
                    .filter(child -> !above.contains(child))
                    .map(child -> branch(child, above))
                    .sorted(ORDER)
                    .toList();
            above.remove(thing);
            return new Branch(names.get(thing), articles.get(thing), below(thing, new HashSet<>()), below);
        }

        /** Each counts once, however many ways lead down to it. */
        private int below(Node thing, Set<Node> seen) {
            int before = seen.size();
            for (Node child : children.getOrDefault(thing, List.of())) {
                if (seen.add(child)) {
                    below(child, seen);
                }
            }
            return seen.size() - before;
        }

        private static final Comparator<Branch> ORDER = Comparator.comparing((Branch b) -> -b.below())
                .thenComparing(b -> -b.articles())
                .thenComparing(b -> b.thing().iri());
    }
}
