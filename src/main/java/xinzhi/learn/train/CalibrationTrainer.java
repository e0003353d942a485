package xinzhi.learn.train;

import java.util.List;
import xinzhi.extract.model.Calibration;

/** Confidences given to unseen cases in, with whether they were right; the {@link Calibration} that makes them fit out. */
final class CalibrationTrainer {
    private static final int ITERATIONS = 100;
    private static final double TOLERANCE = 1e-9;
    private static final double THOUSAND = 1000;

    /** What a model said of a case, and whether it was so. */
    record Judged(double confidence, boolean right) {}

    private CalibrationTrainer() {}

    static Calibration train(List<Judged> judged) {
        double[] weights = LbfgsMinimizer.minimize(
                (at, slope) -> {
                    double loss = 0;
                    slope[0] = 0;
                    slope[1] = 0;
                    for (Judged one : judged) {
                        double logit = Calibration.logit(one.confidence());
                        double said = 1 / (1 + StrictMath.exp(-at[0] * logit - at[1]));
                        double error = said - (one.right() ? 1 : 0);
                        loss -= StrictMath.log(Math.max(one.right() ? said : 1 - said, Double.MIN_NORMAL));
                        slope[0] += error * logit;
                        slope[1] += error;
                    }
                    return loss;
                },
                2,
                ITERATIONS,
                TOLERANCE);
        return new Calibration(rounded(weights[0]), rounded(weights[1]));
    }

    private static double rounded(double weight) {
        return Math.rint(weight * THOUSAND) / THOUSAND;
    }
}
