package xinzhi.export.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import xinzhi.export.network.Period;

/** An edge while its rows come in. The order of the rows leaves no trace. */
final class Draft {
    private static final int MOST_VALUES = 10;
    /** Confidences are summed as whole numbers, whose sum is the same in any order. */
    private static final double FINE = 10_000;

    /**
     * What one row says of an edge.
     *
     * @param weight negative where the row states none
     * @param confidence negative where the row states none
     * @param evidence address of a sentence, empty where there is none
     * @param extras a cell for each further column
     */
    record Row(double weight, double confidence, String evidence, Optional<Period> seen, List<String> extras) {
        static Row of(String evidence, Optional<Period> seen) {
            return new Row(-1, -1, evidence, seen, List.of());
        }
    }

    private long rows;
    /** Exact: the sum of doubles would depend on their order. */
    private BigDecimal weights = BigDecimal.ZERO;

    private double weight;
    private boolean weighed;
    private long rated;
    private long confidences;
    private double best = -1;
    private double bestOfEvidence = -1;
    private String bestEvidence = "";
    private String firstEvidence = "";
    private Set<String> evidence = Set.of();
    private Optional<Period> seen = Optional.empty();
    private List<Set<String>> extras = List.of();

    void add(Row row) {
        rows++;
        if (row.weight() >= 0) {
            weights = weights.add(new BigDecimal(row.weight()));
            weight = weights.doubleValue();
            weighed = true;
        }
        if (row.confidence() >= 0) {
            rated++;
            confidences += Math.round(row.confidence() * FINE);
        }
        addEvidence(row);
        seen = Period.union(seen, row.seen());
        addExtras(row.extras());
    }

    private void addEvidence(Row row) {
        best = Math.max(best, row.confidence());
        String words = row.evidence();
        if (words.isEmpty()) {
            return;
        }
        if (bestEvidence.isEmpty()
                || row.confidence() > bestOfEvidence
                || row.confidence() == bestOfEvidence && words.compareTo(bestEvidence) < 0) {
            bestEvidence = words;
            bestOfEvidence = row.confidence();
        }
        if (firstEvidence.isEmpty()) {
            firstEvidence = words;
        } else if (!words.equals(firstEvidence)) {
            if (evidence.isEmpty()) {
                evidence = new HashSet<>();
            }
            evidence.add(words);
        }
    }

    /** Adds what is known only when all rows are in. */
    void note(List<String> cells) {
        addExtras(cells);
    }

    private void addExtras(List<String> cells) {
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (extras.isEmpty()) {
            extras = new ArrayList<>(Collections.nCopies(cells.size(), Set.of()));
        }
        for (int i = 0; i < cells.size(); i++) {
            extras.set(i, with(extras.get(i), cells.get(i)));
        }
    }

    /** Most edges have one value: a small set until there is a second. */
    private static Set<String> with(Set<String> values, String value) {
        if (value.isEmpty() || values.contains(value)) {
            return values;
        }
        if (values.isEmpty()) {
            return Set.of(value);
        }
        Set<String> more = new TreeSet<>(values);
        more.add(value);
        return more;
    }

    /** How many sentences say so; how many rows, where they name no sentence. */
    long count() {
        return firstEvidence.isEmpty() ? rows : 1 + evidence.size();
    }

    /** What the rows state, summed; else the count. */
    double weight() {
        return weighed ? weight : count();
    }

    /** Negative where no row states a confidence. */
    double mean() {
        return rated == 0 ? -1 : confidences / (FINE * rated);
    }

    /** Negative where no row states a confidence. */
    double best() {
        return best;
    }

    String bestEvidence() {
        return bestEvidence;
    }

    Optional<Period> seen() {
        return seen;
    }

    /** The values of each further column, several joined; empty lists of columns stay empty. */
    List<String> extras() {
        return extras.stream().map(Draft::joined).toList();
    }

    private static String joined(Set<String> values) {
        return values.size() == 1
                ? values.iterator().next()
                : String.join("; ", values.stream().limit(MOST_VALUES).toList());
    }
}
