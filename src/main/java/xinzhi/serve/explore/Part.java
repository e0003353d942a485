package xinzhi.serve.explore;

import java.util.List;
import xinzhi.serve.name.Name;
import xinzhi.serve.view.Bond;

/**
 * A part of the graph.
 *
 * @param things in the order in which they were met
 * @param bonds between them
 * @param left how many bonds of the things expanded are not shown
 */
public record Part(List<Thing> things, List<Bond> bonds, int left) {
    /**
     * A thing of it.
     *
     * @param kind {@code region}
     * @param articles how many name it
     */
    public record Thing(Name name, String kind, int articles) {}

    public Part {
        things = List.copyOf(things);
        bonds = List.copyOf(bonds);
    }
}
