package xinzhi.serve;

/** Another program listens on the port that the server was to take. */
public final class PortInUseException extends RuntimeException {
    private static final long serialVersionUID = 1;

    PortInUseException(int port, Throwable cause) {
        super("port " + port + " is taken by another program; stop that one, or choose another port", cause);
    }
}
