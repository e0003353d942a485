package xinzhi.learn.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which found article is which of the page's: those whose texts overlap most are paired first. */
final class Pairing {
    private static final int SHINGLE = 4;
    private static final double LEAST = 0.05;

    private record Score(double overlap, int gold, int found) {}

    private Pairing() {}

    /** For each gold article's place in its list the place of its partner; none for one that was not found. */
    static Map<Integer, Integer> of(List<Facts> gold, List<Facts> found) {
        List<Set<String>> theirs = found.stream().map(f -> shingles(f.body())).toList();
        List<Score> scores = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            Set<String> own = shingles(gold.get(g).body());
            for (int f = 0; f < found.size(); f++) {
                scores.add(new Score(overlap(own, theirs.get(f)), g, f));
            }
        }
        scores.sort(Comparator.comparingDouble(Score::overlap)
                .thenComparingInt(Score::gold)
                .thenComparingInt(Score::found)
                .reversed());
        Map<Integer, Integer> pairs = new TreeMap<>();
        for (Score score : scores) {
            if (score.overlap > LEAST && !pairs.containsKey(score.gold) && !pairs.containsValue(score.found)) {
                pairs.put(score.gold, score.found);
            }
        }
        return pairs;
    }

    private static double overlap(Set<String> some, Set<String> others) {
        long both = some.stream().filter(others::contains).count();
        return (double) both / Math.max(1, some.size() + others.size() - both);
    }

    private static Set<String> shingles(String text) {
        Set<String> shingles = new HashSet<>();
        for (int i = 0; i < Math.max(1, text.length() - SHINGLE + 1); i++) {
            shingles.add(text.substring(i, Math.min(text.length(), i + SHINGLE)));
        }
        return shingles;
    }
}
