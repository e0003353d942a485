package xinzhi.store;

/** A file of {@code queries/} cannot be used as it is; the message says where and what to do. */
public final class QueryFileException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public QueryFileException(String message) {
        super(message);
    }
}
