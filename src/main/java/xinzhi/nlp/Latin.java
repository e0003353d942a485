package xinzhi.nlp;

/** What is written in Latin letters: there words are as long as their letters run, and blanks part them. */
public final class Latin {
    /** Letters of other scripts begin here; below are those of ASCII and those with accents. */
    private static final char END = 0x250;

    private static final char END_OF_ASCII = 0x80;

    private Latin() {}

    public static boolean isLetter(char c) {
        return c < END && Character.isLetter(c);
    }

    /** Whether it may stand in a word or a number. */
    public static boolean isLetterOrDigit(char c) {
        return c < END && Character.isLetterOrDigit(c);
    }

    /** The same of ASCII alone. */
    public static boolean isAsciiLetterOrDigit(char c) {
        return c < END_OF_ASCII && Character.isLetterOrDigit(c);
    }
}
