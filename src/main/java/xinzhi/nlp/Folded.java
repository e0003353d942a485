package xinzhi.nlp;

import java.util.Arrays;
import xinzhi.text.Span;

/**
 * A text as words are looked up in it: without the spaces that typesetting put between characters, full-width letters
 * and digits half-width. Each character knows where it stands in the original. Line ends and spaces between Latin words
 * stay.
 */
public final class Folded {
    /** The ideographic space: behind it come the characters of most texts here. */
    private static final char LAST_SPACE = '\u3000';

    private final String text;
    private final int[] source;

    private Folded(String text, int[] source) {
        this.text = text;
        this.source = source;
    }

    public static Folded of(String original) {
        StringBuilder folded = new StringBuilder(original.length());
        int[] source = new int[original.length()];
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            if (c == '\n' || !isSpace(c) || betweenLatin(original, folded, i)) {
                source[folded.length()] = i;
                folded.append(c == '\n' ? c : isSpace(c) ? ' ' : halfWidth(c));
            }
        }
        return new Folded(folded.toString(), Arrays.copyOf(source, folded.length()));
    }

    public String text() {
        return text;
    }

    /** Where a span of the folded text stands in the original. */
    public Span toOriginal(Span span) {
        return new Span(source[span.start()], source[span.end() - 1] + 1);
    }

    /** The offset in the folded text of the first character that stands at or after {@code offset} of the original. */
    public int fromOriginal(int offset) {
        if (offset < source.length && source[offset] == offset) {
            return offset; // nothing before it was left out
        }
        int at = Arrays.binarySearch(source, offset);
        return at >= 0 ? at : -at - 1;
    }

    private static boolean isSpace(char c) {
        return c <= LAST_SPACE && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static boolean betweenLatin(String text, StringBuilder before, int at) {
        return before.length() > 0
                && Latin.isLetter(before.charAt(before.length() - 1))
                && at + 1 < text.length()
                && Latin.isLetter(text.charAt(at + 1));
    }

    private static char halfWidth(char c) {
        boolean alphanumeric = c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ';
        return alphanumeric ? (char) (c - 0xFEE0) : c;
    }
}
