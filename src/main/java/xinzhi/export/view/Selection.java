package xinzhi.export.view;

import java.util.Set;

/**
 * What an edge must have to stay.
 *
 * @param classes local names of the classes that both ends must be of one of; empty for all
 * @param relations local names; empty for all
 * @param leastConfidence a row that states a lower confidence does not count
 * @param leastEvidence sentences, or rows, that an edge needs
 */
public record Selection(Set<String> classes, Set<String> relations, double leastConfidence, long leastEvidence) {
    public static final Selection ALL = new Selection(Set.of(), Set.of(), 0, 0);

    public Selection {
        if (leastConfidence < 0 || leastConfidence > 1) {
            throw new IllegalArgumentException("a confidence is a number from 0 to 1, unlike " + leastConfidence);
        }
        classes = Set.copyOf(classes);
        relations = Set.copyOf(relations);
    }
}
