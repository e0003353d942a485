package xinzhi.extract.pair;

import java.util.Optional;

/** How a mention stands to the verb of another, as far as word order shows it. */
enum Link {
    /** It is named first in the verb's clause, no verb before it. */
    OWN,
    /** A word such as 以 or 在 introduces it in the verb's clause. */
    BY_PREPOSITION,
    /** It is the object of an earlier verb of the clause: 推动甲带动乙. */
    CHAIN,
    /** The verb's clause names no subject, and that before it begins with it. */
    INHERITED,
    /** The same, and the sentence begins with it. */
    TOPIC,
    /** None of these. */
    LOOSE;

    /** How {@code subject} stands to the verb at {@code verb}. */
    static Link of(Line line, int subject, int verb) {
        int clause = line.unit(verb).clause();
        if (subject > verb) {
            return LOOSE;
        }
        if (line.unit(subject).clause() == clause) {
            return within(line, line.rowStart(subject));
        }
        Optional<Integer> named = opener(line, clause, verb);
        if (named.isPresent()) {
            return LOOSE;
        }
        for (int c = clause - 1; c >= 0; c--) {
            Optional<Integer> before = opener(line, c, line.size());
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

    /** The mention that a clause begins with, before any verb or preposition and before {@code end}. */
    private static Optional<Integer> opener(Line line, int clause, int end) {
        for (int i = 0; i < end && i < line.size(); i++) {
            Unit unit = line.unit(i);
            if (unit.clause() == clause) {
                if (unit.isMention()) {
                    return Optional.of(i);
                }
                if (unit.isVerb() || unit.isPreposition()) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
