package xinzhi.extract.model;

/**
 * A piece of the names of features, with the print by which models know it: what is told again and again need not be
 * read character by character each time.
 */
public final class Snippet {
    /** The print of a text is its characters' number in this base, as far as it fits: odd, and as good as random. */
    private static final long RADIX = 0xD6E8_FEB8_6659_FD93L;

    private final String text;
    private final long print;
    /** {@link #RADIX} to the power of its length. */
    private final long scale;

    private Snippet(String text) {
        this.text = text;
        print = print(text);
        long power = 1;
        for (int i = 0; i < text.length(); i++) {
            power *= RADIX;
        }
        scale = power;
    }

    public static Snippet of(String text) {
        return new Snippet(text);
    }

    /** The print of the text that pieces make. */
    static long print(String... pieces) {
        long print = 0;
        for (String piece : pieces) {
            for (int i = 0; i < piece.length(); i++) {
                print = print * RADIX + piece.charAt(i);
            }
        }
        return print;
    }

    /** The print of the text that pieces make. */
    static long print(Snippet... pieces) {
        long print = 0;
        for (Snippet piece : pieces) {
            print = print * piece.scale + piece.print;
        }
        return print;
    }

    public String text() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }
}
