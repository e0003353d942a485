package xinzhi.serve.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import xinzhi.serve.name.Name;
import xinzhi.serve.view.ThingView;
import xinzhi.serve.view.Veto;
import xinzhi.serve.vocabulary.Tree;

/**
 * A thing and its place in the tree of its class.
 *
 * @param vetoes of what articles say of it; the lexicon has it still
 * @param places the ways from the top of the tree down to it; empty where it has none
 */
public record ThingPage(ThingView thing, List<Veto> vetoes, List<Place> places) {
    private static final int MOST = 3;

    /**
     * A way down a tree.
     *
     * @param tree as its address names it
     * @param above from the top
     * @param below how many things there are below the thing
     */
    public record Place(String tree, List<Name> above, int below) {}

    static ThingPage of(Site site, ThingView thing, List<Veto> vetoes) {
        Node node = thing.name().node();
        return new ThingPage(
                thing,
                vetoes,
                thing.types().stream()
                        .filter(Tree.CLASSES::containsValue)
                        .flatMap(type -> places(site.tree(type), node))
                        .limit(MOST)
                        .toList());
    }

    private static Stream<Place> places(Tree tree, Node thing) {
        return tree.ways(thing).stream()
                .map(way -> new Place(
                        tree.type().toLowerCase(Locale.ROOT),
                        way.subList(0, way.size() - 1).stream()
                                .map(Tree.Branch::thing)
                                .toList(),
                        way.get(way.size() - 1).below()))
                .filter(place -> !place.above().isEmpty() || place.below() > 0);
    }
}
