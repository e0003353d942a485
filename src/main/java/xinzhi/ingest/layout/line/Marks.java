package xinzhi.ingest.layout.line;

/** What the punctuation at the end of a paragraph says about what follows. */
public final class Marks {
    private static final String ENDS = "。！？!?…";
    private static final String CLOSERS = "”’」』）)】》\"'①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳│┃║";
    private static final String LEADS = "：:；;—―─";
    private static final String PAIRS = "“”‘’「」『』（）()【】《》";

    private static final String QUOTATIONS = "“”「」『』《》";

    private Marks() {}

    /** A sentence ends here: a full stop, with closing quotation marks or the number of a note after it or none. */
    public static boolean isClosed(String text) {
        int last = text.length() - 1;
        while (last > 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ENDS.indexOf(text.charAt(last)) >= 0;
    }

    /** The paragraph ends here, but announces the next: a colon, a semicolon, a dash. */
    static boolean leadsOn(String text) {
        return !text.isEmpty() && LEADS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** The text breaks off in mid-sentence. */
    public static boolean isOpen(String text) {
        return !isClosed(text) && !leadsOn(text);
    }

    /** Every bracket and quotation mark has its partner. */
    public static boolean isBalanced(String text) {
        for (int i = 0; i < PAIRS.length(); i += 2) {
            char open = PAIRS.charAt(i);
            char close = PAIRS.charAt(i + 1);
            if (text.chars().filter(c -> c == open).count()
                    != text.chars().filter(c -> c == close).count()) {
                return false;
            }
        }
        return true;
    }

    /** Which kind of quotation is still open where the text ends, or -1. */
    public static int openQuotation(String text) {
        int depth = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            int mark = QUOTATIONS.indexOf(text.charAt(i));
            if (mark < 0) {
                continue;
            }
            depth += mark % 2 == 1 ? 1 : -1;
            if (depth < 0) {
                return mark / 2;
            }
        }
        return -1;
    }

    /** Which kind of quotation is closed in the text that was opened before it, or -1. */
    public static int closedQuotation(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            int mark = QUOTATIONS.indexOf(text.charAt(i));
            if (mark < 0) {
                continue;
            }
            depth += mark % 2 == 0 ? 1 : -1;
            if (depth < 0) {
                return mark / 2;
            }
        }
        return -1;
    }
}
