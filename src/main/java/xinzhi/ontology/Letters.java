package xinzhi.ontology;

/**
 * Which characters, and which two next to each other, a text holds, roughly: what it lacks may seem to be there, never the
 * other way round.
 */
public final class Letters {
    private static final int ROOM = 1 << 13;
    private static final int SPREAD = 0x9e37_79b1;

    private final long[] held = new long[ROOM / Long.SIZE];

    public Letters(String text) {
        char last = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            hold(place(letter));
            hold(place(last, letter));
            last = letter;
        }
    }

    private void hold(int place) {
        held[place / Long.SIZE] |= 1L << place;
    }

    /** Where a word's first letters are kept: all or the first two. */
    static int place(String word) {
        return word.length() == 1 ? place(word.charAt(0)) : place(word.charAt(0), word.charAt(1));
    }

    private static int place(char letter) {
        return letter % ROOM;
    }

    private static int place(char first, char second) {
        return (first << Character.SIZE | second) * SPREAD >>> Integer.SIZE - Integer.numberOfTrailingZeros(ROOM);
    }

    /** Whether the text may hold a word of the place. */
    boolean holds(int place) {
        return (held[place / Long.SIZE] & 1L << place) != 0;
    }
}
