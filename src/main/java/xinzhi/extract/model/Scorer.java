package xinzhi.extract.model;

import java.util.Arrays;

/**
 * Asks a model of one class about many descriptions that have parts in common, as all pairs of things in a sentence have:
 * what the model makes of a part is looked up once. Says just what {@link LinearModel#probability} says. Not for several
 * threads.
 */
public final class Scorer {
    private static final int ROOM = 1 << 10;

    private final LinearModel model;
    private final Weigher weigher = new Weigher();
    /** What descriptions have told so far, as weights. */
    private double[] told = new double[ROOM];

    private int count;

    /** At the place that its hash says, or the next that was free: a part's key. */
    private long[] keys = new long[ROOM];

    private double[][] parts = new double[ROOM][];
    private int known;

    Scorer(LinearModel model) {
        this.model = model;
    }

    private final class Weigher implements Features {
        @Override
        public void add(String... pieces) {
            int number = model.number(pieces);
            if (number != FeatureIndex.UNKNOWN) {
                put(model.weight(number));
            }
        }

        @Override
        public void addPart(long key, Runnable part) {
            int place = place(key);
            if (keys[place] == key) {
                for (double weight : parts[place]) {
                    put(weight);
                }
                return;
            }
            int start = count;
            part.run();
            keep(key, Arrays.copyOfRange(told, start, count));
        }
    }

    /** The probability of the model's class. */
    public double probability(Description description) {
        count = 0;
        description.tell(weigher);
        double sum = model.constant();
        for (int i = 0; i < count; i++) {
            sum += told[i];
        }
        return LinearModel.probability(sum);
    }

    /** From here on keys stand for other parts. */
    public void forget() {
        Arrays.fill(keys, 0);
        known = 0;
    }

    private void put(double weight) {
        if (count == told.length) {
            told = Arrays.copyOf(told, 2 * count);
        }
        told[count++] = weight;
    }

    private void keep(long key, double... weights) {
        if (2 * ++known > keys.length) {
            long[] old = keys;
            double[][] kept = parts;
            keys = new long[2 * old.length];
            parts = new double[keys.length][];
            for (int i = 0; i < old.length; i++) {
                if (old[i] != 0) {
                    keys[place(old[i])] = old[i];
                    parts[place(old[i])] = kept[i];
                }
            }
        }
        int place = place(key);
        keys[place] = key;
        parts[place] = weights;
    }

    /** Where a key stands, or is to stand. */
    private int place(long key) {
        long mixed = key * 0x9e37_79b9_7f4a_7c15L;
        int place = (int) (mixed >>> 40) & keys.length - 1;
        while (keys[place] != 0 && keys[place] != key) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }
}
