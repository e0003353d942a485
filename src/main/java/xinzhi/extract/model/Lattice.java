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
    /** What the forward sums of each word added up to before they were made to add up to one. */
    private final double[] scale;

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
        scale = new double[scores.length];
        double sum = 0;
        for (int t = 0; t < scores.length; t++) {
            sum += emit(t, scores[t]);
            scale[t] = advance(t);
            sum += StrictMath.log(scale[t]);
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
        if (t > 0) {
            into(forward[t - 1], now);
        }
        for (int y = 0; y < now.length; y++) {
            now[y] = emission[t][y] * (t > 0 ? now[y] : labels.isLater(y) ? 0 : 1);
            all += now[y];
        }
        for (int y = 0; y < now.length; y++) {
            now[y] /= all;
        }
        return all;
    }

    private void into(double[] before, double[] sums) {
        for (int x = 0; x < before.length; x++) {
            double head = before[x];
            double[] weights = between[x];
            sums[0] += head * weights[0];
            for (int y = 1; y < sums.length; y += 2) {
                sums[y] += head * weights[y];
            }
            if (x > 0) {
                int y = labels.isLater(x) ? x : x + 1;
                sums[y] += head * weights[y];
            }
        }
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
        double[] before = forward[t - 1];
        double[] tail = new double[before.length];
        double all = 0;
        for (int y = 0; y < tail.length; y++) {
            all += forward[t][y] * backward[t][y];
            tail[y] = emission[t][y] * backward[t][y];
        }
        all *= scale[t];
        for (int x = 0; x < before.length; x++) {
            double head = before[x] / all;
            double[] weights = between[x];
            double[] row = sums[x];
            row[0] += head * weights[0] * tail[0];
            for (int y = 1; y < tail.length; y += 2) {
                row[y] += head * weights[y] * tail[y];
            }
            if (x > 0) {
                int y = labels.isLater(x) ? x : x + 1;
                row[y] += head * weights[y] * tail[y];
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
