package xinzhi.learn.train;

import java.util.Arrays;

/** The only column of a model that has no other. */
final class Column implements FeatureRows.Part {
    /** For each row the weight of each of its features. */
    private final int[][] rows;

    Column(int[][] rows, WeightLayout layout) {
        this.rows = Arrays.stream(rows)
                .map(row -> Arrays.stream(row).map(f -> layout.starts()[f]).toArray())
                .toArray(int[][]::new);
    }

    @Override
    public void addSums(double[] weights, double[] sums, int stride) {
        for (int r = 0; r < rows.length; r++) {
            double sum = sums[r * stride];
            for (int k : rows[r]) {
                sum += weights[k];
            }
            sums[r * stride] = sum;
        }
    }

    @Override
    public void addErrors(double[] errors, int stride, double[] slope) {
        for (int r = 0; r < rows.length; r++) {
            double error = errors[r * stride];
            for (int k : rows[r]) {
                slope[k] += error;
            }
        }
    }
}
