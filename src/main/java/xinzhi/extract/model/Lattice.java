package xinzhi.extract.model;

import java.util.Arrays;

/**
 * All ways to label one sentence, each as likely as its scores say: the sums over all of them that a model's
 * probabilities and its training need. A later word of a term stands only after a word of the same class.
 */
public final class Lattice {
    private final Labels labels;
    private final Transitions between;
    /** The labels that open something stand first, as those are what may follow any: their sums grow next to each other. */
    private final int openers;

    private final double[][] emission;
    private final double[][] forward;
    private final double[][] backward;
    /** What the backward sums of each word were before they were made to add up to one. */
    private final double[][] onward;
    /** What the forward sums of each word added up to before they were made to add up to one. */
    private final double[] scale;

    private final double logSum;

    /**
     * @param between for each label and the one after it the exponential of their weight
     * @param scores for each word the sum of its weights for each label
     */
    public Lattice(Labels labels, Transitions between, double[][] scores) {
        this.labels = labels;
        this.between = between;
        openers = labels.openers();
        emission = new double[scores.length][labels.size()];
        forward = new double[scores.length][labels.size()];
        backward = new double[scores.length][labels.size()];
        onward = new double[scores.length][labels.size()];
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
            emission[t][labels.place(y)] = StrictMath.exp(scores[y] - most);
        }
        return most;
    }

    /** The forward sums of one word, made to add up to one; returns what they added up to. */
    private double advance(int t) {
        double[] now = forward[t];
        if (t > 0) {
            into(forward[t - 1], now);
        } else {
            Arrays.fill(now, 0, openers, 1);
        }
        double[] own = emission[t];
        for (int y = 0; y < now.length; y++) {
            now[y] *= own[y];
        }
        return normalize(now);
    }

    /** Makes sums add up to one; returns what they added up to. */
    private double normalize(double[] sums) {
        double all = total(sums);
        for (int y = 0; y < sums.length; y++) {
            sums[y] /= all;
        }
        return all;
    }

    /** Added up class by class. */
    private double total(double[] sums) {
        double all = sums[0];
        for (int first = 1; first < openers; first++) {
            all += sums[first];
            all += sums[first + openers - 1];
        }
        return all;
    }

    private void into(double[] before, double[] sums) {
        addOpening(before[0], between.opening[0], sums);
        for (int first = 1; first < openers; first++) {
            int later = first + openers - 1;
            addOpening(before[first], between.opening[first], sums);
            addOpening(before[later], between.opening[later], sums);
            sums[later] = before[first] * between.going[first] + before[later] * between.going[later];
        }
    }

    private static void addOpening(double head, double[] weights, double[] sums) {
        for (int y = 0; y < weights.length; y++) {
            sums[y] += head * weights[y];
        }
    }

    private void retreat(int t) {
        double[] now = backward[t];
        if (t == backward.length - 1) {
            Arrays.fill(now, 1);
            return;
        }
        double[] weight = emission[t + 1];
        double[] after = backward[t + 1];
        for (int y = 0; y < openers; y++) {
            double own = weight[y];
            double rest = after[y];
            double[] weights = between.openingAfter[y];
            for (int x = 0; x < now.length; x++) {
                now[x] += weights[x] * own * rest;
            }
        }
        for (int first = 1; first < openers; first++) {
            int later = first + openers - 1;
            now[first] += between.going[first] * weight[later] * after[later];
            now[later] += between.going[later] * weight[later] * after[later];
        }
        System.arraycopy(now, 0, onward[t], 0, now.length);
        normalize(now);
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
            int place = labels.place(y);
            share[y] = forward[t][place] * backward[t][place];
            all += share[y];
        }
        for (int y = 0; y < share.length; y++) {
            share[y] /= all;
        }
        return share;
    }

    /** Adds to {@code sums} the probability of each pair of labels at a word and the one before it. */
    public void addPairs(int t, Transitions sums) {
        double[] before = forward[t - 1];
        double[] tail = new double[before.length];
        double[] both = new double[before.length];
        for (int y = 0; y < tail.length; y++) {
            both[y] = forward[t][y] * backward[t][y];
            tail[y] = emission[t][y] * backward[t][y];
        }
        double all = total(both) * scale[t];
        for (int x = 0; x < before.length; x++) {
            double head = before[x] / all;
            double[] weights = between.opening[x];
            double[] row = sums.opening[x];
            for (int y = 0; y < row.length; y++) {
                row[y] += head * weights[y] * tail[y];
            }
            if (x > 0) {
                sums.going[x] += head * between.going[x] * tail[labels.laterPlace(x)];
            }
        }
    }

    /**
     * The probability that a whole term of the class begins at {@code start} and has 1, 2, 3 ... words; ends where longer
     * ones are too unlikely to matter.
     */
    public double[] terms(int start, int type, int most, double least) {
        double[] lengths = new double[most];
        int place = labels.place(labels.first(type));
        int later = labels.place(labels.later(type));
        double begun = at(start)[labels.first(type)];
        for (int n = 1; n <= most && begun >= least; n++) {
            boolean last = start + n == forward.length;
            double goesOn = last ? 0 : goesOn(start + n, place);
            lengths[n - 1] = begun * (1 - goesOn);
            begun *= goesOn;
            place = later;
        }
        return lengths;
    }

    /** The probability that a word is a later one of the class of the label before it. */
    private double goesOn(int t, int before) {
        double all = onward[t - 1][before];
        int later = labels.laterPlace(before);
        return all == 0 ? 0 : between.going[before] * emission[t][later] * backward[t][later] / all;
    }
}
