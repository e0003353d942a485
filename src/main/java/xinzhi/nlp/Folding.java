package xinzhi.nlp;

import com.hankcs.hanlp.HanLP;
import java.text.Normalizer;

/**
 * Makes alike what a reader takes for the same: traditional and simplified characters, full and half width, capitals
 * and small letters. Character by character and of the same length, so that offsets into the folded text are offsets
 * into the text.
 */
public final class Folding {
    private static final char FIRST_HAN = '\u3400';
    private static final char LAST_HAN = '\u9fff';
    private static final char FIRST_WIDE = '\uff01';
    private static final char LAST_WIDE = '\uffee';
    private static final char WIDE_SPACE = '\u3000';
    private static final char[] TABLE = table();
    /** A traditional text has at least this share of traditional characters; a simplified one next to none. */
    private static final double TRADITIONAL = 0.1;

    private static final String HALF_MARKS = ",;:!?()";
    private static final String FULL_MARKS = "，；：！？（）";
    private static final char LAST_HALF = 128;

    private Folding() {}

    public static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = Character.toLowerCase(TABLE[folded[i]]);
        }
        return new String(folded);
    }

    /**
     * A text in traditional characters as rules and words are written, character for character; any other text as it is,
     * with the odd traditional character of a name.
     */
    public static String simplified(String text) {
        char[] simple = text.toCharArray();
        int han = 0;
        int changed = 0;
        for (int i = 0; i < simple.length; i++) {
            if (simple[i] >= FIRST_HAN && simple[i] <= LAST_HAN) {
                han++;
                simple[i] = TABLE[simple[i]];
                changed += simple[i] == text.charAt(i) ? 0 : 1;
            }
        }
        return changed > TRADITIONAL * han ? new String(simple) : text;
    }

    /**
     * A text with its marks full-width, character for character: many sites set Chinese with half-width ones. Those
     * between digits stay, and brackets that no Chinese character stands beside.
     */
    public static String fullWidthMarks(String text) {
        char[] wide = text.toCharArray();
        for (int i = 0; i < wide.length; i++) {
            int mark = wide[i] < LAST_HALF ? HALF_MARKS.indexOf(wide[i]) : -1;
            if (mark >= 0 && (isBracket(wide[i]) ? isBesideChinese(text, i) : !isBetweenDigits(text, i))) {
                wide[i] = FULL_MARKS.charAt(mark);
            }
        }
        return new String(wide);
    }

    private static boolean isBracket(char c) {
        return c == '(' || c == ')';
    }

    private static boolean isBetweenDigits(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    private static boolean isBesideChinese(String text, int at) {
        return at > 0 && text.charAt(at - 1) > LAST_HALF || at + 1 < text.length() && text.charAt(at + 1) > LAST_HALF;
    }

    /** For each character what it is taken for. */
    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = (char) c;
        }
        for (char c = FIRST_HAN; c <= LAST_HAN; c++) {
            note(table, c, HanLP.convertToSimplifiedChinese(String.valueOf(c)));
        }
        for (char c = FIRST_WIDE; c <= LAST_WIDE; c++) {
            note(table, c, Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
        }
        table[WIDE_SPACE] = ' ';
        return table;
    }

    private static void note(char[] table, char c, String form) {
        if (form.length() == 1) {
            table[c] = form.charAt(0);
        }
    }
}
