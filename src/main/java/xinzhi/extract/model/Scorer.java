package xinzhi.extract.model;

import java.util.Arrays;
import java.util.BitSet;
import java.util.SortedMap;

/**
 * Asks the models of a {@link Panel} about many descriptions that have parts in common, as all pairs of things in a
 * sentence have: what the models know of a part is looked up once. Says just what each {@link LinearModel} says. Not for
 * several threads.
 */
public final class Scorer {
    private static final int ROOM = 1 << 10;

    private final Panel panel;
    private final Listener listener = new Listener();
    /** The numbers of the known features that the description told, in order. */
    private int[] told = new int[ROOM];

    private int count;

    /** At the place that its hash says, or the next that was free: a part's key. */
    private long[] keys = new long[ROOM];

    private int[][] parts = new int[ROOM][];
    private int known;

    Scorer(Panel panel) {
        this.panel = panel;
    }

    private final class Listener implements Features {
        @Override
        public void add(String... pieces) {
            put(panel.index().number(pieces));
        }

        @Override
        public void add(Snippet... pieces) {
            put(panel.index().number(Snippet.print(pieces)));
        }

        private void put(int number) {
            if (number != FeatureIndex.UNKNOWN) {
                makeRoom(1);
                told[count++] = number;
            }
        }

        @Override
        public void addPart(long key, Runnable part) {
            int place = place(key);
            if (keys[place] == key) {
                int[] numbers = parts[place];
                makeRoom(numbers.length);
                for (int number : numbers) {
                    told[count++] = number;
                }
                return;
            }
            int start = count;
            part.run();
            keep(key, Arrays.copyOfRange(told, start, count));
        }
    }

    private void makeRoom(int more) {
        if (count + more > told.length) {
            told = Arrays.copyOf(told, 2 * told.length + more);
        }
    }

    /** Takes a description: what is asked from here on is asked about it. */
    public void hear(Description description) {
        count = 0;
        description.tell(listener);
    }

    /** The probability of the class of a model that has no other. */
    public double probability(LinearModel model) {
        double[] weights = panel.weights(model);
        double sum = model.constant(0);
        for (int i = 0; i < count; i++) {
            sum += weights[told[i]];
        }
        return LinearModel.probability(sum);
    }

    /** The same, each feature counting once however often it was told, whatever the order. */
    public double probabilityOnce(LinearModel model) {
        BitSet once = new BitSet(panel.index().size());
        for (int i = 0; i < count; i++) {
            once.set(told[i]);
        }
        double[] weights = panel.weights(model);
        double sum = model.constant(0);
        for (int number = once.nextSetBit(0); number >= 0; number = once.nextSetBit(number + 1)) {
            sum += weights[number];
        }
        return LinearModel.probability(sum);
    }

    /** The probability of each of several classes, their sum 1. */
    public SortedMap<String, Double> probabilities(LinearModel model) {
        double[] weights = panel.weights(model);
        double[] sums = new double[model.classes().size()];
        for (int c = 0; c < sums.length; c++) {
            sums[c] = model.constant(c);
        }
        for (int i = 0; i < count; i++) {
            int row = told[i] * sums.length;
            for (int c = 0; c < sums.length; c++) {
                sums[c] += weights[row + c];
            }
        }
        return model.probabilities(sums);
    }

    /** From here on keys stand for other parts. */
    public void forget() {
        Arrays.fill(keys, 0);
        known = 0;
    }

    private void keep(long key, int... numbers) {
        if (2 * ++known > keys.length) {
            long[] old = keys;
            int[][] kept = parts;
            keys = new long[2 * old.length];
            parts = new int[keys.length][];
            for (int i = 0; i < old.length; i++) {
                if (old[i] != 0) {
                    keys[place(old[i])] = old[i];
                    parts[place(old[i])] = kept[i];
                }
            }
        }
        int place = place(key);
        keys[place] = key;
        parts[place] = numbers;
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
