package xinzhi.serve.about;

import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import xinzhi.serve.name.Addresses;
import xinzhi.serve.name.Name;
import xinzhi.serve.view.ArticleView;
import xinzhi.serve.view.ThingView;

/** Articles, things and the dataset as schema.org's JSON-LD, for search engines; safe to stand inside a page. */
public final class SchemaOrg {
    private static final String CONTEXT = "https://schema.org";
    private static final Map<String, String> TYPES = Map.of(
            "Region", "Place",
            "Organization", "Organization",
            "Person", "Person",
            "Policy", "Legislation",
            "Event", "Event",
            "Product", "Product",
            "Publication", "Periodical");
    private static final int MOST = 20;

    private final Addresses addresses;
    private final String origin;

    /** @param origin by which the visitor reached the server */
    public SchemaOrg(Addresses addresses, String origin) {
        this.addresses = addresses;
        this.origin = origin;
    }

    public String article(ArticleView view) {
        ArticleView.Head head = view.head();
        JsonObject json = start("Article", head.article());
        put(json, "headline", head.article().zh());
        put(json, "inLanguage", "zh");
        put(json, "articleSection", head.column());
        put(json, "datePublished", head.issued());
        JsonArray authors = new JsonArray();
        view.authors().forEach(a -> authors.add(author(a)));
        put(json, "author", authors);
        json.put("isPartOf", named("DigitalDocument", head.page()));
        head.source().ifPresent(source -> json.put("publisher", named("Periodical", source)));
        put(json, "about", all("Thing", view.topics()));
        return text(json);
    }

    private JsonObject author(ArticleView.Author author) {
        JsonObject json = named("Person", author.person());
        put(
                json,
                "affiliation",
                all(
                        "Organization",
                        author.posts().stream()
                                .map(ArticleView.Post::organization)
                                .toList()));
        author.posts().stream()
                .map(ArticleView.Post::role)
                .filter(r -> !r.isEmpty())
                .findFirst()
                .ifPresent(r -> put(json, "jobTitle", r));
        return json;
    }

    public String thing(ThingView view) {
        String type = view.types().stream()
                .filter(TYPES::containsKey)
                .map(TYPES::get)
                .findFirst()
                .orElse("DefinedTerm");
        JsonObject json = start(type, view.name());
        put(
                json,
                "name",
                view.name().zh().isEmpty() ? view.name().en() : view.name().zh());
        JsonArray others = new JsonArray();
        view.otherNames().forEach(others::add);
        if (!view.name().zh().isEmpty() && !view.name().en().isEmpty()) {
            others.add(view.name().en());
        }
        put(json, "alternateName", others);
        view.definitions().stream().findFirst().ifPresent(d -> put(json, "description", d));
        put(
                json,
                "subjectOf",
                all(
                        "Article",
                        view.mentions().stream()
                                .limit(MOST)
                                .map(ThingView.Mentioned::article)
                                .toList()));
        return text(json);
    }

    public String dataset(DatasetView view, String name, String description) {
        JsonObject json = new JsonObject();
        json.put("@context", CONTEXT);
        json.put("@type", "Dataset");
        json.put("@id", view.iri());
        json.put("url", origin + "/dataset");
        json.put("name", name);
        json.put("description", description);
        json.put("inLanguage", "zh");
        JsonArray files = new JsonArray();
        view.dumps().forEach(dump -> {
            JsonObject file = new JsonObject();
            file.put("@type", "DataDownload");
            file.put("encodingFormat", dump.mediaType());
            file.put("contentUrl", origin + DatasetReader.path(dump));
            files.add(file);
        });
        json.put("distribution", files);
        return text(json);
    }

    private JsonObject start(String type, Name name) {
        JsonObject json = new JsonObject();
        json.put("@context", CONTEXT);
        json.put("@type", type);
        json.put("@id", name.iri());
        json.put("url", url(name));
        return json;
    }

    private JsonArray all(String type, List<Name> names) {
        JsonArray all = new JsonArray();
        names.forEach(name -> all.add(named(type, name)));
        return all;
    }

    private JsonObject named(String type, Name name) {
        JsonObject json = new JsonObject();
        json.put("@type", type);
        json.put("@id", name.iri());
        put(json, "name", name.zh().isEmpty() ? name.en() : name.zh());
        json.put("url", url(name));
        return json;
    }

    private String url(Name name) {
        return addresses.local(name.iri()).map(path -> origin + path).orElse(name.iri());
    }

    private static void put(JsonObject json, String key, String value) {
        if (!value.isEmpty()) {
            json.put(key, value);
        }
    }

    private static void put(JsonObject json, String key, JsonArray values) {
        if (!values.isEmpty()) {
            json.put(key, values);
        }
    }

    /** What would end the element that it stands in is written as JSON's own escapes. */
    private static String text(JsonObject json) {
        return JSON.toStringFlat(json)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
