package xinzhi.ingest.layout.likeness;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Where strings stand in one text: places with the same two characters hang together, and are found by them. */
public final class Occurrences {
    private static final int NONE = -1;
    private static final int PRIME = 8191;

    private final String text;
    /** The first place of every chain, and after each place the next of its chain. */
    private final int[] first = new int[PRIME];

    private final int[] next;
    private final int[] single = new int[Character.MAX_VALUE + 1];

    public Occurrences(String text) {
        this.text = text;
        next = new int[text.length()];
        Arrays.fill(first, NONE);
        for (int i = text.length() - 1; i >= 0; i--) {
            single[text.charAt(i)]++;
            if (i + 1 < text.length()) {
                int chain = chain(text, i);
                next[i] = first[chain];
                first[chain] = i;
            }
        }
    }

    private static int chain(String string, int at) {
        return (string.charAt(at) << Character.SIZE / 2 ^ string.charAt(at + 1)) % PRIME;
    }

    /** All places where a string of two characters or more begins. */
    public IntStream of(String string) {
        return IntStream.iterate(first[chain(string, 0)], i -> i != NONE, i -> next[i])
                .filter(i -> text.startsWith(string, i));
    }

    /** How many places there are where a string begins. */
    public int count(String string) {
        return string.length() == 1
                ? single[string.charAt(0)]
                : (int) of(string).count();
    }

    /**
     * How often each end of one text meets each beginning of another, none longer than {@code reach}: of the last
     * <var>a</var> and the first <var>b</var> characters in row <var>a</var>, column <var>b</var>.
     */
    public int[][] meetings(String left, String right, int reach) {
        int[][] meetings = new int[Math.min(reach, left.length()) + 1][Math.min(reach, right.length()) + 1];
        String seam = left.substring(left.length() - 1) + right.charAt(0);
        for (int place = first[chain(seam, 0)]; place != NONE; place = next[place]) {
            int before = 0;
            while (before + 1 < meetings.length
                    && before <= place
                    && text.charAt(place - before) == left.charAt(left.length() - 1 - before)) {
                before++;
            }
            int after = 0;
            while (after + 1 < meetings[0].length
                    && place + 1 + after < text.length()
                    && text.charAt(place + 1 + after) == right.charAt(after)) {
                after++;
            }
            for (int a = 1; a <= before; a++) {
                for (int b = 1; b <= after; b++) {
                    meetings[a][b]++;
                }
            }
        }
        return meetings;
    }
}
