package xinzhi.extract.model;

import java.util.Arrays;

/**
 * The features that a description told, in order. All of one description are looked up together: the memory that one is
 * waited for from meanwhile hands over the next.
 */
final class Told implements Features {
    private static final int ROOM = 64;

    private long[] prints = new long[ROOM];
    private int count;

    @Override
    public void add(String... pieces) {
        put(Snippet.print(pieces));
    }

    @Override
    public void add(Snippet... pieces) {
        put(Snippet.print(pieces));
    }

    private void put(long print) {
        if (count == prints.length) {
            prints = Arrays.copyOf(prints, 2 * count);
        }
        prints[count++] = print;
    }

    /** The numbers of those that are known, and nothing is told any more. */
    int[] numbers(FeatureIndex index) {
        int[] numbers = new int[count];
        int known = 0;
        for (int i = 0; i < count; i++) {
            int number = index.number(prints[i]);
            numbers[known] = number;
            known += number == FeatureIndex.UNKNOWN ? 0 : 1;
        }
        count = 0;
        return Arrays.copyOf(numbers, known);
    }
}
