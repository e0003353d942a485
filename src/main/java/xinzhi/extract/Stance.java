package xinzhi.extract;

import java.util.List;
import java.util.Set;
import xinzhi.text.Span;

/** How the article stands to what a claim says. Only {@link #PLAIN} is the author's own plain fact. */
public enum Stance {
    /** Stated as so. */
    PLAIN("plain"),
    /** Called for or intended: 要, 应, 将. */
    NORMATIVE("normative"),
    /** Said to be possible: 可能, 有望. */
    POSSIBLE("possible"),
    /** Somebody else's words. */
    REPORTED("reported"),
    /** A figure that is aimed at or expected: 力争, 预计. */
    TARGET("target");

    /** What may be called for; that a thing is of a kind or in a place is a fact wherever it is said. */
    private static final Set<Predicate> DEEDS =
            Set.of(Predicate.DRIVES, Predicate.DEVELOPS, Predicate.APPLIED_IN, Predicate.PRODUCES, Predicate.REQUIRES);

    private final String localName;

    Stance(String localName) {
        this.localName = localName;
    }

    /** The stance of words that stand in a recommendation, where they would else assert that something is done. */
    public Stance within(List<Statement> statements, Span evidence, Predicate predicate) {
        boolean called = this == PLAIN
                && DEEDS.contains(predicate)
                && statements.stream()
                        .anyMatch(s -> s.type() == Statement.Type.RECOMMENDATION
                                && s.span().contains(evidence));
        return called ? NORMATIVE : this;
    }

    public String localName() {
        return localName;
    }
}
