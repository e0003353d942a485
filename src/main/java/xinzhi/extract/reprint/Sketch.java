package xinzhi.extract.reprint;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A sample of a text's runs of characters, punctuation and spaces left out, by which texts are compared without being
 * kept. The same text always gives the same sample, and a part of a text a part of its sample.
 */
record Sketch(int[] hashes) {
    private static final int RUN = 6;
    /** One run in four is kept. */
    private static final int SAMPLED = 3;
    /** Of these, one in eight is looked up. */
    private static final int KEY = 31;

    static Sketch of(String text) {
        int[] letters = text.codePoints().filter(Character::isLetterOrDigit).toArray();
        return new Sketch(IntStream.rangeClosed(0, letters.length - RUN)
                .map(i -> hash(letters, i))
                .filter(h -> (h & SAMPLED) == 0)
                .sorted()
                .distinct()
                .toArray());
    }

    private static int hash(int[] letters, int start) {
        long hash = 0xcbf29ce484222325L;
        for (int i = start; i < start + RUN; i++) {
            hash = (hash ^ letters[i]) * 0x100000001b3L;
        }
        hash ^= hash >>> 29;
        hash *= 0xbf58476d1ce4e5b9L;
        return (int) (hash ^ hash >>> 32);
    }

    int size() {
        return hashes.length;
    }

    /** The few by which a text like this one is found. */
    IntStream keys() {
        return Arrays.stream(hashes).filter(h -> (h & KEY) == 0);
    }

    int shared(Sketch other) {
        return (int) Arrays.stream(hashes)
                .filter(h -> Arrays.binarySearch(other.hashes, h) >= 0)
                .count();
    }

    /** What both have of what either has. */
    double likeness(Sketch other) {
        int shared = shared(other);
        int all = size() + other.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /** What the other has of this; all of nothing. */
    double within(Sketch other) {
        return size() == 0 ? 1 : (double) shared(other) / size();
    }
}
