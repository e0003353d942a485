package xinzhi.ingest.layout.likeness;

import java.util.Arrays;
import java.util.List;

/**
 * The pairs of neighbouring letters of a text.
 *
 * @param codes one for each pair that occurs, in the order of the characters
 * @param counts how often each of them occurs
 */
public record Pairs(int[] codes, int[] counts) {
    /** Pairs do not reach across punctuation and blanks. */
    public static Pairs of(String text) {
        int[] all = new int[text.length()];
        int size = 0;
        boolean before = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            if (before && letter) {
                all[size++] = code(text.charAt(i - 1), text.charAt(i));
            }
            before = letter;
        }
        return counted(Arrays.copyOf(all, size));
    }

    /** In how many of these texts each pair occurs. */
    static Pairs documents(List<Pairs> texts) {
        return counted(texts.stream().flatMapToInt(t -> Arrays.stream(t.codes)).toArray());
    }

    /** Of all these texts together. */
    public static Pairs sum(List<Pairs> texts) {
        if (texts.size() == 1) {
            return texts.get(0);
        }
        int[] all = new int
                [texts.stream().mapToInt(t -> Arrays.stream(t.counts).sum()).sum()];
        int size = 0;
        for (Pairs text : texts) {
            for (int i = 0; i < text.size(); i++) {
                Arrays.fill(all, size, size + text.counts[i], text.codes[i]);
                size += text.counts[i];
            }
        }
        return counted(all);
    }

    private static Pairs counted(int[] all) {
        Arrays.sort(all);
        int[] codes = new int[all.length];
        int[] counts = new int[all.length];
        int size = 0;
        for (int i = 0; i < all.length; i++) {
            size += i == 0 || all[i] != all[i - 1] ? 1 : 0;
            codes[size - 1] = all[i];
            counts[size - 1]++;
        }
        return new Pairs(Arrays.copyOf(codes, size), Arrays.copyOf(counts, size));
    }

    /** The smallest number for the smallest characters. */
    private static int code(char first, char second) {
        return (first << Character.SIZE | second) + Integer.MIN_VALUE;
    }

    int size() {
        return codes.length;
    }

    /** How often a pair occurs. */
    int count(int code) {
        int at = Arrays.binarySearch(codes, code);
        return at < 0 ? 0 : counts[at];
    }
}
