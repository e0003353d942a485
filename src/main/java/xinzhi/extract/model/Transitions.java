package xinzhi.extract.model;

/**
 * A number for each label and each that may stand after it: one that opens, which is that of no term or of the first
 * word of one, and the one of a later word of the same class.
 */
public final class Transitions {
    private final Labels labels;
    /** For each label, by its place in a {@link Lattice}, and each that opens. */
    final double[][] opening;
    /** The other way round. */
    final double[][] openingAfter;
    /** For each label and the one that goes on with its class. */
    final double[] going;

    /** Nothing for each. */
    public Transitions(Labels labels) {
        this.labels = labels;
        opening = new double[labels.size()][labels.openers()];
        openingAfter = new double[labels.openers()][labels.size()];
        going = new double[labels.size()];
    }

    /** @param weights of each pair of labels, those of the same label before next to each other; what stands here is their exponentials */
    public static Transitions exponentials(Labels labels, double[] weights) {
        Transitions all = new Transitions(labels);
        for (int before = 0; before < labels.size(); before++) {
            int x = labels.place(before);
            for (int after = 0; after < labels.size(); after++) {
                int y = labels.place(after);
                double weight = StrictMath.exp(weights[before * labels.size() + after]);
                if (y < labels.openers()) {
                    all.opening[x][y] = weight;
                    all.openingAfter[y][x] = weight;
                } else if (y == labels.laterPlace(x)) {
                    all.going[x] = weight;
                }
            }
        }
        return all;
    }

    /** Adds the numbers, in the order of {@link #exponentials}. */
    public void addTo(double[] sums) {
        for (int before = 0; before < labels.size(); before++) {
            int x = labels.place(before);
            for (int after = 0; after < labels.size(); after++) {
                int y = labels.place(after);
                if (y < labels.openers()) {
                    sums[before * labels.size() + after] += opening[x][y];
                } else if (y == labels.laterPlace(x)) {
                    sums[before * labels.size() + after] += going[x];
                }
            }
        }
    }

    /** Adds to the number of a label and one after it. */
    public void add(int before, int after, double what) {
        int x = labels.place(before);
        int y = labels.place(after);
        if (y < labels.openers()) {
            opening[x][y] += what;
        } else {
            going[x] += what;
        }
    }
}
