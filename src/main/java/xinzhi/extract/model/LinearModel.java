package xinzhi.extract.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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

    private final SortedMap<String, Map<String, Double>> weights = new TreeMap<>();

    /** @param lines as {@link #lines()} gives them */
    public LinearModel(Collection<String> lines) {
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 3) {
                throw new IllegalArgumentException("a model's line is class TAB feature TAB weight: " + line);
            }
            weights.computeIfAbsent(cells[0], c -> new TreeMap<>()).put(cells[1], Double.parseDouble(cells[2]));
        }
    }

    /** The classes, sorted. */
    public List<String> classes() {
        return List.copyOf(weights.keySet());
    }

    /** The sum of the weights of the features that are present; a feature counts once. */
    public double score(String name, Collection<String> features) {
        Map<String, Double> row = weights.getOrDefault(name, Map.of());
        double sum = row.getOrDefault(BIAS, 0.0);
        for (String feature : features) {
            sum += row.getOrDefault(feature, 0.0);
        }
        return sum;
    }

    /** The probability of each of several classes. */
    public SortedMap<String, Double> probabilities(Collection<String> features) {
        SortedMap<String, Double> shares = new TreeMap<>();
        double all = 0;
        for (String name : weights.keySet()) {
            double share = StrictMath.exp(score(name, features));
            shares.put(name, share);
            all += share;
        }
        double sum = all;
        shares.replaceAll((name, share) -> share / sum);
        return shares;
    }

    /** The probability of a class: logistic where it is the only one, else softmax over all. */
    public double probability(String name, Collection<String> features) {
        if (weights.size() == 1) {
            return 1 / (1 + Math.exp(-score(name, features)));
        }
        double all = 0;
        for (String other : weights.keySet()) {
            all += Math.exp(score(other, features));
        }
        return Math.exp(score(name, features)) / all;
    }

    /** The features that spoke most for a class, the strongest first. */
    public List<Reason> reasons(String name, Collection<String> features, int most) {
        Map<String, Double> row = weights.getOrDefault(name, Map.of());
        List<Reason> reasons = new ArrayList<>();
        for (String feature : features) {
            double weight = row.getOrDefault(feature, 0.0);
            if (weight > 0) {
                reasons.add(new Reason(feature, weight));
            }
        }
        reasons.sort(Comparator.comparingDouble(Reason::weight).reversed().thenComparing(Reason::feature));
        return List.copyOf(reasons.subList(0, Math.min(most, reasons.size())));
    }

    /** One line per weight, sorted: the same model is the same text. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        weights.forEach(
                (name, row) -> row.forEach((feature, weight) -> lines.add(name + "\t" + feature + "\t" + weight)));
        return lines;
    }
}
