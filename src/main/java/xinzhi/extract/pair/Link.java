package xinzhi.extract.pair;

import java.util.Optional;
import xinzhi.extract.model.Snippet;

/** How a mention stands to the verb of another, as far as word order shows it. */
enum Link {
    /** It is named first in the verb's clause, no verb before it. */
    OWN(Part.OWN_LINK),
    /** A word such as 以 or 在 introduces it in the verb's clause. */
    BY_PREPOSITION(Part.PREPOSITION_LINK),
    /** It is the object of an earlier verb of the clause: 推动甲带动乙. */
    CHAIN(Part.CHAIN_LINK),
    /** The verb's clause names no subject, and that before it begins with it. */
    INHERITED(Part.INHERITED_LINK),
    /** The same, and the sentence begins with it. */
    TOPIC(Part.TOPIC_LINK),
    /** None of these. */
    LOOSE(Part.LOOSE_LINK);

    private final Part part;
    private final Snippet snippet = Snippet.of(name());

    Link(Part part) {
        this.part = part;
    }

    Part part() {
        return part;
    }

    /** As features name it. */
    Snippet snippet() {
        return snippet;
    }

    /** How {@code subject} stands to the verb at {@code verb}. */
    static Link of(Line line, int subject, int verb) {
        int clause = line.unit(verb).clause();
        if (subject > verb) {
            return LOOSE;
        }
        if (line.unit(subject).clause() == clause) {
            return within(line, line.rowStart(subject));
        }
        if (line.opener(clause).filter(named -> named < verb).isPresent()) {
            return LOOSE;
        }
        for (int c = clause - 1; c >= 0; c--) {
            Optional<Integer> before = line.opener(c);
            if (before.isPresent()) {
                return line.unit(before.get()).row() != line.unit(subject).row() ? LOOSE : c == 0 ? TOPIC : INHERITED;
            }
        }
        return LOOSE;
    }

    private static Link within(Line line, int subject) {
        for (int i = subject - 1;
                i >= 0 && line.unit(i).clause() == line.unit(subject).clause();
                i--) {
            if (line.unit(i).isVerb()) {
                return CHAIN;
            }
            if (line.unit(i).isPreposition() || line.unit(i).hasSense("means")) {
                return BY_PREPOSITION;
            }
        }
        return OWN;
    }
}
