package xinzhi.learn.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import xinzhi.extract.model.Labels;
import xinzhi.extract.model.Lattice;
import xinzhi.extract.model.TermTagger;
import xinzhi.extract.model.Transitions;

/** Labelled sentences in, the weights of a {@link TermTagger} out. */
final class TaggerTrainer {
    private static final int ITERATIONS = 80;
    private static final double TOLERANCE = 1e-4;
    private static final double LEAST_WEIGHT = 0.05;
    private static final int LEAST_COUNT = 2;

    /** A sentence: the features of each word by number, and what each word is. */
    record Labelled(List<int[]> features, List<String> labels) {}

    private final Labels labels;
    private final double penalty;
    /** For each sentence what each of its words is. */
    private final List<int[]> truths;
    /** The names of the features, in order. */
    private final List<String> names;

    private final WeightLayout layout;
    /** The words of all sentences. */
    private final FeatureRows words;
    /** Where the scores of all words are added up, and then what is wrong with them. */
    private final double[] scores;

    private TaggerTrainer(FeatureNumbers numbers, List<Labelled> sentences, Labels labels, double penalty) {
        this.labels = labels;
        this.penalty = penalty;
        List<String> order = labels.names();
        truths = sentences.stream()
                .map(s -> s.labels().stream().mapToInt(order::indexOf).toArray())
                .toList();
        int[][] counts = counts(numbers, sentences);
        int[] known = numbers.frequent(
                Arrays.stream(counts).mapToInt(c -> Arrays.stream(c).sum()).toArray(), LEAST_COUNT);
        names = Arrays.stream(known).mapToObj(numbers::name).toList();
        layout = WeightLayout.of(
                labels.size(),
                labels.size() * labels.size(),
                Arrays.stream(known)
                        .mapToObj(f -> IntStream.range(0, labels.size())
                                .filter(y -> counts[f][y] > 0)
                                .toArray())
                        .toArray(int[][]::new));
        words = new FeatureRows(numbers.places(sentences.stream().flatMap(s -> s.features().stream()), known), layout);
        scores = new double[truths.stream().mapToInt(t -> t.length).sum() * words.stride()];
    }

    /** @param penalty on large weights: the larger, the less the model trusts what it saw seldom */
    static List<String> train(FeatureNumbers numbers, List<Labelled> sentences, List<String> classes, double penalty) {
        TaggerTrainer trainer = new TaggerTrainer(numbers, sentences, new Labels(classes), penalty);
        return trainer.lines(LbfgsMinimizer.minimize(trainer::loss, trainer.layout.size(), ITERATIONS, TOLERANCE));
    }

    /** How often each feature was seen with each label. */
    private int[][] counts(FeatureNumbers numbers, List<Labelled> sentences) {
        int[][] counts = new int[numbers.size()][labels.size()];
        for (int s = 0; s < truths.size(); s++) {
            for (int t = 0; t < truths.get(s).length; t++) {
                for (int f : sentences.get(s).features().get(t)) {
                    counts[f][truths.get(s)[t]]++;
                }
            }
        }
        return counts;
    }

    /** How unlikely the weights make the labels, and what large weights cost. */
    private double loss(double[] weights, double[] slope) {
        double loss = 0;
        for (int k = 0; k < weights.length; k++) {
            loss += penalty / 2 * weights[k] * weights[k];
            slope[k] = penalty * weights[k];
        }
        Transitions between = Transitions.exponentials(labels, weights);
        Transitions pairs = new Transitions(labels);
        Arrays.fill(scores, 0);
        words.addSums(weights, scores);
        int at = 0;
        for (int[] truth : truths) {
            loss += toErrors(at, truth, weights, between, pairs);
            at += truth.length * words.stride();
        }
        words.addErrors(scores, slope);
        pairs.addTo(slope);
        return loss;
    }

    /** The loss of one sentence; the scores of its words become what the probability of each label is too high. */
    private double toErrors(int start, int[] truth, double[] weights, Transitions between, Transitions pairs) {
        int n = labels.size();
        double[][] own = new double[truth.length][];
        for (int t = 0; t < truth.length; t++) {
            int at = start + t * words.stride();
            own[t] = Arrays.copyOfRange(scores, at, at + n);
        }
        Lattice lattice = new Lattice(labels, between, own);
        double loss = lattice.logSum();
        for (int t = 0; t < truth.length; t++) {
            loss -= own[t][truth[t]];
            double[] share = lattice.at(t);
            share[truth[t]] -= 1;
            System.arraycopy(share, 0, scores, start + t * words.stride(), n);
            if (t > 0) {
                lattice.addPairs(t, pairs);
                pairs.add(truth[t - 1], truth[t], -1);
                loss -= weights[truth[t - 1] * n + truth[t]];
            }
        }
        return loss;
    }

    private List<String> lines(double[] weights) {
        List<String> lines = new ArrayList<>();
        int n = labels.size();
        for (int i = 0; i < n * n; i++) {
            add(
                    lines,
                    labels.names().get(i % n),
                    TermTagger.AFTER + labels.names().get(i / n),
                    weights[i]);
        }
        for (int f = 0; f < layout.features(); f++) {
            for (int k = layout.starts()[f]; k < layout.starts()[f + 1]; k++) {
                add(lines, labels.names().get(layout.columnOf()[k]), names.get(f), weights[k]);
            }
        }
        return lines.stream().sorted().toList();
    }

    private static void add(List<String> lines, String label, String feature, double weight) {
        if (Math.abs(weight) >= LEAST_WEIGHT) {
            lines.add(label + "\t" + feature + "\t" + String.format(Locale.ROOT, "%.2f", weight));
        }
    }
}
