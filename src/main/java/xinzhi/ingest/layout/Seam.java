package xinzhi.ingest.layout;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well two broken ends fit: by the strings that would stand across the seam, if they recur elsewhere on the page
 * or name something in the lexicon.
 */
final class Seam {
    private static final int REACH = 4;
    private static final int LONGEST = 6;
    private static final double WORST = -3;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> known;
    private final double size;

    private Seam(Set<String> known, Collection<String> texts) {
        this.known = known;
        int total = 0;
        for (String text : texts) {
            total += text.length();
            for (int i = 0; i < text.length(); i++) {
                for (int n = 1; n <= LONGEST && i + n <= text.length(); n++) {
                    counts.merge(text.substring(i, i + n), 1, Integer::sum);
                }
            }
        }
        size = Math.max(1, total);
    }

    /** The words of several lists that are short enough to be looked for; made once for all pages. */
    @SafeVarargs
    static Set<String> words(Collection<String>... lists) {
        Set<String> words = new HashSet<>();
        for (Collection<String> list : lists) {
            list.stream()
                    .filter(w -> w.length() >= 2 && w.length() <= 2 * REACH)
                    .forEach(words::add);
        }
        return words;
    }

    /** Whether a word that we know would stand across the seam. */
    static boolean isWordAcross(Set<String> known, String left, String right) {
        for (int a = 1; a <= Math.min(REACH, left.length()); a++) {
            for (int b = 1; b <= Math.min(REACH, right.length()); b++) {
                if (known.contains(left.substring(left.length() - a) + right.substring(0, b))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** For the texts and headings of a page. */
    static Seam of(Set<String> known, List<Block> blocks) {
        return new Seam(
                known,
                blocks.stream()
                        .filter(b -> b.is(Kind.BODY) || b.is(Kind.HEAD) || b.is(Kind.PULL))
                        .map(Block::text)
                        .toList());
    }

    /** Above 2 a good fit, below 0 a bad one. */
    double fit(String left, String right) {
        double best = pair(left, right);
        for (int a = 1; a <= Math.min(REACH, left.length()); a++) {
            String before = left.substring(left.length() - a);
            for (int b = 1; b <= Math.min(REACH, right.length()); b++) {
                best = Math.max(best, across(before, right.substring(0, b)));
            }
        }
        return best;
    }

    private double across(String before, String after) {
        String whole = before + after;
        int count = counts.getOrDefault(whole, 0);
        double weight = whole.length() == 2 ? 0.6 : whole.length() == 3 ? 0.85 : 1;
        double seen = count == 0 ? WORST : weight * count / (count + 1.0) * information(count, before, after);
        return known.contains(whole) ? Math.max(seen, weight * (2.5 + 0.5 * Math.min(LONGEST, whole.length()))) : seen;
    }

    /** A common pair of characters that never meets elsewhere on the page speaks against the seam. */
    private double pair(String left, String right) {
        if (left.isEmpty() || right.isEmpty()) {
            return WORST;
        }
        String before = left.substring(left.length() - 1);
        String after = right.substring(0, 1);
        return counts.containsKey(before + after) ? 0 : Math.max(WORST, Math.min(0, information(0.2, before, after)));
    }

    private double information(double count, String before, String after) {
        return Math.log(count * size / (1.0 * counts.getOrDefault(before, 1) * counts.getOrDefault(after, 1)));
    }
}
