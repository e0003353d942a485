package xinzhi.ingest.layout.likeness;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Words that may be broken at the end of a column, and are known again where their parts would meet. */
public final class KnownWords {
    private static final int REACH = 4;

    private final Set<String> words = new HashSet<>();
    /** The two characters on the sides of every place where one of the words may be broken. */
    private final Set<String> seams = new HashSet<>();

    /** Of all these lists; a word too short or too long to be broken is passed over. */
    @SafeVarargs
    public KnownWords(Collection<String>... lists) {
        for (Collection<String> list : lists) {
            list.stream()
                    .filter(w -> w.length() >= 2 && w.length() <= 2 * REACH)
                    .forEach(this::add);
        }
    }

    private void add(String word) {
        words.add(word);
        for (int i = Math.max(1, word.length() - REACH); i <= Math.min(REACH, word.length() - 1); i++) {
            seams.add(word.substring(i - 1, i + 1));
        }
    }

    /** The length of the longest word that would stand across the seam of two texts, 0 if there is none. */
    public int longestAcross(String left, String right) {
        return longestAcross(left, right, false);
    }

    /** The same of words that are broken there: one of their parts is no word by itself. */
    public int longestBroken(String left, String right) {
        return longestAcross(left, right, true);
    }

    private int longestAcross(String left, String right, boolean broken) {
        if (left.isEmpty() || right.isEmpty() || !seams.contains(left.substring(left.length() - 1) + right.charAt(0))) {
            return 0;
        }
        int longest = 0;
        for (int a = 1; a <= Math.min(REACH, left.length()); a++) {
            String before = left.substring(left.length() - a);
            for (int b = 1; b <= Math.min(REACH, right.length()); b++) {
                String after = right.substring(0, b);
                boolean across = a + b > longest
                        && words.contains(before + after)
                        && !(broken && words.contains(before) && words.contains(after));
                longest = across ? a + b : longest;
            }
        }
        return longest;
    }

    /** Whether any of the words would stand across the seam of two texts. */
    public boolean isWordAcross(String left, String right) {
        return longestAcross(left, right) > 0;
    }
}
