package xinzhi.nlp;

/**
 * Writes quotation marks as rules and words know them, “ ” and ‘ ’, character for character: pages of the web have the
 * straight marks of a keyboard, which do not say whether they open or close, or corner brackets.
 */
public final class QuotationMarks {
    private static final String CORNERS = "「」『』";
    private static final String CURLED = "“”‘’";
    private static final char DOUBLE = '"';
    private static final char SINGLE = '\'';

    private QuotationMarks() {}

    /** In each paragraph straight marks open and close in turn; those after digits and within Latin words are left. */
    public static String curled(String text) {
        char[] curled = text.toCharArray();
        boolean doubleOpen = false;
        boolean singleOpen = false;
        for (int i = 0; i < curled.length; i++) {
            char c = curled[i];
            if (c == '\n') {
                doubleOpen = false;
                singleOpen = false;
            } else if (c == DOUBLE && (doubleOpen || !Character.isDigit(before(curled, i)))) {
                curled[i] = CURLED.charAt(doubleOpen ? 1 : 0);
                doubleOpen = !doubleOpen;
            } else if (c == SINGLE && (singleOpen || !Latin.isAsciiLetterOrDigit(before(curled, i)))) {
                curled[i] = CURLED.charAt(singleOpen ? 3 : 2);
                singleOpen = !singleOpen;
            } else if (CORNERS.indexOf(c) >= 0) {
                curled[i] = CURLED.charAt(CORNERS.indexOf(c));
            }
        }
        return new String(curled);
    }

    private static char before(char[] text, int at) {
        return at == 0 ? '\n' : text[at - 1];
    }
}
