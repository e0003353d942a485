package xinzhi.serve.page;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import xinzhi.serve.name.Catalogue;
import xinzhi.serve.search.Choice;
import xinzhi.serve.search.Dimension;
import xinzhi.serve.search.SearchView;
import xinzhi.serve.search.Window;
import xinzhi.serve.view.Overview;

/** Search as a page and as data, and names while one types: {@code /search}, {@code /search/suggest}. */
final class SearchPages implements Section {
    private static final int SUGGESTIONS = 10;
    private static final int MOST_SUGGESTIONS = 50;
    private static final int MOST_LETTERS = 200;
    private static final int MOST_PAGES = 99_999;
    static final List<String> PARAMETERS = Stream.concat(
                    Stream.of("q"),
                    Stream.concat(
                            Arrays.stream(Dimension.values()).map(Dimension::parameter),
                            Stream.of("page", "articles", "from", "all", "format", "lang")))
            .toList();
    private static final String JSON_TYPE = "application/json";
    private static final String CSV_TYPE = "text/csv";

    private final Templates templates;

    SearchPages(Templates templates) {
        this.templates = templates;
    }

    @Override
    public Optional<Reply> answer(Site site, Words words, Ask ask) {
        return switch (ask.path()) {
            case "/search" -> Optional.of(search(site, words, ask));
            case "/search/suggest" -> Optional.of(suggest(site, words, ask));
            case "/opensearch.xml" -> Optional.of(openSearch(words, ask));
            default -> Optional.empty();
        };
    }

    private static String words(Ask ask) {
        String words = ask.parameter("q").orElse("");
        return words.substring(
                0, words.offsetByCodePoints(0, Math.min(MOST_LETTERS, words.codePointCount(0, words.length()))));
    }

    private Reply search(Site site, Words words, Ask ask) {
        List<String> types = List.of("text/html", JSON_TYPE, CSV_TYPE);
        Optional<String> type = ask.parameter("format").isPresent()
                ? ask.parameter("format").flatMap(f -> types.stream()
                        .filter(t -> t.equals(f) || t.endsWith("/" + f))
                        .findFirst())
                : new Accept(ask.accept()).best(types, t -> t);
        if (type.isEmpty()) {
            return Reply.text(406, "to be had as:\n" + String.join("\n", types))
                    .with("Vary", "Accept, Accept-Language");
        }
        List<String> strange =
                type.get().equals("text/html") ? List.of() : strangers(ask).toList();
        if (!strange.isEmpty()) {
            return Reply.text(
                    400, words.say("search.strange", String.join(", ", strange), String.join(", ", PARAMETERS)));
        }
        SearchView view = view(site, ask, !type.get().equals("text/html"));
        SearchTable table = new SearchTable(site.frame("", words, ask));
        Reply reply =
                switch (type.get()) {
                    case JSON_TYPE -> json(table.json(view));
                    case CSV_TYPE ->
                        Reply.of(200, CSV_TYPE, table.csv(view).getBytes(StandardCharsets.UTF_8))
                                .with("Content-Disposition", "inline; filename=\"search.csv\"");
                    default ->
                        Reply.of(
                                200,
                                "text/html",
                                templates.render(
                                        "search",
                                        site.frame(words.say("search.label"), words, ask)
                                                .asked(site.search().queries(view)),
                                        view));
                };
        return reply.with("Vary", "Accept, Accept-Language");
    }

    /** Parameters that a program must have mistyped; pages are told nothing, for links gather all sorts of them. */
    private static Stream<String> strangers(Ask ask) {
        return ask.parameters().keySet().stream()
                .filter(p -> !PARAMETERS.contains(p))
                .sorted();
    }

    /** @param data whether all hits may be had at once */
    private static SearchView view(Site site, Ask ask, boolean data) {
        Window window = new Window(
                ask.number("page", MOST_PAGES),
                ask.number("articles", MOST_PAGES),
                ask.number("from", MOST_PAGES),
                data && ask.parameter("all").filter("true"::equals).isPresent());
        return site.search().find(words(ask), Choice.of(ask::parameter), window);
    }

    /** Things whose names hold what was typed so far; as OpenSearch has it where {@code format=opensearch}. */
    private static Reply suggest(Site site, Words words, Ask ask) {
        String typed = words(ask);
        int limit = ask.parameter("limit").isPresent() ? ask.number("limit", MOST_SUGGESTIONS) : SUGGESTIONS;
        String type = ask.parameter("class").filter(Overview.THINGS::contains).orElse("");
        List<Catalogue.Found> found = site.catalogue()
                .first(typed, thing -> type.isEmpty() || thing.type().equals(type), limit);
        Frame frame = site.frame("", words, ask);
        JsonValue answer = ask.parameter("format").filter("opensearch"::equals).isPresent()
                ? openSearch(frame, typed, found)
                : suggestions(site, frame, typed, found);
        return json(answer).with("Vary", "Accept-Language").with("Cache-Control", "public, max-age=60");
    }

    private static JsonObject suggestions(Site site, Frame frame, String typed, List<Catalogue.Found> found) {
        JsonArray all = new JsonArray();
        for (Catalogue.Found each : found) {
            JsonObject json = new JsonObject();
            json.put("iri", each.thing().name().iri());
            json.put("url", frame.to(each.thing().name()));
            json.put("label", frame.label(each.thing().name()));
            json.put("name", each.otherName());
            json.put("apart", site.catalogue().apart(each.thing().name().node()));
            json.put("class", each.thing().type());
            json.put("classLabel", frame.term(each.thing().type()));
            json.put("articles", each.thing().articles());
            all.add(json);
        }
        JsonObject json = new JsonObject();
        json.put("query", typed);
        json.put("suggestions", all);
        return json;
    }

    private static JsonArray openSearch(Frame frame, String typed, List<Catalogue.Found> found) {
        JsonArray labels = new JsonArray();
        JsonArray classes = new JsonArray();
        JsonArray addresses = new JsonArray();
        for (Catalogue.Found each : found) {
            labels.add(frame.label(each.thing().name()));
            classes.add(frame.term(each.thing().type()));
            addresses.add(frame.ask().origin() + frame.to(each.thing().name()));
        }
        JsonArray all = new JsonArray();
        all.add(typed);
        all.add(labels);
        all.add(classes);
        all.add(addresses);
        return all;
    }

    /** Lets a browser offer this search among its own. */
    private static Reply openSearch(Words words, Ask ask) {
        String text = String.format(
                Locale.ROOT,
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
                <ShortName>%s</ShortName>
                <Description>%s</Description>
                <InputEncoding>UTF-8</InputEncoding>
                <Url type="text/html" template="%3$s/search?q={searchTerms}"/>
                <Url type="application/json" template="%3$s/search?format=json&amp;q={searchTerms}"/>
                <Url type="application/x-suggestions+json" template="%3$s/search/suggest?format=opensearch&amp;q={searchTerms}"/>
                </OpenSearchDescription>
                """,
                words.say("site.name"),
                words.say("site.subtitle"),
                ask.origin());
        return Reply.of(200, "application/opensearchdescription+xml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Reply json(JsonValue json) {
        return Reply.of(200, JSON_TYPE, JSON.toStringFlat(json).getBytes(StandardCharsets.UTF_8));
    }
}
