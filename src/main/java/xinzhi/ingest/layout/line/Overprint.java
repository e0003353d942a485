package xinzhi.ingest.layout.line;

/** Tells large print that was read twice over itself from words. */
public final class Overprint {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 100;
    private static final double SHARE = 0.7;

    private Overprint() {}

    /** Whether most of a text is strings that are at once repeated. */
    public static boolean is(String text) {
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            return false;
        }
        int covered = 0;
        int at = 0;
        while (at < text.length()) {
            int twice = 2 * repeated(text, at);
            covered += twice;
            at += Math.max(1, twice);
        }
        return covered >= SHARE * text.length();
    }

    /** The words of a text, once where they are read twice; a text that is no overprint as it is. */
    public static String once(String text) {
        if (!is(text)) {
            return text;
        }
        StringBuilder once = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int length = repeated(text, at);
            once.append(text, at, at + Math.max(1, length));
            at += Math.max(1, 2 * length);
        }
        return once.toString();
    }

    /** How many characters from {@code start} on are at once printed again, two at least; 0 if none are. */
    private static int repeated(String text, int start) {
        for (int length = 2; start + 2 * length <= text.length(); length++) {
            if (text.regionMatches(start, text, start + length, length)) {
                return length;
            }
        }
        return 0;
    }
}
