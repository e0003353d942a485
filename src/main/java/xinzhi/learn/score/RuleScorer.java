package xinzhi.learn.score;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import xinzhi.learn.gold.GoldPage;
import xinzhi.ontology.Lexicon;

/**
 * Holds what each rule read from pages against what a reader found there. A fact that a rule reads twice in an article
 * counts once; what two rules read counts for both.
 */
public final class RuleScorer {
    private RuleScorer() {}

    /** In the order of the rules' names. */
    public static List<RuleScore> score(Lexicon lexicon, List<GoldPage> gold, List<FoundPage> pages) {
        SortedMap<String, Set<String>> found = new TreeMap<>();
        SortedMap<String, Set<String>> right = new TreeMap<>();
        for (Judge.Judged judged : Judge.of(lexicon, gold, pages)) {
            found.computeIfAbsent(judged.rule(), r -> new TreeSet<>()).add(judged.fact());
            if (judged.right()) {
                right.computeIfAbsent(judged.rule(), r -> new TreeSet<>()).add(judged.fact());
            }
        }
        return found.entrySet().stream()
                .map(e -> new RuleScore(
                        e.getKey(),
                        e.getValue().size(),
                        right.getOrDefault(e.getKey(), Set.of()).size()))
                .toList();
    }
}
