package xinzhi.ingest.format;

/** A file that gives no page; the message says in one sentence what is wrong with it and what to do. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    public UnreadableException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The words that a reader of a report sees. */
    public String words() {
        return String.valueOf(getMessage());
    }
}
