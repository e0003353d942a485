package xinzhi.extract;

import xinzhi.ontology.LexiconEntry;
import xinzhi.ontology.ThingType;
import xinzhi.text.Hash;

/**
 * A thing that articles speak of. Two entities are one when their keys are: the key is the thing's address below the
 * base IRI, {@code concept/high-quality-development} for one of the lexicon, {@code concept/x-5f2c…} (a hash of type
 * and label) for one that an article brought.
 */
public record Entity(String key, ThingType type, String label) {
    private static final String BROUGHT = "/x-";

    public static Entity of(LexiconEntry entry) {
        return new Entity(entry.key(), entry.type(), entry.label());
    }

    public static Entity open(ThingType type, String label) {
        return new Entity(
                type.kind() + BROUGHT + Hash.sha256(type.kind() + "\n" + label).substring(0, 12), type, label);
    }

    /** The same name borne by one of another place of work is another person. */
    public Entity workingAt(Entity organization) {
        return new Entity(open(type, label + "\n" + organization.key()).key(), type, label);
    }

    /** Whether an article brought it, not the lexicon. */
    public boolean isOpen() {
        String kind = type.kind();
        return key.startsWith(kind) && key.startsWith(BROUGHT, kind.length());
    }

    /** By what two things are known together, whichever is named first. */
    public static String pairKey(Entity one, Entity other) {
        boolean first = one.key.compareTo(other.key) < 0;
        return (first ? one : other).key + "\n" + (first ? other : one).key;
    }
}
