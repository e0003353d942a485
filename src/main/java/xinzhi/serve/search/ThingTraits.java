package xinzhi.serve.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import xinzhi.serve.name.Catalogue;
import xinzhi.serve.name.Terms;

/** Gathers the traits of things. */
final class ThingTraits {
    private final Values values;
    private final Regions regions;
    private final List<Catalogue.Thing> things;
    private final Map<Node, Integer> numbers = new HashMap<>();
    private final Traits.Builder traits = new Traits.Builder();

    ThingTraits(Values values, Regions regions, List<Catalogue.Thing> things) {
        this.values = values;
        this.regions = regions;
        this.things = things;
        for (Catalogue.Thing thing : things) {
            int number = numbers.size();
            numbers.put(thing.name().node(), number);
            traits.add(number, classOf(thing), Traits.CERTAIN);
            placed(thing.name().node(), number);
        }
    }

    Traits traits() {
        return traits.build(things.size());
    }

    /** The value for the class of a thing; empty for what is none. */
    Optional<Integer> classOf(Node node) {
        return thing(node).map(this::classOf);
    }

    private int classOf(Catalogue.Thing thing) {
        return values.number(Dimension.CLASS, Terms.term(thing.type()));
    }

    private Optional<Catalogue.Thing> thing(Node node) {
        return Optional.ofNullable(numbers.get(node)).map(things::get);
    }

    /** The values for a region and those around it; empty for what is no region. */
    List<Integer> regionsOf(Node node) {
        if (thing(node).filter(t -> t.type().equals("Region")).isEmpty()) {
            return List.of();
        }
        return Stream.concat(Stream.of(node), regions.around(node).stream())
                .map(r -> values.number(Dimension.REGION, r))
                .toList();
    }

    private void placed(Node node, int number) {
        regionsOf(node).forEach(r -> traits.add(number, r, Traits.CERTAIN));
        regions.around(node).forEach(r -> traits.add(number, values.number(Dimension.REGION, r), Traits.CERTAIN));
    }

    /** Something is stated of the thing; nothing happens where it is none. */
    void add(Node node, int value, int confidence) {
        Optional.ofNullable(numbers.get(node)).ifPresent(n -> traits.add(n, value, confidence));
    }

    /** A claim links the thing with another one. */
    void linked(Node node, Node other) {
        regionsOf(other).forEach(region -> add(node, region, Traits.CERTAIN));
    }
}
