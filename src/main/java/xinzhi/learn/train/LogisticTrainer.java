package xinzhi.learn.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import xinzhi.extract.model.LinearModel;

/**
 * Labelled feature lists in, the lines of a {@link LinearModel} out: logistic regression with a penalty on large
 * weights. Of one class and the empty name for none of it, the model has that class alone.
 */
final class LogisticTrainer {
    /** The label of what is of no class. */
    static final String NONE = "";

    private static final int ITERATIONS = 100;
    private static final double TOLERANCE = 1e-5;
    private static final double LEAST_WEIGHT = 0.05;

    /**
     * An example.
     *
     * @param source the article it comes from: a feature must be seen in several
     * @param weight how much it counts
     */
    record Example(List<String> features, String label, String source, double weight) {}

    private final List<String> classes;
    private final double penalty;
    private final List<String> names;
    private final int[][] rows;
    private final int[] truths;
    private final double[] counts;

    private LogisticTrainer(List<Example> examples, double penalty, int sources) {
        this.penalty = penalty;
        classes =
                List.copyOf(new TreeSet<>(examples.stream().map(Example::label).toList()));
        names = shared(examples, sources);
        Map<String, Integer> places = new HashMap<>();
        names.forEach(n -> places.put(n, places.size()));
        rows = examples.stream()
                .map(e -> e.features().stream()
                        .filter(places::containsKey)
                        .mapToInt(places::get)
                        .toArray())
                .toArray(int[][]::new);
        truths = examples.stream().mapToInt(e -> classes.indexOf(e.label())).toArray();
        counts = examples.stream().mapToDouble(Example::weight).toArray();
    }

    /**
     * @param penalty on large weights: the larger, the less the model trusts what it saw seldom
     * @param sources in how many of them a feature must be seen
     */
    static List<String> train(List<Example> examples, double penalty, int sources) {
        LogisticTrainer trainer = new LogisticTrainer(examples, penalty, sources);
        int size = trainer.columns() * (trainer.names.size() + 1);
        return trainer.lines(LbfgsMinimizer.minimize(trainer::loss, size, ITERATIONS, TOLERANCE));
    }

    private static List<String> shared(List<Example> examples, int least) {
        Map<String, TreeSet<String>> seen = new TreeMap<>();
        for (Example example : examples) {
            for (String feature : example.features()) {
                TreeSet<String> in = seen.computeIfAbsent(feature, f -> new TreeSet<>());
                if (in.size() < least) {
                    in.add(example.source());
                }
            }
        }
        return seen.entrySet().stream()
                .filter(e -> e.getValue().size() >= least)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** A yes-or-no model has weights for yes only. */
    private boolean isBinary() {
        return classes.size() == 2 && classes.get(0).equals(NONE);
    }

    private int columns() {
        return isBinary() ? 1 : classes.size();
    }

    private double loss(double[] weights, double[] slope) {
        int columns = columns();
        double loss = 0;
        for (int k = 0; k < weights.length; k++) {
            boolean constant = k < columns;
            loss += constant ? 0 : penalty / 2 * weights[k] * weights[k];
            slope[k] = constant ? 0 : penalty * weights[k];
        }
        double[] scores = new double[columns];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(weights, 0, scores, 0, columns);
            for (int f : rows[i]) {
                for (int c = 0; c < columns; c++) {
                    scores[c] += weights[(f + 1) * columns + c];
                }
            }
            loss += counts[i] * toErrors(scores, truths[i]);
            for (int c = 0; c < columns; c++) {
                slope[c] += counts[i] * scores[c];
            }
            for (int f : rows[i]) {
                for (int c = 0; c < columns; c++) {
                    slope[(f + 1) * columns + c] += counts[i] * scores[c];
                }
            }
        }
        return loss;
    }

    /** The loss of one example; its scores become what the probability of each class is too high. */
    private double toErrors(double[] scores, int truth) {
        if (isBinary()) {
            double probability = 1 / (1 + StrictMath.exp(-scores[0]));
            double said = truth == 1 ? probability : 1 - probability;
            scores[0] = probability - truth;
            return -StrictMath.log(Math.max(said, Double.MIN_NORMAL));
        }
        double most = scores[0];
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double all = 0;
        for (double score : scores) {
            all += StrictMath.exp(score - most);
        }
        double loss = StrictMath.log(all) + most - scores[truth];
        for (int c = 0; c < scores.length; c++) {
            scores[c] = StrictMath.exp(scores[c] - most) / all - (c == truth ? 1 : 0);
        }
        return loss;
    }

    private List<String> lines(double[] weights) {
        List<String> lines = new ArrayList<>();
        int columns = columns();
        for (int k = 0; k < weights.length; k++) {
            String feature = k < columns ? LinearModel.BIAS : names.get(k / columns - 1);
            String name = isBinary() ? classes.get(1) : classes.get(k % columns);
            if (k < columns || Math.abs(weights[k]) >= LEAST_WEIGHT) {
                lines.add(name + "\t" + feature + "\t" + String.format(Locale.ROOT, "%.2f", weights[k]));
            }
        }
        return lines.stream().sorted().toList();
    }
}
