package xinzhi.serve.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** Style sheet and pictures, from the program itself. */
final class Assets {
    private static final Map<String, String> MEDIA_TYPES =
            Map.of("css", "text/css", "svg", "image/svg+xml", "js", "text/javascript");

    /** Empty where there is none of that name. */
    Optional<Reply> answer(String name) {
        String type = MEDIA_TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "");
        if (type.isEmpty() || !name.matches("[a-z0-9-]+\\.[a-z]+")) {
            return Optional.empty();
        }
        try (InputStream in = Assets.class.getResourceAsStream("/xinzhi/serve/assets/" + name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(Reply.of(200, type, in.readAllBytes()).with("Cache-Control", "public, max-age=3600"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
