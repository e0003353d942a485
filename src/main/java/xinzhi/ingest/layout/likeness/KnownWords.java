package xinzhi.ingest.layout.likeness;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

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

    /** The same of words that are broken there: where both texts end and begin with whole words, as 绿氢|储能, none is. */
    public int longestBroken(String left, String right) {
        return longestAcross(left, right, true);
    }

    private int longestAcross(String left, String right, boolean broken) {
        if (left.isEmpty() || right.isEmpty() || !seams.contains(left.substring(left.length() - 1) + right.charAt(0))) {
            return 0;
        }
        if (broken && endsWhole(left) && beginsWhole(right)) {
            return 0;
        }
        int longest = 0;
        for (int a = 1; a <= Math.min(REACH, left.length()); a++) {
            String before = left.substring(left.length() - a);
            for (int b = 1; b <= Math.min(REACH, right.length()); b++) {
                String after = right.substring(0, b);
                longest = a + b > longest && words.contains(before + after) ? a + b : longest;
            }
        }
        return longest;
    }

    private boolean endsWhole(String text) {
        return IntStream.rangeClosed(2, Math.min(2 * REACH, text.length()))
                .anyMatch(n -> words.contains(text.substring(text.length() - n)));
    }

    private boolean beginsWhole(String text) {
        return IntStream.rangeClosed(2, Math.min(2 * REACH, text.length()))
                .anyMatch(n -> words.contains(text.substring(0, n)));
    }

    /** Whether any of the words would stand across the seam of two texts. */
    public boolean isWordAcross(String left, String right) {
        return longestAcross(left, right) > 0;
    }
}
