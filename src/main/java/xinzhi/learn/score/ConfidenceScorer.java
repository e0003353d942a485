package xinzhi.learn.score;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import xinzhi.learn.gold.GoldPage;
import xinzhi.ontology.Lexicon;

/**
 * Whether confidence means what it says: of the facts that were read with .8, how many did a reader find too. A fact counts once in an
 * article, with the highest confidence that it was read with.
 */
public final class ConfidenceScorer {
    private static final int TENTHS = 10;
    private static final String LEXICON = "lexicon";
    private static final String MODEL = "model-";

    private ConfidenceScorer() {}

    /** In the order of kinds, sources and confidences; empty ones are left out. */
    public static List<ConfidenceScore> score(Lexicon lexicon, List<GoldPage> gold, List<FoundPage> pages) {
        Map<String, Judge.Judged> surest = new TreeMap<>();
        for (Judge.Judged judged : Judge.of(lexicon, gold, pages)) {
            surest.merge(
                    judged.kind() + "\t" + judged.fact(),
                    judged,
                    (one, other) -> other.confidence() > one.confidence() ? other : one);
        }
        return surest.values().stream()
                .collect(Collectors.groupingBy(ConfidenceScorer::group, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ConfidenceScorer::score)
                .sorted(Comparator.comparing(ConfidenceScore::kind)
                        .thenComparing(ConfidenceScore::source)
                        .thenComparing(ConfidenceScore::least))
                .toList();
    }

    private static String group(Judge.Judged judged) {
        return judged.kind() + "\t" + source(judged) + "\t" + tenth(judged);
    }

    private static ConfidenceScore score(Collection<Judge.Judged> alike) {
        Judge.Judged any = alike.iterator().next();
        int right = (int) alike.stream().filter(Judge.Judged::right).count();
        return new ConfidenceScore(any.kind(), source(any), (double) tenth(any) / TENTHS, alike.size(), right);
    }

    private static String source(Judge.Judged judged) {
        return judged.rule().equals(LEXICON) ? LEXICON : judged.rule().startsWith(MODEL) ? "model" : "rules";
    }

    /** Certainty stands with .9. */
    private static int tenth(Judge.Judged judged) {
        return Math.min(TENTHS - 1, (int) Math.floor(judged.confidence() * TENTHS));
    }
}
