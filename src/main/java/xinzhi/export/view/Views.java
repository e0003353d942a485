package xinzhi.export.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The views that came with the program, in the order in which they are offered. */
public final class Views {
    private static final List<String> NAMES = List.of(
            "facts",
            "co-occurrence",
            "who-says-what",
            "region-industry",
            "policy-target",
            "author-concept",
            "organization-person",
            "article-similarity",
            "industry-tree");

    private final List<View> views;

    private Views(List<View> views) {
        this.views = List.copyOf(views);
    }

    public static Views bundled() {
        return new Views(NAMES.stream().map(Views::read).toList());
    }

    public List<View> all() {
        return views;
    }

    /** @throws IllegalArgumentException for an unknown name, listing the known ones */
    public View byName(String name) {
        return views.stream()
                .filter(v -> v.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no view " + name + "; there are: "
                        + views.stream().map(View::name).collect(Collectors.joining(", "))));
    }

    private static View read(String name) {
        String file = name + ".rq";
        try (InputStream in = Views.class.getResourceAsStream("/xinzhi/export/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without its view " + file);
            }
            return View.of(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
