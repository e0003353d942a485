package xinzhi.extract.reprint;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A sample of a text's runs of characters, punctuation and spaces left out, by which texts are compared without being
 * kept. The same text always gives the same sample, and a part of a text a part of its sample; of ten characters in a row
 * one run is in it at least (winnowing: Schleimer, Wilkerson and Aiken 2003).
 */
record Sketch(int[] hashes) {
    private static final int RUN = 6;
    /** Of so many runs in a row the one of the least hash is kept: about one in three. */
    private static final int WINDOW = 5;
    /** Of these, one in eight is looked up. */
    private static final int KEY = 7;

    static Sketch of(String text) {
        int[] letters = text.codePoints().filter(Character::isLetterOrDigit).toArray();
        int[] runs = IntStream.rangeClosed(0, letters.length - RUN)
                .map(i -> hash(letters, i))
                .toArray();
        return new Sketch(IntStream.rangeClosed(0, runs.length - WINDOW)
                .map(i -> Arrays.stream(runs, i, i + WINDOW).min().getAsInt())
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

    /** What the other has of this; of a text too short for a sample none, as it may be new. */
    double within(Sketch other) {
        return size() == 0 ? 0 : (double) shared(other) / size();
    }
}
