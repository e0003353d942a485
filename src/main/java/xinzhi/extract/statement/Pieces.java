package xinzhi.extract.statement;

import java.util.ArrayList;
import java.util.List;
import xinzhi.text.Span;

/** Cuts a sentence at its semicolons. */
final class Pieces {
    private static final String STOPS = "；";

    private Pieces() {}

    static List<Span> of(String text) {
        List<Span> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || STOPS.indexOf(text.charAt(i)) >= 0) {
                if (i > start) {
                    pieces.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        return pieces;
    }
}
