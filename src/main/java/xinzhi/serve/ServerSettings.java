package xinzhi.serve;

import java.time.Duration;

/**
 * How a server is set up.
 *
 * @param port 0 for any free one
 * @param loopback whether only this machine can reach it
 * @param baseIri what the addresses of things start with; {@code /id/x} shows {@code baseIri + x} whatever the host
 * @param timeout how long a query may take
 * @param rowLimit how many rows or solutions a query may return
 * @param bodyLimit bytes of a request's body
 * @param headerLimit bytes of a request's line and headers
 * @param inAdvance whether answers that take long are made before anyone asks for them
 */
public record ServerSettings(
        int port,
        boolean loopback,
        String baseIri,
        Duration timeout,
        long rowLimit,
        long bodyLimit,
        int headerLimit,
        boolean inAdvance) {
    /** Where a server is looked for. */
    public static final int PORT = 3030;
    /** How long a query may take. */
    public static final Duration TIMEOUT = Duration.ofSeconds(10);

    /**
     * The header of an answer of {@code /sparql} that was cut, and of no other: how many rows it has, or of how many solutions its graph was made.
     */
    public static final String ROW_LIMIT_HEADER = "Xinzhi-Row-Limit";

    private static final long ROWS = 100_000;
    private static final long BODY = 2_000_000;
    private static final int HEADER = 16_384;

    public ServerSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("a port is a number from 0 to 65535, unlike " + port);
        }
        if (!baseIri.endsWith("/id/")) {
            throw new IllegalArgumentException("a base IRI ends in /id/, unlike " + baseIri);
        }
    }

    /** For this machine only, with the limits that serve most. */
    public static ServerSettings local(String baseIri) {
        return new ServerSettings(PORT, true, baseIri, TIMEOUT, ROWS, BODY, HEADER, false);
    }

    public ServerSettings withPort(int other) {
        return new ServerSettings(other, loopback, baseIri, timeout, rowLimit, bodyLimit, headerLimit, inAdvance);
    }

    public ServerSettings withTimeout(Duration other) {
        return new ServerSettings(port, loopback, baseIri, other, rowLimit, bodyLimit, headerLimit, inAdvance);
    }

    public ServerSettings withRowLimit(long other) {
        return new ServerSettings(port, loopback, baseIri, timeout, other, bodyLimit, headerLimit, inAdvance);
    }

    /** With answers that take long at hand: for a server that has visitors. */
    public ServerSettings withAnswersInAdvance() {
        return new ServerSettings(port, loopback, baseIri, timeout, rowLimit, bodyLimit, headerLimit, true);
    }
}
