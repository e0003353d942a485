package xinzhi.ingest.layout.line;

import xinzhi.nlp.Latin;

/** Which blanks of a printed line part words, and which only set its characters apart. */
public final class Blanks {
    private Blanks() {}

    /** White space of any width, and what has no width at all. */
    public static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == '\u200b'
                || c == '\u2060'
                || c == '\ufeff'
                || c == '\u00ad';
    }

    /** Whether the blanks between {@code blank} and {@code next} part two Latin words rather than letters set apart. */
    static boolean parts(String page, int start, int end, int blank, int next) {
        int left = blank;
        while (left > start && isBlank(page.charAt(left - 1))) {
            left--;
        }
        if (left == start || !isGraphic(page.charAt(left - 1)) || !isGraphic(page.charAt(next))) {
            return false;
        }
        boolean oneBefore = left - 1 == start || isBlank(page.charAt(left - 2));
        boolean oneAfter = next + 1 == end || isBlank(page.charAt(next + 1));
        return !(oneBefore
                && oneAfter
                && Latin.isAsciiLetterOrDigit(page.charAt(left - 1))
                && Latin.isAsciiLetterOrDigit(page.charAt(next)));
    }

    private static boolean isGraphic(char c) {
        return c > ' ' && c < 0x7f;
    }
}
