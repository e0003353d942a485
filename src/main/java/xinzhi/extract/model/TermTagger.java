package xinzhi.extract.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<String, Weights> weights = new HashMap<>();

    /** What one feature says of the labels that it says something of. */
    private record Weights(int[] labels, double[] weights) {
        Weights and(int label, double weight) {
            int[] more = Arrays.copyOf(labels, labels.length + 1);
            double[] with = Arrays.copyOf(weights, weights.length + 1);
            more[labels.length] = label;
            with[weights.length] = weight;
            return new Weights(more, with);
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
        for (String[] row : rows) {
            int label = labels.names().indexOf(row[0]);
            double weight = Double.parseDouble(row[2]);
            if (row[1].startsWith(AFTER)) {
                between[labels.names().indexOf(row[1].substring(AFTER.length()))][label] = StrictMath.exp(weight);
            } else {
                weights.merge(
                        row[1],
                        new Weights(new int[] {label}, new double[] {weight}),
                        (one, two) -> one.and(label, weight));
            }
        }
    }

    public Labels labels() {
        return labels;
    }

    /** All ways to label a sentence. @param features of each word */
    public Lattice read(List<List<String>> features) {
        double[][] scores = new double[features.size()][labels.size()];
        for (int t = 0; t < scores.length; t++) {
            for (String feature : features.get(t)) {
                Weights row = weights.get(feature);
                if (row != null) {
                    for (int i = 0; i < row.labels.length; i++) {
                        scores[t][row.labels[i]] += row.weights[i];
                    }
                }
            }
        }
        return new Lattice(labels, between, scores);
    }
}
