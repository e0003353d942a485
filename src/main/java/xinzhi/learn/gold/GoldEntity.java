package xinzhi.learn.gold;

import java.util.List;
import java.util.stream.Stream;
import xinzhi.ontology.ThingType;

/**
 * A thing that an article names, as a reader would list it.
 *
 * @param types the acceptable classes, the best first
 * @param surfaces every form in which the article writes it, without white space
 * @param main whether the article is chiefly about it
 */
public record GoldEntity(String label, List<ThingType> types, List<String> surfaces, boolean main) {
    public GoldEntity {
        types = List.copyOf(types);
        surfaces = List.copyOf(surfaces);
        if (types.isEmpty()) {
            throw new IllegalArgumentException("entity " + label + " has no class");
        }
    }

    /** The class that fits best. */
    public ThingType type() {
        return types.get(0);
    }

    /** The label and every form in which the article writes it. */
    public List<String> names() {
        return Stream.concat(Stream.of(label), surfaces.stream()).distinct().toList();
    }
}
