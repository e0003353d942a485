package xinzhi.ingest.layout.line;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters of a line that mark its words in Markdown: of bold type, of a line in italics, and of links all but their words. */
final class Markup {
    private static final Pattern MARKS = Pattern.compile("\\*\\*"
            + "|(?<!!)\\[(?=[^\\[\\]]+]\\((?:https?:|/|\\.|#|mailto:|javascript:))|(?<=[^\\[\\]])]\\((?:https?:|/|\\.|#|mailto:|javascript:)(?:[^()\\s]|\\([^()\\s]*\\))*(?: \"[^\"]*\")?\\)"
            + "|(?<!!)\\[\\[(?=[^\\[\\]]+]])(?:[^\\[\\]|]*\\|)?|(?<=[^\\[\\]])]]"
            + "|\\[\\^[^\\[\\]]{1,8}]");

    /** A whole line, or all its words one by one: a star beside a word may be that of a note. */
    private static final Pattern EMPHASIZED = Pattern.compile("([*_])[^*_\\s][^*_]*\\1(?: \\1[^*_\\s][^*_]*\\1)*");

    private Markup() {}

    /** Offsets are those of the page. */
    static BitSet of(String page, int start, int end) {
        BitSet marks = new BitSet();
        if (!isMarked(page, start, end)) {
            return marks;
        }
        if (EMPHASIZED.matcher(page).region(start, end).matches()) {
            for (int i = start; i < end; i++) {
                marks.set(i, page.charAt(i) == page.charAt(start));
            }
            return marks;
        }
        Matcher mark = MARKS.matcher(page).region(start, end);
        while (mark.find()) {
            marks.set(mark.start(), mark.end());
        }
        return marks;
    }

    /** Most lines are not, and need no search. */
    private static boolean isMarked(String page, int start, int end) {
        for (int i = start; i < end; i++) {
            if ("*_[".indexOf(page.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
