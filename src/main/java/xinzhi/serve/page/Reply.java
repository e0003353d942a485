package xinzhi.serve.page;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** An answer, complete. */
public record Reply(int status, String mediaType, Map<String, String> headers, byte[] body) {
    public Reply {
        headers = Map.copyOf(headers);
    }

    public static Reply of(int status, String mediaType, byte[] body) {
        return new Reply(status, mediaType, Map.of(), body);
    }

    /** Plain text, for clients that asked for no page. */
    public static Reply text(int status, String message) {
        return of(status, "text/plain", (message + "\n").getBytes(StandardCharsets.UTF_8));
    }

    public static Reply redirect(String location) {
        return text(302, location).with("Location", location);
    }

    public Reply with(String header, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(header, value);
        return new Reply(status, mediaType, all, body);
    }

    public boolean isHtml() {
        return mediaType.equals(Format.HTML.mediaType());
    }
}
