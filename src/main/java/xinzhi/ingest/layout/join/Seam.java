package xinzhi.ingest.layout.join;

import java.util.List;
import java.util.stream.Collectors;
import xinzhi.ingest.layout.block.Block;
import xinzhi.ingest.layout.block.Kind;
import xinzhi.ingest.layout.likeness.KnownWords;
import xinzhi.ingest.layout.likeness.Occurrences;

/**
 * How well two broken ends fit: by the strings that would stand across the seam, if they recur elsewhere on the page
 * or name something in the lexicon.
 */
final class Seam {
    private static final int REACH = 4;
    private static final int LONGEST = 6;
    private static final double WORST = -3;
    /** Where a name is parted between two words, each may end or begin there by itself. */
    private static final double WHOLE = 0.5;

    private final KnownWords known;
    private final Occurrences page;
    private final double size;

    private Seam(KnownWords known, List<String> texts) {
        this.known = known;
        page = new Occurrences(texts.stream().map(t -> t + '\n').collect(Collectors.joining()));
        size = Math.max(1, texts.stream().mapToInt(String::length).sum());
    }

    /** For the texts and headings of a page. */
    static Seam of(KnownWords known, List<Block> blocks) {
        return new Seam(
                known,
                blocks.stream()
                        .filter(b -> b.is(Kind.BODY) || b.is(Kind.HEAD) || b.is(Kind.PULL))
                        .map(Block::text)
                        .toList());
    }

    /** Above 2 a good fit, below 0 a bad one. */
    double fit(String left, String right) {
        if (left.isEmpty() || right.isEmpty()) {
            return WORST;
        }
        int[][] meetings = page.meetings(left, right, REACH);
        double best = meetings[1][1] > 0 ? seen(left, right, meetings) : strange(left, right);
        return Math.max(
                best,
                Math.max(named(known.longestBroken(left, right)), WHOLE * named(known.longestAcross(left, right))));
    }

    /** What a word of the lexicon across the seam speaks for it. @param length 0 if there is none */
    private static double named(int length) {
        return length == 0 ? Double.NEGATIVE_INFINITY : weight(length) * (2.5 + 0.5 * Math.min(LONGEST, length));
    }

    /** A common pair of characters that never meets elsewhere on the page speaks against the seam. */
    private double strange(String left, String right) {
        double information = information(0.2, left.substring(left.length() - 1), right.substring(0, 1));
        return Math.max(WORST, Math.min(0, information));
    }

    /** What stands across the seam and elsewhere on the page speaks for it, the more the rarer its parts are. */
    private double seen(String left, String right, int[][] meetings) {
        double best = 0;
        for (int a = 1; a < meetings.length; a++) {
            String before = left.substring(left.length() - a);
            for (int b = 1; b < meetings[a].length && a + b <= LONGEST; b++) {
                int count = meetings[a][b];
                if (count > 0) {
                    double information = information(count, before, right.substring(0, b));
                    best = Math.max(best, weight(a + b) * count / (count + 1.0) * information);
                }
            }
        }
        return best;
    }

    private static double weight(int length) {
        return length == 2 ? 0.6 : length == 3 ? 0.85 : 1;
    }

    private double information(double count, String before, String after) {
        return Math.log(count * size / (1.0 * Math.max(1, page.count(before)) * Math.max(1, page.count(after))));
    }
}
