package xinzhi.extract.figure;

import java.util.ArrayList;
import java.util.List;
import xinzhi.text.Span;

/** Cuts a passage at its commas and the stronger stops. */
final class Clauses {
    private static final String STOPS = "，；：。！？";
    private static final String STRONG = "；。！？";

    private Clauses() {}

    static List<Span> of(String text) {
        return cut(text, STOPS);
    }

    /** The larger pieces: those between semicolons and full stops. */
    static List<Span> strong(String text) {
        return cut(text, STRONG);
    }

    private static List<Span> cut(String text, String stops) {
        List<Span> clauses = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (stops.indexOf(text.charAt(i)) >= 0) {
                if (i > start) {
                    clauses.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        if (start < text.length()) {
            clauses.add(new Span(start, text.length()));
        }
        return clauses;
    }
}
