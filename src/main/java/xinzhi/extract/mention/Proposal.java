package xinzhi.extract.mention;

import java.util.List;
import java.util.Optional;
import xinzhi.ontology.LexiconEntry;
import xinzhi.ontology.ThingType;

/**
 * Something that an article may name, before it is decided whether it does.
 *
 * @param form as the text writes it; of a thing of the lexicon its label
 * @param entry empty for a thing that the lexicon does not know
 * @param features what speaks for and against it, by name
 */
public record Proposal(String form, Optional<LexiconEntry> entry, ThingType type, String rule, List<String> features) {
    public Proposal {
        features = List.copyOf(features);
    }

    /** Every form that stands for it. */
    public List<String> names() {
        return entry.map(LexiconEntry::forms).orElseGet(() -> List.of(form));
    }
}
