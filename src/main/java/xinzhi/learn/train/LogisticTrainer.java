package xinzhi.learn.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;
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
     * @param features by number
     * @param source the article it comes from: a feature must be seen in several
     * @param weight how much it counts
     */
    record Example(int[] features, String label, String source, double weight) {}

    private final List<String> classes;
    private final double penalty;
    private final List<String> names;
    private final FeatureRows rows;
    /** Where the scores of all examples are added up, and then what is wrong with them. */
    private final double[] scores;

    private final int[] truths;
    private final double[] counts;

    private LogisticTrainer(FeatureNumbers numbers, List<Example> examples, double penalty, int sources) {
        this.penalty = penalty;
        classes =
                List.copyOf(new TreeSet<>(examples.stream().map(Example::label).toList()));
        int[] known = numbers.frequent(seen(numbers, examples, sources), sources);
        names = Arrays.stream(known).mapToObj(numbers::name).toList();
        int[] all = IntStream.range(0, columns()).toArray();
        rows = new FeatureRows(
                numbers.places(examples.stream().map(Example::features), known),
                WeightLayout.of(
                        all.length,
                        all.length,
                        Collections.nCopies(known.length, all).toArray(int[][]::new)));
        truths = examples.stream().mapToInt(e -> classes.indexOf(e.label())).toArray();
        scores = new double[truths.length * rows.stride()];
        counts = examples.stream().mapToDouble(Example::weight).toArray();
    }

    /**
     * @param penalty on large weights: the larger, the less the model trusts what it saw seldom
     * @param sources in how many of them a feature must be seen
     */
    static List<String> train(FeatureNumbers numbers, List<Example> examples, double penalty, int sources) {
        LogisticTrainer trainer = new LogisticTrainer(numbers, examples, penalty, sources);
        int size = trainer.columns() * (trainer.names.size() + 1);
        return trainer.lines(LbfgsMinimizer.minimize(trainer::loss, size, ITERATIONS, TOLERANCE));
    }

    /** In how many sources each feature is seen, {@code most} standing for more. */
    private static int[] seen(FeatureNumbers numbers, List<Example> examples, int most) {
        int[] seen = new int[numbers.size()];
        String[][] sources = new String[seen.length][most];
        for (Example example : examples) {
            for (int f : example.features()) {
                if (seen[f] < most
                        && !Arrays.asList(sources[f]).subList(0, seen[f]).contains(example.source())) {
                    sources[f][seen[f]++] = example.source();
                }
            }
        }
        return seen;
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
        for (int i = 0; i < truths.length; i++) {
            System.arraycopy(weights, 0, scores, i * rows.stride(), columns);
        }
        rows.addSums(weights, scores);
        for (int i = 0; i < truths.length; i++) {
            loss += toErrors(i, slope);
        }
        rows.addErrors(scores, slope);
        return loss;
    }

    /** The loss of an example; its scores become errors, which are added to the slope along the constants. */
    private double toErrors(int example, double[] slope) {
        int at = example * rows.stride();
        double[] own = Arrays.copyOfRange(scores, at, at + columns());
        double loss = counts[example] * toErrors(own, truths[example]);
        for (int c = 0; c < own.length; c++) {
            scores[at + c] = counts[example] * own[c];
            slope[c] += scores[at + c];
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
