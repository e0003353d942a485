package xinzhi.serve.about;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import xinzhi.serve.page.Ask;
import xinzhi.serve.page.Format;
import xinzhi.serve.page.Reply;
import xinzhi.serve.page.Section;
import xinzhi.serve.page.Site;
import xinzhi.serve.page.Templates;
import xinzhi.serve.page.Words;

/** What programs can ask: {@code /api} to read, {@code /api/openapi.json} for programs. */
public final class ApiPages implements Section {
    private final Templates templates;
    private final byte[] description;
    private final List<ApiView.Operation> operations;

    public ApiPages(Templates templates) {
        this.templates = templates;
        try (InputStream in = ApiPages.class.getResourceAsStream("/xinzhi/serve/openapi.json")) {
            if (in == null) {
                throw new IllegalStateException("the program was built without openapi.json");
            }
            this.description = in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.operations = operations(JSON.parse(new String(description, StandardCharsets.UTF_8)));
    }

    @Override
    public Optional<Reply> answer(Site site, Words words, Ask ask) {
        return switch (ask.path()) {
            case "/api/openapi.json" -> Optional.of(Reply.of(200, "application/json", description));
            case "/api" ->
                Optional.of(Reply.of(
                                200,
                                Format.HTML.mediaType(),
                                templates.render(
                                        "about/api",
                                        site.frame(words.say("api.title"), words, ask),
                                        new ApiView(operations, ask.origin())))
                        .with("Vary", "Accept-Language"));
            default -> Optional.empty();
        };
    }

    private static List<ApiView.Operation> operations(JsonObject json) {
        List<ApiView.Operation> all = new ArrayList<>();
        json.getObj("paths").forEach((path, methods) -> {
            JsonObject get = methods.getAsObject().getObj("get");
            List<ApiView.Parameter> parameters = new ArrayList<>();
            get.getArray("parameters")
                    .forEach(p -> parameters.add(new ApiView.Parameter(text(p, "name"), text(p, "description"))));
            all.add(new ApiView.Operation(
                    path, text(get, "summary"), text(get, "description"), parameters, text(get, "x-example")));
        });
        return List.copyOf(all);
    }

    private static String text(JsonValue json, String key) {
        return json.getAsObject().hasKey(key) ? json.getAsObject().getString(key) : "";
    }
}
