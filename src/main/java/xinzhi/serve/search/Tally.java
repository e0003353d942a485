package xinzhi.serve.search;

import java.util.Arrays;
import java.util.List;

/**
 * Looks at items one after the other: whether each has all that was chosen, and what choosing another value instead
 * would leave. A value's count is what a visitor finds who follows it.
 */
final class Tally {
    private static final int BEYOND = Traits.CERTAIN + 1;
    private static final int ABSENT = -1;
    private static final int STATEMENT = Dimension.STATEMENT.ordinal();
    private static final int WEIGHED = Dimension.RELATION.bit() | Dimension.STATEMENT.bit();

    private final Ranking ranking;
    /** The value chosen of each dimension; {@link #ABSENT} where none was, or none that is known. */
    private final int[] chosen = new int[Dimension.values().length];
    /** The bits of the dimensions of which a value was chosen, confidence aside. */
    private final int asked;
    /** The least confidence chosen, in thousandths. */
    private final int least;

    private final int[] dimensions;
    private final int[] counts;
    /** How many items would be left at this least confidence, and no longer at the next. */
    private final int[] surest = new int[Traits.CERTAIN + 1];

    /** With which confidence the item has what was chosen of a dimension. */
    private final int[] found = new int[chosen.length];
    /** Of all that is stated of the item, the confidence of the surest. */
    private int best;

    Tally(Values values, Ranking ranking, Choice choice) {
        this.ranking = ranking;
        this.counts = new int[ranking.size()];
        this.dimensions = ranking.dimensions();
        Arrays.fill(chosen, ABSENT);
        int bits = 0;
        for (Dimension dimension : choice.dimensions()) {
            bits |= dimension == Dimension.CONFIDENCE ? 0 : dimension.bit();
            choice.value(dimension)
                    .flatMap(v -> values.meant(dimension, v))
                    .ifPresent(number -> chosen[dimension.ordinal()] = number);
        }
        this.asked = bits;
        this.least = choice.value(Dimension.CONFIDENCE).map(Tally::thousandths).orElse(0);
    }

    /** 0.7 as 700; more than any confidence where it is no number from 0 to 1. */
    static int thousandths(String text) {
        return text.matches("0|1|0?\\.\\d{1,9}|1\\.0{1,9}")
                ? (int) Math.ceil(Double.parseDouble(text) * Traits.CERTAIN - 1e-6)
                : BEYOND;
    }

    /** Whether the item, to which the traits of a second one belong as well, has all that was chosen. */
    boolean add(Traits own, int item, Traits head, int headItem) {
        best = ABSENT;
        if (asked == 0 && least == 0) {
            return plainly(own, item, head, headItem);
        }
        Arrays.fill(found, ABSENT);
        weigh(own, item);
        weigh(head, headItem);
        int missing = 0;
        int together = (asked & WEIGHED) == 0 ? best : Traits.CERTAIN;
        for (int d = 0; d < found.length; d++) {
            if ((asked & 1 << d) == 0) {
                continue;
            }
            boolean weighed = (WEIGHED & 1 << d) != 0;
            together = weighed ? Math.min(together, found[d]) : together;
            missing |= found[d] == ABSENT || weighed && found[d] < least ? 1 << d : 0;
        }
        if ((missing & ~WEIGHED) == 0 && together != ABSENT) {
            surest[together]++;
        }
        if (least > 0 && (asked & WEIGHED) == 0 && best < least) {
            missing |= Dimension.CONFIDENCE.bit();
        }
        if (Integer.bitCount(missing) <= 1) {
            count(own, item, missing);
            count(head, headItem, missing);
        }
        return missing == 0;
    }

    /** Where nothing was chosen, there is nothing to compare. */
    private boolean plainly(Traits own, int item, Traits head, int headItem) {
        for (int at = own.start(item); at < own.end(item); at++) {
            int value = own.value(at);
            counts[value]++;
            best = dimensions[value] == STATEMENT ? Math.max(best, own.confidence(at)) : best;
        }
        for (int at = head.start(headItem); at < head.end(headItem); at++) {
            counts[head.value(at)]++;
        }
        if (best != ABSENT) {
            surest[best]++;
        }
        return true;
    }

    private void weigh(Traits traits, int item) {
        for (int at = traits.start(item); at < traits.end(item); at++) {
            int value = traits.value(at);
            int dimension = dimensions[value];
            if (dimension == STATEMENT) {
                best = Math.max(best, traits.confidence(at));
            }
            if (chosen[dimension] == value) {
                found[dimension] = traits.confidence(at);
            }
        }
    }

    /** Counts all values, or of the one dimension that is missing. */
    private void count(Traits traits, int item, int missing) {
        for (int at = traits.start(item); at < traits.end(item); at++) {
            int value = traits.value(at);
            int bit = 1 << dimensions[value];
            boolean counted = missing == 0 || missing == bit;
            if (counted && ((bit & WEIGHED) == 0 || traits.confidence(at) >= least)) {
                counts[value]++;
            }
        }
    }

    /** How many items are left when a value is chosen. */
    int[] counts() {
        return counts;
    }

    /** What is shown of it. */
    Counts shown(List<Dimension> of) {
        return Counts.of(ranking, of, counts, value -> chosen[dimensions[value]] == value, surest);
    }
}
