package xinzhi.extract.mention;

import java.util.List;
import xinzhi.ontology.ThingType;

/**
 * Something that an article may name, that the lexicon does not know and that the rules leave out.
 *
 * @param form as the text writes it, without white space
 * @param type the class that it seems to be of
 * @param features what speaks for and against its being named, by name
 */
public record Proposal(String form, ThingType type, List<String> features) {
    private static final String KNOWN = "-known=";

    public Proposal {
        features = List.copyOf(features);
    }

    /** Whether a thing of the lexicon stands in it. */
    boolean holdsKnown() {
        return features.stream().anyMatch(f -> f.contains(KNOWN));
    }
}
