package xinzhi.learn.train;

import java.util.Arrays;

/**
 * Eight columns of a model. What a feature weighs in any of them stands in one line, nothing where it has no weight: so
 * the eight sums of a row grow side by side. They are written out one by one, twice: with a loop over the columns all
 * training takes a quarter more of the processor (190 instead of 151 s for 91 articles).
 */
final class Band implements FeatureRows.Part {
    static final int WIDTH = 8;

    private final int column;
    /** For each row, and behind the last, where its lines begin among {@link #lines}. */
    private final int[] starts;
    /** Where the line of each feature of each row begins among {@link #values}. */
    private final int[] lines;
    /** For each weight of the model its place among {@link #values}, or -1. */
    private final int[] places;

    private final double[] values;

    /** @param column the first of the eight */
    Band(int[][] rows, WeightLayout layout, int column) {
        this.column = column;
        places = new int[layout.size()];
        Arrays.fill(places, -1);
        int[] lineOf = new int[layout.features()];
        Arrays.fill(lineOf, -1);
        int size = 0;
        for (int f = 0; f < lineOf.length; f++) {
            for (int k = layout.starts()[f]; k < layout.starts()[f + 1]; k++) {
                int here = layout.columnOf()[k] - column;
                if (here >= 0 && here < WIDTH) {
                    if (lineOf[f] < 0) {
                        lineOf[f] = size;
                        size += WIDTH;
                    }
                    places[k] = lineOf[f] + here;
                }
            }
        }
        values = new double[size];
        int[][] linesOf = Arrays.stream(rows)
                .map(row -> Arrays.stream(row)
                        .map(f -> lineOf[f])
                        .filter(l -> l >= 0)
                        .toArray())
                .toArray(int[][]::new);
        starts = new int[rows.length + 1];
        for (int r = 0; r < rows.length; r++) {
            starts[r + 1] = starts[r] + linesOf[r].length;
        }
        lines = Arrays.stream(linesOf).flatMapToInt(Arrays::stream).toArray();
    }

    private void load(double[] model) {
        Arrays.fill(values, 0);
        for (int k = 0; k < places.length; k++) {
            if (places[k] >= 0) {
                values[places[k]] = model[k];
            }
        }
    }

    private void store(double[] model) {
        for (int k = 0; k < places.length; k++) {
            if (places[k] >= 0) {
                model[k] = values[places[k]];
            }
        }
    }

    @Override
    public void addSums(double[] weights, double[] sums, int stride) {
        load(weights);
        for (int r = 0; r + 1 < starts.length; r++) {
            int at = r * stride + column;
            double sum0 = sums[at];
            double sum1 = sums[at + 1];
            double sum2 = sums[at + 2];
            double sum3 = sums[at + 3];
            double sum4 = sums[at + 4];
            double sum5 = sums[at + 5];
            double sum6 = sums[at + 6];
            double sum7 = sums[at + 7];
            for (int i = starts[r]; i < starts[r + 1]; i++) {
                int line = lines[i];
                sum0 += values[line];
                sum1 += values[line + 1];
                sum2 += values[line + 2];
                sum3 += values[line + 3];
                sum4 += values[line + 4];
                sum5 += values[line + 5];
                sum6 += values[line + 6];
                sum7 += values[line + 7];
            }
            sums[at] = sum0;
            sums[at + 1] = sum1;
            sums[at + 2] = sum2;
            sums[at + 3] = sum3;
            sums[at + 4] = sum4;
            sums[at + 5] = sum5;
            sums[at + 6] = sum6;
            sums[at + 7] = sum7;
        }
    }

    @Override
    public void addErrors(double[] errors, int stride, double[] slope) {
        load(slope);
        for (int r = 0; r + 1 < starts.length; r++) {
            int at = r * stride + column;
            double error0 = errors[at];
            double error1 = errors[at + 1];
            double error2 = errors[at + 2];
            double error3 = errors[at + 3];
            double error4 = errors[at + 4];
            double error5 = errors[at + 5];
            double error6 = errors[at + 6];
            double error7 = errors[at + 7];
            for (int i = starts[r]; i < starts[r + 1]; i++) {
                int line = lines[i];
                values[line] += error0;
                values[line + 1] += error1;
                values[line + 2] += error2;
                values[line + 3] += error3;
                values[line + 4] += error4;
                values[line + 5] += error5;
                values[line + 6] += error6;
                values[line + 7] += error7;
            }
        }
        store(slope);
    }
}
