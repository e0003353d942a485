package xinzhi.extract.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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

    private final FeatureIndex index;
    /** What each feature weighs for each class. */
    private final double[][] weights;

    private final double[] constants;

    /** @param lines as {@link #lines()} gives them */
    public LinearModel(Collection<String> lines) {
        this.lines = lines.stream().sorted().toList();
        List<String[]> rows = this.lines.stream().map(LinearModel::cells).toList();
        classes = rows.stream().map(row -> row[0]).distinct().toList();
        index = new FeatureIndex(rows.stream().map(row -> row[1]).toList());
        weights = new double[index.size()][classes.size()];
        for (String[] row : rows) {
            weights[index.number(row[1])][classes.indexOf(row[0])] = Double.parseDouble(row[2]);
        }
        int bias = index.number(BIAS);
        constants = bias == FeatureIndex.UNKNOWN ? new double[classes.size()] : weights[bias];
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

    /** For each class the sum of the weights of the features that are told, each as often as it is. */
    private double[] scores(Description description) {
        double[] sums = constants.clone();
        Told told = new Told();
        description.tell(told);
        for (int number : told.numbers(index)) {
            double[] row = weights[number];
            for (int i = 0; i < sums.length; i++) {
                sums[i] += row[i];
            }
        }
        return sums;
    }

    /** The probability of each of several classes, their sum 1. */
    public SortedMap<String, Double> probabilities(Description description) {
        return probabilities(scores(description));
    }

    /** @param shares the classes' scores; what they are afterwards is not said */
    SortedMap<String, Double> probabilities(double... shares) {
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
    public double probability(Description description) {
        return probability(scores(description)[0]);
    }

    static double probability(double score) {
        return 1 / (1 + StrictMath.exp(-score));
    }

    /** The features' names. */
    List<String> features() {
        return lines.stream().map(l -> cells(l)[1]).toList();
    }

    /** What each feature of an index that knows all of these weighs for each class. */
    double[] weights(FeatureIndex other) {
        double[] all = new double[other.size() * classes.size()];
        for (String feature : features()) {
            double[] row = weights[index.number(feature)];
            System.arraycopy(row, 0, all, other.number(feature) * row.length, row.length);
        }
        return all;
    }

    double constant(int place) {
        return constants[place];
    }

    /** The features that spoke most for a class, the strongest first. */
    public List<Reason> reasons(String name, Collection<String> features, int most) {
        int at = classes.indexOf(name);
        List<Reason> reasons = new ArrayList<>();
        for (String feature : features) {
            int number = index.number(feature);
            if (number != FeatureIndex.UNKNOWN && weights[number][at] > 0) {
                reasons.add(new Reason(feature, weights[number][at]));
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
