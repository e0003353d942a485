package xinzhi.extract.model;

import java.util.Arrays;

/**
 * All ways to label one sentence, each as likely as its scores say: the sums over all of them that a model's
 * probabilities and its training need. A later word of a term stands only after a word of the same class.
 */
public final class Lattice {
    private final Labels labels;
    private final double[][] between;
    private final double[][] emission;
    private final double[][] forward;
    private final double[][] backward;
    private final double logSum;

    /**
     * @param between for each label and the one after it the exponential of their weight
     * @param scores for each word the sum of its weights for each label
     */
    public Lattice(Labels labels, double[][] between, double[][] scores) {
        this.labels = labels;
        this.between = between;
        emission = new double[scores.length][labels.size()];
        forward = new double[scores.length][labels.size()];
        backward = new double[scores.length][labels.size()];
        double sum = 0;
        for (int t = 0; t < scores.length; t++) {
            sum += emit(t, scores[t]) + StrictMath.log(advance(t));
        }
        logSum = sum;
        for (int t = scores.length - 1; t >= 0; t--) {
            retreat(t);
        }
    }

    private double emit(int t, double[] scores) {
        double most = scores[0];
        for (double score : scores) {
            most = Math.max(most, score);
        }
        for (int y = 0; y < scores.length; y++) {
            emission[t][y] = StrictMath.exp(scores[y] - most);
        }
        return most;
    }

    /** The forward sums of one word, made to add up to one; returns what they added up to. */
    private double advance(int t) {
        double[] now = forward[t];
        double all = 0;
        for (int y = 0; y < now.length; y++) {
            now[y] = emission[t][y] * (t == 0 ? (labels.isLater(y) ? 0 : 1) : into(forward[t - 1], y));
            all += now[y];
        }
        for (int y = 0; y < now.length; y++) {
            now[y] /= all;
        }
        return all;
    }

    private double into(double[] before, int y) {
        if (labels.isLater(y)) {
            return before[y - 1] * between[y - 1][y] + before[y] * between[y][y];
        }
        double sum = 0;
        for (int x = 0; x < before.length; x++) {
            sum += before[x] * between[x][y];
        }
        return sum;
    }

    private void retreat(int t) {
        double[] now = backward[t];
        if (t == backward.length - 1) {
            Arrays.fill(now, 1);
            return;
        }
        double all = 0;
        for (int x = 0; x < now.length; x++) {
            now[x] = onward(t, x);
            all += now[x];
        }
        for (int x = 0; x < now.length; x++) {
            now[x] /= all;
        }
    }

    private double onward(int t, int x) {
        double[] weight = emission[t + 1];
        double[] after = backward[t + 1];
        double sum = between[x][0] * weight[0] * after[0];
        for (int y = 1; y < after.length; y += 2) {
            sum += between[x][y] * weight[y] * after[y];
        }
        if (x > 0) {
            int y = labels.isLater(x) ? x : x + 1;
            sum += between[x][y] * weight[y] * after[y];
        }
        return sum;
    }

    /** The logarithm of the sum over all labellings. */
    public double logSum() {
        return logSum;
    }

    /** The probability of each label at a word. */
    public double[] at(int t) {
        double[] share = new double[labels.size()];
        double all = 0;
        for (int y = 0; y < share.length; y++) {
            share[y] = forward[t][y] * backward[t][y];
            all += share[y];
        }
        for (int y = 0; y < share.length; y++) {
            share[y] /= all;
        }
        return share;
    }

    /** Adds to {@code sums} the probability of each pair of labels at a word and the one before it. */
    public void addPairs(int t, double[][] sums) {
        int size = labels.size();
        double all = 0;
        for (int pass = 0; pass < 2; pass++) {
            for (int y = 0; y < size; y++) {
                double tail = emission[t][y] * backward[t][y];
                int from = labels.isLater(y) ? y - 1 : 0;
                int to = labels.isLater(y) ? y + 1 : size;
                for (int x = from; x < to; x++) {
                    double pair = forward[t - 1][x] * between[x][y] * tail;
                    if (pass == 0) {
                        all += pair;
                    } else {
                        sums[x][y] += pair / all;
                    }
                }
            }
        }
    }

    /**
     * The probability that a whole term of the class begins at {@code start} and has 1, 2, 3 ... words; ends where longer
     * ones are too unlikely to matter.
     */
    public double[] terms(int start, int type, int most, double least) {
        double[] lengths = new double[most];
        int label = labels.first(type);
        double begun = at(start)[label];
        for (int n = 1; n <= most && begun >= least; n++) {
            boolean last = start + n == forward.length;
            double goesOn = last ? 0 : step(start + n, label, labels.later(type));
            lengths[n - 1] = begun * (1 - goesOn);
            begun *= goesOn;
            label = labels.later(type);
        }
        return lengths;
    }

    /** The probability of a label given the one before it. */
    private double step(int t, int x, int y) {
        double all = onward(t - 1, x);
        return all == 0 ? 0 : between[x][y] * emission[t][y] * backward[t][y] / all;
    }
}
