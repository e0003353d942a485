package xinzhi.extract.statement;

import java.util.List;
import xinzhi.extract.Passage;
import xinzhi.text.Span;

/** A sentence or a piece of one, as it is and with its signs. */
record Stretch(Passage passage, Span span, Coded plain, Coded signed) {
    static Stretch of(Passage passage, Span span) {
        return new Stretch(
                passage, span, Coded.of(passage, span, List.of()), Coded.of(passage, span, passage.mentionsIn(span)));
    }

    String text() {
        return plain.code();
    }
}
