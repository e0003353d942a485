package xinzhi.extract.relation;

import java.util.BitSet;
import java.util.regex.Pattern;
import xinzhi.extract.Citations;
import xinzhi.text.Span;

/**
 * Which characters of a sentence the rules do not see: white space, citations, short brackets but for those that say who
 * reports, the quotation marks of short phrases.
 */
final class Marks {
    private static final String OPENERS = "“‘「『《〈\"（(【[";
    private static final String CLOSERS = "”’」』》〉\"）)】]";
    private static final String BRACKETS = "（(【[";
    private static final String TITLES = "《〈";
    private static final int LONGEST_NAME = 24;
    private static final int LONGEST_TITLE = 80;
    private static final String QUOTES = "“”‘’「」『』\"";
    private static final char FIRST_HAN = '\u4e00';
    private static final char LAST_HAN = '\u9fff';

    private final BitSet dropped = new BitSet();
    private final Pattern kept;

    private Marks(Pattern kept) {
        this.kept = kept;
    }

    /** @param kept how brackets begin that stay: （记者 */
    static Marks of(String text, Span sentence, Pattern kept, Citations citations) {
        Marks marks = new Marks(kept);
        citations.in(sentence.of(text)).forEach(s -> marks.drop(s.shift(sentence.start())));
        for (int i = sentence.start(); i < sentence.end(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_HAN && c <= LAST_HAN) {
                continue; // most are no marks
            }
            int kind = OPENERS.indexOf(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || QUOTES.indexOf(c) >= 0) {
                marks.dropped.set(i);
            } else if (kind >= 0 && !marks.dropped.get(i)) {
                marks.pair(text, sentence, i, CLOSERS.charAt(kind));
            }
        }
        return marks;
    }

    private void drop(Span span) {
        dropped.set(span.start(), span.end());
    }

    /** Drops the marks of a short pair, and a bracket with what it holds. */
    private void pair(String text, Span sentence, int open, char closer) {
        int close = text.indexOf(closer, open + 1);
        boolean title = TITLES.indexOf(text.charAt(open)) >= 0;
        int longest = title ? LONGEST_TITLE : LONGEST_NAME;
        if (close < 0 || close >= sentence.end() || close - open > longest || !title && isClause(text, open, close)) {
            return;
        }
        if (BRACKETS.indexOf(text.charAt(open)) >= 0) {
            if (!kept.matcher(text).region(open, close).lookingAt()) {
                dropped.set(open, close + 1);
            }
        } else {
            dropped.set(open);
            dropped.set(close);
        }
    }

    private static boolean isClause(String text, int open, int close) {
        for (int i = open + 1; i < close; i++) {
            if ("，；。！？,;!?".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether all of a mention stands in a bracket that is left out. */
    boolean hides(Span mention) {
        return dropped.nextClearBit(mention.start()) >= mention.end();
    }

    boolean isDropped(int offset) {
        return dropped.get(offset);
    }
}
