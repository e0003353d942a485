package xinzhi.ingest.layout.likeness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AssignmentTest {
    private static final double NONE = 0.1;

    /** What is worked out from the solution is what solving again says, all rows and columns tried. */
    @Test
    void theMarginIsWhatTheBestLosesWithoutWhatARowWasGiven() {
        Random random = new Random(1);
        for (int trial = 0; trial < 500; trial++) {
            double[][] score = new double[1 + random.nextInt(5)][1 + random.nextInt(5)];
            for (double[] row : score) {
                for (int c = 0; c < row.length; c++) {
                    row[c] = random.nextInt(8) == 0 ? -1e6 : random.nextInt(20) / 10.0 - 0.5;
                }
            }
            Assignment best = Assignment.best(score, NONE);
            assertEquals(most(score, 0, 0), worth(score, best), 1e-6);
            for (int r = 0; r < score.length; r++) {
                int given = best.of(r);
                if (given != Assignment.NONE) {
                    double was = score[r][given];
                    score[r][given] = -1e6;
                    double without = most(score, 0, 0);
                    score[r][given] = was;
                    assertEquals(most(score, 0, 0) - without, best.margin(r), 1e-6);
                }
            }
        }
    }

    private static double worth(double[][] score, Assignment assignment) {
        double worth = 0;
        for (int r = 0; r < score.length; r++) {
            int column = assignment.of(r);
            worth += column == Assignment.NONE ? NONE : score[r][column];
        }
        return worth;
    }

    /** @param taken columns, a bit for each */
    private static double most(double[][] score, int row, int taken) {
        if (row == score.length) {
            return 0;
        }
        double most = NONE + most(score, row + 1, taken);
        for (int c = 0; c < score[row].length; c++) {
            if ((taken & 1 << c) == 0) {
                most = Math.max(most, score[row][c] + most(score, row + 1, taken | 1 << c));
            }
        }
        return most;
    }
}
