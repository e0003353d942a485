package xinzhi.extract.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import xinzhi.extract.Mention;
import xinzhi.extract.Passage;
import xinzhi.nlp.Awaited;
import xinzhi.text.Span;

/**
 * A sentence or a piece of one, as it is and with its signs, and what rules it calls for: each made when first asked for.
 * For one thread.
 */
final class Stretch {
    private final Passage passage;
    private final Span span;
    private Optional<Coded> plain = Optional.empty();
    private Optional<Coded> signed = Optional.empty();
    private Optional<BitSet> called = Optional.empty();

    Stretch(Passage passage, Span span) {
        this.passage = passage;
        this.span = span;
    }

    Passage passage() {
        return passage;
    }

    Span span() {
        return span;
    }

    Coded plain() {
        if (plain.isEmpty()) {
            plain = Optional.of(Coded.of(passage, span, List.of()));
        }
        return plain.get();
    }

    Coded signed() {
        if (signed.isEmpty()) {
            List<Mention> mentions = passage.mentionsIn(span);
            signed = Optional.of(mentions.isEmpty() ? plain() : Coded.of(passage, span, mentions));
        }
        return signed.get();
    }

    /** The rules that it calls for by its words. @param rules the same each time */
    BitSet called(Awaited rules) {
        if (called.isEmpty()) {
            called = Optional.of(rules.of(plain().code()));
        }
        return called.get();
    }
}
