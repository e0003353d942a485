package xinzhi.extract.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A logistic model over named features, as text: one line {@code class TAB feature TAB weight} per weight, the feature
 * {@link #BIAS} for the constant, sorted. With one class a probability is that class against none; with several it is
 * the class's share of all.
 */
public final class LinearModel {
    /** The feature that is always there. */
    public static final String BIAS = "*";

    /** How much one feature spoke for a class. */
    public record Reason(String feature, double weight) {}

    private final List<String> lines;
    private final List<String> classes;

    /** What a feature weighs for each class. */
    private final Map<String, double[]> weights = new HashMap<>();

    /** @param lines as {@link #lines()} gives them */
    public LinearModel(Collection<String> lines) {
        this.lines = lines.stream().sorted().toList();
        List<String[]> rows = this.lines.stream().map(LinearModel::cells).toList();
        classes = rows.stream().map(row -> row[0]).distinct().toList();
        for (String[] row : rows) {
            weights.computeIfAbsent(row[1], feature -> new double[classes.size()])[classes.indexOf(row[0])] =
                    Double.parseDouble(row[2]);
        }
    }

    private static String[] cells(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 3) {
            throw new IllegalArgumentException("a model's line is class TAB feature TAB weight: " + line);
        }
        return cells;
    }

    /** The classes, sorted. */
    public List<String> classes() {
        return classes;
    }

    /** For each class the sum of the weights of the features that are present; a feature counts once. */
    private double[] scores(Collection<String> features) {
        double[] sums = weights.getOrDefault(BIAS, new double[classes.size()]).clone();
        for (String feature : features) {
            double[] row = weights.get(feature);
            if (row != null) {
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += row[i];
                }
            }
        }
        return sums;
    }

    /** The probability of each of several classes, their sum 1. */
    public SortedMap<String, Double> probabilities(Collection<String> features) {
        double[] shares = scores(features);
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = StrictMath.exp(shares[i]);
            sum += shares[i];
        }
        SortedMap<String, Double> probabilities = new TreeMap<>();
        for (int i = 0; i < shares.length; i++) {
            probabilities.put(classes.get(i), shares[i] / sum);
        }
        return probabilities;
    }

    /** The probability of the class of a model that has no other. */
    public double probability(Collection<String> features) {
        return 1 / (1 + StrictMath.exp(-scores(features)[0]));
    }

    /** The features that spoke most for a class, the strongest first. */
    public List<Reason> reasons(String name, Collection<String> features, int most) {
        int at = classes.indexOf(name);
        List<Reason> reasons = new ArrayList<>();
        for (String feature : features) {
            double[] row = weights.get(feature);
            if (row != null && row[at] > 0) {
                reasons.add(new Reason(feature, row[at]));
            }
        }
        reasons.sort(Comparator.comparingDouble(Reason::weight).reversed().thenComparing(Reason::feature));
        return List.copyOf(reasons.subList(0, Math.min(most, reasons.size())));
    }

    /** One line per weight, sorted: the same model is the same text. */
    public List<String> lines() {
        return lines;
    }
}
