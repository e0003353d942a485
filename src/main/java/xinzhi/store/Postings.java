package xinzhi.store;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which of many short texts may hold a string: those that hold the rarest of its characters, or of its pairs of letters, or in which a word begins
 * as it does. What is looked through grows with what is found, not with what there is. A byte or two for each.
 */
final class Postings {
    private static final int[] NONE = new int[0];
    private static final int NO_KEY = -1;
    /** Marks the keys of what stands at the beginning of a word. */
    private static final int BEGINNING = 1 << 31;
    /** Letters lie before it. */
    private static final char LATIN = 0x250;

    private final Map<Integer, Grown> byKey = new HashMap<>();
    private final Alphabet alphabet;

    /** What is looked for. */
    enum Alphabet {
        /** Also single characters, but letters only where a word begins. */
        ALL,
        /** Two letters or more, where a word begins. */
        WORDS,
        /** Two letters or more, anywhere. */
        LETTERS
    }

    /** Numbers in order, each once: how far each is from the one before, seven bits a byte. */
    private static final class Grown {
        private static final int BITS = 7;
        private static final int MORE = 1 << BITS;

        private byte[] steps = new byte[4];
        private int size;
        private int last = -1;
        private int count;

        void add(int number) {
            if (number == last) {
                return;
            }
            int step = number - last;
            while (step >= MORE) {
                put(step & MORE - 1 | MORE);
                step >>>= BITS;
            }
            put(step);
            last = number;
            count++;
        }

        private void put(int step) {
            if (size == steps.length) {
                steps = Arrays.copyOf(steps, size * 5 / 4 + 4);
            }
            steps[size++] = (byte) step;
        }

        int[] all() {
            int[] numbers = new int[count];
            int number = -1;
            int at = 0;
            for (int i = 0; i < count; i++) {
                int step = 0;
                int shift = 0;
                while (steps[at] < 0) {
                    step |= (steps[at++] & MORE - 1) << shift;
                    shift += BITS;
                }
                number += step | steps[at++] << shift;
                numbers[i] = number;
            }
            return numbers;
        }
    }

    Postings(Alphabet alphabet) {
        this.alphabet = alphabet;
    }

    /** Where words begin in a text. */
    @FunctionalInterface
    interface Beginnings {
        boolean at(int place);
    }

    /** Adds the text of a number, which is higher than all before. */
    void add(int number, String text, Beginnings beginnings) {
        for (int i = 0; i < text.length(); i++) {
            add(single(text, i), number);
            add(pair(text, i), number);
            if (alphabet != Alphabet.LETTERS && beginnings.at(i)) {
                add(beginning(text, i, 1), number);
                add(beginning(text, i, 2), number);
            }
        }
    }

    private void add(int key, int number) {
        if (key != NO_KEY) {
            byKey.computeIfAbsent(key, k -> new Grown()).add(number);
        }
    }

    private int single(String text, int at) {
        return alphabet != Alphabet.ALL || text.charAt(at) < LATIN ? NO_KEY : text.charAt(at);
    }

    /** Of letters only; there are too many pairs of Chinese characters, each of which is rare by itself. */
    private static int pair(String text, int second) {
        boolean letters = second > 0 && text.charAt(second - 1) < LATIN && text.charAt(second) < LATIN;
        return letters ? text.charAt(second - 1) << Character.SIZE | text.charAt(second) : NO_KEY;
    }

    /** Of one letter where one may be looked for, or of two. */
    private int beginning(String text, int at, int letters) {
        if (at + letters > text.length() || text.charAt(at) >= LATIN || letters == 1 && alphabet != Alphabet.ALL) {
            return NO_KEY;
        }
        int key = letters == 1 ? text.charAt(at) : pair(text, at + 1);
        return key == NO_KEY ? NO_KEY : BEGINNING | key;
    }

    /** The numbers of the texts that may hold {@code part}, in order; all that do are among them. */
    int[] holding(String part) {
        IntStream within = IntStream.range(0, part.length()).flatMap(i -> IntStream.of(single(part, i), pair(part, i)));
        IntStream first = alphabet == Alphabet.LETTERS || part.isEmpty()
                ? IntStream.empty()
                : IntStream.of(beginning(part, 0, 1), beginning(part, 0, 2));
        int[] keys =
                IntStream.concat(within, first).filter(key -> key != NO_KEY).toArray();
        if (keys.length == 0 || !Arrays.stream(keys).allMatch(byKey::containsKey)) {
            return NONE;
        }
        Optional<Grown> rarest = Arrays.stream(keys)
                .mapToObj(key -> Objects.requireNonNull(byKey.get(key)))
                .min(Comparator.comparing((Grown g) -> g.count));
        return rarest.map(Grown::all).orElse(NONE);
    }
}
