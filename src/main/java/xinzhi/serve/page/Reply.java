package xinzhi.serve.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An answer: whole, or a body that is written as it is made because it may be large.
 *
 * @param body of a whole answer; of the other, what stands for its content: the same here, the same bytes there
 */
public record Reply(int status, String mediaType, Map<String, String> headers, byte[] body, Optional<Writer> writer) {
    private static final String TAG = "ETag";

    /** Writes a body. */
    @FunctionalInterface
    public interface Writer {
        void write(OutputStream out) throws IOException;
    }

    public Reply {
        headers = Map.copyOf(headers);
    }

    public static Reply of(int status, String mediaType, byte[] body) {
        return new Reply(status, mediaType, Map.of(), body, Optional.empty());
    }

    /** A file to keep. */
    public static Reply download(String mediaType, String fileName, byte[] identity, Writer writer) {
        return new Reply(200, mediaType, Map.of(), identity, Optional.of(writer))
                .with("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
    }

    /** Plain text, for clients that asked for no page. */
    public static Reply text(int status, String message) {
        return of(status, "text/plain", (message + "\n").getBytes(StandardCharsets.UTF_8));
    }

    public static Reply redirect(String location) {
        return text(302, location).with("Location", location);
    }

    /** The same content with another status. */
    public Reply withStatus(int other) {
        return new Reply(other, mediaType, headers, body, writer);
    }

    /** The same with its {@link #tag}, so that it is not made again. */
    public Reply tagged() {
        return with(TAG, tag());
    }

    /** Stands for its content; weak, since the same content may come compressed or not. */
    public String tag() {
        return Optional.ofNullable(headers.get(TAG)).orElseGet(this::hash);
    }

    private String hash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return "W/\"" + HexFormat.of().formatHex(hash, 0, 12) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    public Reply with(String header, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(header, value);
        return new Reply(status, mediaType, all, body, writer);
    }
}
