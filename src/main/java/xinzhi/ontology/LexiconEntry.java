package xinzhi.ontology;

import java.util.List;
import java.util.Optional;

/**
 * A thing that the lexicon knows.
 *
 * @param key its address below the base IRI, {@code region/shandong}
 * @param forms every form that names it in running text, the label first
 * @param shortForms risky forms such as 鲁: a region's of one character are matched where the context asks for them, others nowhere
 * @param notFollowedBy a match followed by one of these is void
 * @param notPrecededBy a match preceded by one of these is void
 * @param parents keys of what it is a kind of, lies in, is a part of or works for
 * @param generic too general to stand as a thing of its own: recognised, so that it cuts the text right, but never an
 *     endpoint of a claim
 * @param where its name stands in the files, for messages
 */
public record LexiconEntry(
        String key,
        ThingType type,
        String label,
        Optional<String> englishLabel,
        List<String> forms,
        List<String> shortForms,
        List<String> notFollowedBy,
        List<String> notPrecededBy,
        List<String> parents,
        boolean generic,
        TurtleSource.Place where) {
    public LexiconEntry {
        forms = List.copyOf(forms);
        shortForms = List.copyOf(shortForms);
        notFollowedBy = List.copyOf(notFollowedBy);
        notPrecededBy = List.copyOf(notPrecededBy);
        parents = List.copyOf(parents);
    }
}
