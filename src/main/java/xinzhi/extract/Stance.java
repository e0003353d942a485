package xinzhi.extract;

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

    private final String localName;

    Stance(String localName) {
        this.localName = localName;
    }

    public String localName() {
        return localName;
    }
}
