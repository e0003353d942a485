package xinzhi.store;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Which of many short texts may hold a string: those that hold the rarest of its characters, or of its pairs of letters. What is looked through
 * grows with what is found, not with what there is.
 */
final class Postings {
    private static final int[] NONE = new int[0];
    private static final int NO_KEY = -1;
    /** Letters lie before it. */
    private static final char LATIN = 0x250;

    private final Map<Integer, Grown> byKey = new HashMap<>();
    private final boolean pairsOnly;

    /** Numbers in order, each once. */
    private static final class Grown {
        private int[] numbers = new int[2];
        private int count;

        void add(int number) {
            if (count > 0 && numbers[count - 1] == number) {
                return;
            }
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, count * 3 / 2 + 1);
            }
            numbers[count++] = number;
        }

        int[] all() {
            return Arrays.copyOf(numbers, count);
        }
    }

    /**
     * @param text of each number from 0 to before {@code size}
     * @param least letters of what will be looked for; a Chinese character may stand alone
     */
    Postings(int size, IntFunction<String> text, int least) {
        this.pairsOnly = least > 1;
        for (int number = 0; number < size; number++) {
            String each = text.apply(number);
            for (int i = 0; i < each.length(); i++) {
                add(single(each, i), number);
                add(pair(each, i), number);
            }
        }
    }

    private void add(int key, int number) {
        if (key != NO_KEY) {
            byKey.computeIfAbsent(key, k -> new Grown()).add(number);
        }
    }

    private int single(String text, int at) {
        return pairsOnly && text.charAt(at) < LATIN ? NO_KEY : text.charAt(at);
    }

    /** Of letters only; there are too many pairs of Chinese characters, each of which is rare by itself. */
    private static int pair(String text, int second) {
        boolean letters = second > 0 && text.charAt(second - 1) < LATIN && text.charAt(second) < LATIN;
        return letters ? text.charAt(second - 1) << Character.SIZE | text.charAt(second) : NO_KEY;
    }

    /** The numbers of the texts that may hold {@code part}, in order; all that do are among them. */
    int[] holding(String part) {
        int[] keys = IntStream.range(0, part.length())
                .flatMap(i -> IntStream.of(single(part, i), pair(part, i)))
                .filter(key -> key != NO_KEY)
                .toArray();
        if (keys.length == 0 || !Arrays.stream(keys).allMatch(byKey::containsKey)) {
            return NONE;
        }
        return Arrays.stream(keys)
                .mapToObj(byKey::get)
                .min(Comparator.comparing((Grown g) -> g.count))
                .map(Grown::all)
                .orElse(NONE);
    }
}
