package xinzhi.serve.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** Style sheets, scripts and pictures, from the program itself. */
final class Assets {
    private static final Map<String, String> MEDIA_TYPES =
            Map.of("css", "text/css", "svg", "image/svg+xml", "js", "text/javascript");

    private static final String LIBRARY = "lib/";

    private final Libraries libraries = new Libraries();

    /** Empty where there is none of that name. */
    Optional<Reply> answer(String name) {
        String type = MEDIA_TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "");
        return resource(name).filter(r -> !type.isEmpty()).flatMap(r -> read(r, type));
    }

    private Optional<String> resource(String name) {
        if (name.startsWith(LIBRARY)) {
            return libraries.resource(name.substring(LIBRARY.length()));
        }
        return Optional.of("/xinzhi/serve/assets/" + name).filter(r -> name.matches("[a-z0-9-]+\\.[a-z]+"));
    }

    private static Optional<Reply> read(String resource, String type) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(Reply.of(200, type, in.readAllBytes()).with("Cache-Control", "public, max-age=3600"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
