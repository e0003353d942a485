package xinzhi.extract.mention;

import java.util.Set;
import xinzhi.extract.model.Description;
import xinzhi.ontology.ThingType;

/**
 * A thing that an article names, as rules and lexicon see it, before it is decided whether a careful reader would list it.
 *
 * @param name what it is called
 * @param names its forms in the text and all that the lexicon knows
 * @param description what speaks for and against its being listed
 */
public record Listing(String name, Set<String> names, ThingType type, Description description) {
    public Listing {
        names = Set.copyOf(names);
    }
}
