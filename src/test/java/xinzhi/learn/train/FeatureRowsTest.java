package xinzhi.learn.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeatureRowsTest {
    private static final int ROWS = 40;
    private static final int FEATURES = 30;

    private final Random random = new Random(7);

    @Test
    void sumsAndSlopesAreThoseOfAddingWeightByWeightToTheLastBit() {
        for (int columns : new int[] {1, 2, 8, 21}) {
            addsAsIfOneByOne(columns);
        }
    }

    private void addsAsIfOneByOne(int columns) {
        int[][] columnsOf = IntStream.range(0, FEATURES)
                .mapToObj(f -> columns == 1 ? new int[] {0} : some(columns))
                .toArray(int[][]::new);
        WeightLayout layout = WeightLayout.of(columns, columns, columnsOf);
        int[][] rows = IntStream.range(0, ROWS).mapToObj(r -> some(FEATURES)).toArray(int[][]::new);
        FeatureRows all = new FeatureRows(rows, layout);
        double[] weights = random.doubles(layout.size()).toArray();
        double[] sums = random.doubles((long) ROWS * all.stride()).toArray();
        double[] slope = weights.clone();
        double[] expectedSums = sums.clone();
        double[] expectedSlope = slope.clone();
        for (int r = 0; r < ROWS; r++) {
            for (int f : rows[r]) {
                for (int k = layout.starts()[f]; k < layout.starts()[f + 1]; k++) {
                    int at = r * all.stride() + layout.columnOf()[k];
                    expectedSums[at] += weights[k];
                    expectedSlope[k] += sums[at];
                }
            }
        }
        all.addErrors(sums, slope);
        all.addSums(weights, sums);
        assertArrayEquals(expectedSlope, slope);
        assertArrayEquals(columnsOnly(expectedSums, columns, all.stride()), columnsOnly(sums, columns, all.stride()));
    }

    /** About half of so many, in a random order. */
    private int[] some(int many) {
        int[] chosen =
                IntStream.range(0, many).filter(i -> random.nextBoolean()).toArray();
        for (int i = chosen.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = chosen[i];
            chosen[i] = chosen[other];
            chosen[other] = kept;
        }
        return chosen;
    }

    private static double[] columnsOnly(double[] sums, int columns, int stride) {
        return IntStream.range(0, sums.length)
                .filter(i -> i % stride < columns)
                .mapToDouble(i -> sums[i])
                .toArray();
    }
}
