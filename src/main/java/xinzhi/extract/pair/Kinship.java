package xinzhi.extract.pair;

import java.util.HashSet;
import java.util.Set;
import xinzhi.extract.Entity;
import xinzhi.ontology.Lexicon;

/** Whether the lexicon's tree has one thing above another. */
final class Kinship {
    private final Lexicon lexicon;

    Kinship(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean isAbove(Entity upper, Entity lower) {
        return isAbove(upper.key(), lower.key(), new HashSet<>());
    }

    private boolean isAbove(String upper, String lower, Set<String> seen) {
        return seen.add(lower)
                && lexicon.byKey(lower)
                        .filter(e -> e.parents().contains(upper)
                                || e.parents().stream().anyMatch(p -> isAbove(upper, p, seen)))
                        .isPresent();
    }
}
