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

    private final Labels labels;
    private final double[][] between;
    private final FeatureIndex index;
    private final Weights[] weights;

    /** What one feature says of the labels that it says something of. */
    private record Weights(int[] labels, double[] weights) {
        private static final Weights NONE = new Weights(new int[0], new double[0]);

        Weights and(int label, double weight) {
            int[] more = Arrays.copyOf(labels, labels.length + 1);
            double[] with = Arrays.copyOf(weights, weights.length + 1);
            more[labels.length] = label;
            with[weights.length] = weight;
            return new Weights(more, with);
        }

        void addTo(double[] sums) {
            for (int i = 0; i < labels.length; i++) {
                sums[labels[i]] += weights[i];
            }
        }
    }

    public TermTagger(Collection<String> lines) {
        List<String[]> rows = lines.stream().map(l -> l.split("\t", -1)).toList();
        TreeSet<String> names = new TreeSet<>();
        rows.forEach(r -> names.add(r[0]));
        labels = Labels.named(names);
        between = new double[labels.size()][labels.size()];
        for (double[] row : between) {
            Arrays.fill(row, 1);
        }
        index = new FeatureIndex(
                rows.stream().map(r -> r[1]).filter(f -> !f.startsWith(AFTER)).toList());
        weights = new Weights[index.size()];
        Arrays.fill(weights, Weights.NONE);
        for (String[] row : rows) {
            int label = labels.names().indexOf(row[0]);
            double weight = Double.parseDouble(row[2]);
            if (row[1].startsWith(AFTER)) {
                between[labels.names().indexOf(row[1].substring(AFTER.length()))][label] = StrictMath.exp(weight);
            } else {
                int number = index.number(row[1]);
                weights[number] = weights[number].and(label, weight);
            }
        }
    }

    public Labels labels() {
        return labels;
    }

    /** All ways to label a sentence. @param words the description of each */
    public Lattice read(List<? extends Description> words) {
        double[][] scores = new double[words.size()][labels.size()];
        for (int t = 0; t < scores.length; t++) {
            double[] sums = scores[t];
            words.get(t).tell(pieces -> {
                int number = index.number(pieces);
                if (number != FeatureIndex.UNKNOWN) {
                    weights[number].addTo(sums);
                }
            });
        }
        return new Lattice(labels, between, scores);
    }
}
