package xinzhi.extract.pair;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import xinzhi.extract.Entity;
import xinzhi.ontology.Lexicon;
import xinzhi.ontology.LexiconEntry;

/** Whether the lexicon's tree has one thing above another. */
final class Kinship {
    private final Map<String, Set<String>> above = new HashMap<>();

    Kinship(Lexicon lexicon) {
        for (LexiconEntry entry : lexicon.entries()) {
            Set<String> all = new HashSet<>();
            climb(lexicon, entry, all);
            above.put(entry.key(), Set.copyOf(all));
        }
    }

    private static void climb(Lexicon lexicon, LexiconEntry entry, Set<String> all) {
        for (String parent : entry.parents()) {
            if (all.add(parent)) {
                lexicon.byKey(parent).ifPresent(p -> climb(lexicon, p, all));
            }
        }
    }

    boolean isAbove(Entity upper, Entity lower) {
        return above.getOrDefault(lower.key(), Set.of()).contains(upper.key());
    }
}
