package xinzhi.serve.about;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;
import xinzhi.serve.page.Ask;
import xinzhi.serve.page.Format;
import xinzhi.serve.page.Reply;
import xinzhi.serve.page.Section;
import xinzhi.serve.page.Site;
import xinzhi.serve.page.Templates;
import xinzhi.serve.page.Words;

/**
 * What programs can ask: {@code /api} to read, in the visitor's language, {@code /api/openapi.json} for programs, in
 * English. What both say of an address and its parameters is where the words of the other pages are.
 */
public final class ApiPages implements Section {
    private static final Pattern WORDS = Pattern.compile("\"\\{(api\\.[^\"{}]+)\\}\"");

    private final Templates templates;
    private final byte[] description;
    private final Map<String, List<ApiView.Operation>> operations = new HashMap<>();

    public ApiPages(Templates templates) {
        this.templates = templates;
        try (InputStream in = ApiPages.class.getResourceAsStream("/xinzhi/serve/openapi.json")) {
            if (in == null) {
                throw new IllegalStateException("the program was built without openapi.json");
            }
            String unworded = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            this.description = worded(unworded, new Words("en")).getBytes(StandardCharsets.UTF_8);
            Words.LANGUAGES.forEach(language ->
                    operations.put(language, operations(JSON.parse(worded(unworded, new Words(language))))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the words in place of their names: {@code "{api.lang}"}. */
    private static String worded(String json, Words words) {
        return WORDS.matcher(json)
                .replaceAll(name -> Matcher.quoteReplacement(new JsonString(words.say(name.group(1))).toString()));
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
                                        new ApiView(
                                                Objects.requireNonNull(operations.get(words.language())),
                                                ask.origin())))
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
