package xinzhi.learn.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import xinzhi.extract.model.Labels;
import xinzhi.extract.model.Lattice;
import xinzhi.extract.model.TermTagger;

/** Labelled sentences in, the weights of a {@link TermTagger} out. */
final class TaggerTrainer {
    private static final int ITERATIONS = 80;
    private static final double TOLERANCE = 1e-4;
    private static final double LEAST_WEIGHT = 0.05;
    private static final int LEAST_COUNT = 2;

    /** A sentence: the features of each word, and what each word is. */
    record Labelled(List<List<String>> features, List<String> labels) {}

    private final Labels labels;
    private final double penalty;
    private final List<int[][]> features = new ArrayList<>();
    private final List<int[]> truths = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    /** For each feature the labels seen with it, and where its weight for the first of them stands. */
    private int[][] labelsOf = new int[0][];

    private int[] firstWeight = new int[0];
    private int size;

    private TaggerTrainer(Labels labels, double penalty) {
        this.labels = labels;
        this.penalty = penalty;
    }

    /** @param penalty on large weights: the larger, the less the model trusts what it saw seldom */
    static List<String> train(List<Labelled> sentences, List<String> classes, double penalty) {
        TaggerTrainer trainer = new TaggerTrainer(new Labels(classes), penalty);
        trainer.index(sentences);
        double[] weights = LbfgsMinimizer.minimize(trainer::loss, trainer.size, ITERATIONS, TOLERANCE);
        return trainer.lines(weights);
    }

    private void index(List<Labelled> sentences) {
        Map<String, int[]> seen = new TreeMap<>();
        for (Labelled sentence : sentences) {
            for (int t = 0; t < sentence.labels().size(); t++) {
                int label = labels.names().indexOf(sentence.labels().get(t));
                for (String feature : sentence.features().get(t)) {
                    seen.computeIfAbsent(feature, f -> new int[labels.size()])[label]++;
                }
            }
        }
        Map<String, Integer> places = new HashMap<>();
        List<Integer> starts = new ArrayList<>();
        List<int[]> seenWith = new ArrayList<>();
        size = labels.size() * labels.size();
        seen.forEach((feature, counts) -> {
            int[] with =
                    IntStream.range(0, counts.length).filter(y -> counts[y] > 0).toArray();
            if (Arrays.stream(counts).sum() >= LEAST_COUNT) {
                places.put(feature, names.size());
                names.add(feature);
                seenWith.add(with);
                starts.add(size);
                size += with.length;
            }
        });
        labelsOf = seenWith.toArray(int[][]::new);
        firstWeight = starts.stream().mapToInt(Integer::intValue).toArray();
        for (Labelled sentence : sentences) {
            features.add(sentence.features().stream()
                    .map(fs -> fs.stream()
                            .filter(places::containsKey)
                            .mapToInt(places::get)
                            .toArray())
                    .toArray(int[][]::new));
            truths.add(sentence.labels().stream()
                    .mapToInt(l -> labels.names().indexOf(l))
                    .toArray());
        }
    }

    /** How unlikely the weights make the labels, and what large weights cost. */
    private double loss(double[] weights, double[] slope) {
        int n = labels.size();
        double loss = 0;
        for (int k = 0; k < size; k++) {
            loss += penalty / 2 * weights[k] * weights[k];
            slope[k] = penalty * weights[k];
        }
        double[][] between = new double[n][n];
        for (int i = 0; i < n * n; i++) {
            between[i / n][i % n] = StrictMath.exp(weights[i]);
        }
        double[][] pairs = new double[n][n];
        for (int s = 0; s < features.size(); s++) {
            loss += addSentence(features.get(s), truths.get(s), weights, slope, between, pairs);
        }
        for (int i = 0; i < n * n; i++) {
            slope[i] += pairs[i / n][i % n];
        }
        return loss;
    }

    private double addSentence(
            int[][] words, int[] truth, double[] weights, double[] slope, double[][] between, double[][] pairs) {
        double[][] scores = new double[words.length][labels.size()];
        for (int t = 0; t < words.length; t++) {
            double[] score = scores[t];
            for (int f : words[t]) {
                int[] with = labelsOf[f];
                int first = firstWeight[f];
                for (int i = 0; i < with.length; i++) {
                    score[with[i]] += weights[first + i];
                }
            }
        }
        Lattice lattice = new Lattice(labels, between, scores);
        double loss = lattice.logSum();
        for (int t = 0; t < words.length; t++) {
            loss -= scores[t][truth[t]];
            double[] share = lattice.at(t);
            share[truth[t]] -= 1;
            for (int f : words[t]) {
                int[] with = labelsOf[f];
                int first = firstWeight[f];
                for (int i = 0; i < with.length; i++) {
                    slope[first + i] += share[with[i]];
                }
            }
            if (t > 0) {
                lattice.addPairs(t, pairs);
                pairs[truth[t - 1]][truth[t]] -= 1;
                loss -= weights[truth[t - 1] * labels.size() + truth[t]];
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
        for (int f = 0; f < firstWeight.length; f++) {
            int[] with = labelsOf[f];
            for (int i = 0; i < with.length; i++) {
                add(lines, labels.names().get(with[i]), names.get(f), weights[firstWeight[f] + i]);
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
