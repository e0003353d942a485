package xinzhi.learn.train;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What is learned from, as rows of features that have weights for some of several columns. Sums go along a row feature by
 * feature and down a feature row by row, so that the same rows give the same sums to the last bit.
 */
final class FeatureRows {
    /** Columns next to each other. */
    interface Part {
        /** Adds to the sums of each row the weights of its features. */
        void addSums(double[] weights, double[] sums, int stride);

        /** Adds to the slope along each weight the errors of the rows that have its feature. */
        void addErrors(double[] errors, int stride, double[] slope);
    }

    private final List<Part> parts;
    private final int stride;

    /**
     * @param rows the features of each row
     * @param layout which weights the features have
     */
    FeatureRows(int[][] rows, WeightLayout layout) {
        if (layout.columns() == 1) {
            parts = List.of(new Column(rows, layout));
            stride = 1;
        } else {
            parts = IntStream.iterate(0, c -> c < layout.columns(), c -> c + Band.WIDTH)
                    .<Part>mapToObj(c -> new Band(rows, layout, c))
                    .toList();
            stride = parts.size() * Band.WIDTH;
        }
    }

    /** How far the sums of one row are from those of the next. */
    int stride() {
        return stride;
    }

    /** Adds to the sums of each row the weights of its features. */
    void addSums(double[] weights, double[] sums) {
        parts.forEach(p -> p.addSums(weights, sums, stride));
    }

    /** Adds to the slope along each weight the errors of the rows that have its feature. */
    void addErrors(double[] errors, double[] slope) {
        parts.forEach(p -> p.addErrors(errors, stride, slope));
    }
}
