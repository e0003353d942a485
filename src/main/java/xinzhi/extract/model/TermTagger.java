package xinzhi.extract.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * A linear-chain conditional random field over the words of a sentence. As text it is a {@link LinearModel}'s: a line
 * {@code label TAB feature TAB weight} for each weight, the feature {@code >label} for a label that follows another.
 * Safe from many threads.
 */
public final class TermTagger {
    /** What the feature of a label that follows another begins with. */
    public static final String AFTER = ">";

    private static final double HUNDRED = 100;
    private static final int LABEL_BITS = 8;
    private static final int LABEL = (1 << LABEL_BITS) - 1;

    private final Labels labels;
    private final Transitions between;
    private final FeatureIndex index;
    /** For each feature, and behind the last, where it begins in the lists of labels and weights. */
    private final int[] starts;
    /**
     * What each feature says, in hundredths as it is written, so that sums are exact: of a few labels, each in the last
     * bits; or of all, in order.
     */
    private final int[] weights;

    public TermTagger(Collection<String> lines) {
        List<String[]> rows = lines.stream().map(l -> l.split("\t", -1)).toList();
        TreeSet<String> names = new TreeSet<>();
        rows.forEach(r -> names.add(r[0]));
        labels = Labels.named(names);
        double[] after = new double[labels.size() * labels.size()];
        rows.stream().filter(TermTagger::isBetween).forEach(r -> after[place(r)] = Double.parseDouble(r[2]));
        between = Transitions.exponentials(labels, after);
        List<String[]> said = rows.stream().filter(r -> !isBetween(r)).toList();
        index = new FeatureIndex(said.stream().map(r -> r[1]).toList());
        int[] counts = new int[index.size()];
        said.forEach(r -> counts[index.number(r[1])]++);
        starts = new int[index.size() + 1];
        for (int f = 0; f < counts.length; f++) {
            starts[f + 1] = starts[f] + (isFull(counts[f]) ? labels.size() : counts[f]);
        }
        weights = new int[starts[counts.length]];
        List<String> order = labels.names();
        int[] next = starts.clone();
        for (String[] row : said) {
            int f = index.number(row[1]);
            int label = order.indexOf(row[0]);
            int weight = (int) Math.round(HUNDRED * Double.parseDouble(row[2]));
            if (isFull(counts[f])) {
                weights[starts[f] + label] = weight;
            } else {
                weights[next[f]++] = weight << LABEL_BITS | label;
            }
        }
    }

    /** Whether a feature that says something of so many labels says it of all: a weight of nothing changes no sum. */
    private boolean isFull(int count) {
        return 2 * count > labels.size();
    }

    private static boolean isBetween(String... row) {
        return row[1].startsWith(AFTER);
    }

    private int place(String... row) {
        int before = labels.names().indexOf(row[1].substring(AFTER.length()));
        return before * labels.size() + labels.names().indexOf(row[0]);
    }

    public Labels labels() {
        return labels;
    }

    /** All ways to label a sentence. @param words the description of each */
    public Lattice read(List<? extends Description> words) {
        double[][] scores = new double[words.size()][labels.size()];
        Told told = new Told();
        int[] sums = new int[labels.size()];
        for (int t = 0; t < scores.length; t++) {
            Arrays.fill(sums, 0);
            words.get(t).tell(told);
            for (int number : told.numbers(index)) {
                add(number, sums);
            }
            for (int y = 0; y < sums.length; y++) {
                scores[t][y] = sums[y] / HUNDRED;
            }
        }
        return new Lattice(labels, between, scores);
    }

    private void add(int number, int... sums) {
        int start = starts[number];
        int end = starts[number + 1];
        if (end - start == sums.length) {
            for (int y = 0; y < sums.length; y++) {
                sums[y] += weights[start + y];
            }
        } else {
            for (int i = start; i < end; i++) {
                sums[weights[i] & LABEL] += weights[i] >> LABEL_BITS;
            }
        }
    }
}
