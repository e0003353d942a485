package xinzhi.extract.relation;

import java.util.Optional;
import java.util.regex.Matcher;

/** Finds the object of a verb: the head of the phrase that follows it in the clause. */
final class ObjectFinder {
    private final Sought direct;
    private final Sought modified;
    private final Sought relative;
    private final Sought inner;
    private final Sought stop;

    /** Expects the cue sets {@code aspect}, {@code process-head}, {@code rank-of}, {@code preposition} and {@code negation}. */
    ObjectFinder(Notation notation) {
        direct = notation.sought("(?:{aspect})?(?<gap>@T{0,10})@M{0,2}(?<o>@G)"
                + "(?!{of}(?!(?:{process-head})(?!@M)))(?!(?:{rank-of})@T{0,4}@M)");
        modified = notation.sought(
                "(?:{aspect})?(?:@C{1,24}?{of})(?<gap>@T{0,10})(?<o>@G)(?!{of}(?!(?:{process-head})(?!@M)))");
        relative = notation.sought("(?:{aspect})?@T{0,8}(?<o>@G)(?:{coordinator}@T{2,8})?{of}(?<gap>@T{0,10})(?<s>@G)");
        inner = notation.sought("(?:{aspect})?(?<gap>@T{0,8})(?<o>@G)(?:{coordinator}@T{2,8})?{of}");
        stop = notation.sought("@V|{negation}|{preposition}|{means-strong}");
    }

    /** Where the object stands that follows the verb ending at {@code from} directly. */
    Optional<Integer> near(Coded coded, int from, Clause clause) {
        return find(coded, direct, from, clause);
    }

    /** Where it stands with a longer modifier before it. */
    Optional<Integer> far(Coded coded, int from, Clause clause) {
        return find(coded, modified, from, clause);
    }

    /** Object and subject of a verb in a relative clause: 支撑乙的甲. */
    Optional<int[]> relative(Coded coded, int from, Clause clause) {
        return relative.opening(coded, from, clause.end())
                .filter(m -> !isStopped(coded, m))
                .map(m -> new int[] {m.start("o"), m.start("s")});
    }

    /** The object of a verb whose clause modifies a noun: 甲支撑乙的能力. */
    Optional<Integer> inner(Coded coded, int from, Clause clause) {
        return find(coded, inner, from, clause);
    }

    private Optional<Integer> find(Coded coded, Sought pattern, int from, Clause clause) {
        return pattern.opening(coded, from, clause.end())
                .filter(m -> !isStopped(coded, m))
                .map(m -> m.start("o"));
    }

    /** Another verb between the two has the object for itself. */
    private boolean isStopped(Coded coded, Matcher m) {
        if (m.start("gap") == m.end("gap")) {
            return false;
        }
        Optional<Matcher> other = stop.in(coded, m.start("gap"), m.end("gap"));
        while (other.filter(Matcher::find).isPresent()) {
            if (coded.isWhole(other.get().start(), other.get().end())) {
                return true;
            }
        }
        return false;
    }
}
