package xinzhi.serve.page;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import xinzhi.serve.name.Name;
import xinzhi.serve.search.Facet;
import xinzhi.serve.search.SearchView;
import xinzhi.serve.view.ArticleLine;
import xinzhi.serve.view.Piece;

/** What was found, for programs and spreadsheets. */
final class SearchTable {
    private final Frame frame;

    SearchTable(Frame frame) {
        this.frame = frame;
    }

    JsonObject json(SearchView view) {
        JsonObject json = new JsonObject();
        json.put("query", view.words());
        JsonObject chosen = new JsonObject();
        JsonArray unknown = new JsonArray();
        for (SearchView.Chosen each : view.chosen()) {
            chosen.put(each.dimension().parameter(), each.option().code());
            if (!each.option().known()) {
                unknown.add(each.dimension().parameter());
            }
        }
        json.put("chosen", chosen);
        json.put("unknown", unknown);
        json.put("things", hits(view.things(), this::thing));
        json.put("articles", hits(view.articles(), this::article));
        json.put("sentences", hits(view.sentences(), this::sentence));
        return json;
    }

    private <T> JsonObject hits(SearchView.Hits<T> hits, Function<T, JsonObject> item) {
        JsonObject json = new JsonObject();
        json.put("total", hits.found());
        json.put("exact", !hits.more());
        json.put("page", hits.page());
        json.put("pages", hits.pages());
        JsonArray foreign = new JsonArray();
        hits.foreign().forEach(d -> foreign.add(d.parameter()));
        json.put("notApplicable", foreign);
        JsonObject facets = new JsonObject();
        hits.facets().forEach(f -> facets.put(f.dimension().parameter(), facet(f)));
        json.put("facets", facets);
        JsonArray items = new JsonArray();
        hits.items().forEach(i -> items.add(item.apply(i)));
        json.put("items", items);
        return json;
    }

    private JsonObject facet(Facet facet) {
        JsonArray values = new JsonArray();
        for (Facet.Option option : facet.options()) {
            JsonObject value = new JsonObject();
            value.put("value", option.code());
            value.put("label", frame.option(facet.dimension(), option));
            value.put("count", option.n());
            value.put("chosen", option.chosen());
            values.add(value);
        }
        JsonObject json = new JsonObject();
        json.put("distinct", facet.distinct());
        json.put("values", values);
        return json;
    }

    private JsonObject thing(SearchView.Hit hit) {
        JsonObject thing = named(hit.thing());
        thing.put("class", hit.type());
        thing.put("name", hit.otherName());
        thing.put("apart", hit.apart());
        thing.put("articles", hit.articles());
        return thing;
    }

    private JsonObject article(ArticleLine line) {
        JsonObject article = named(line.article());
        article.put("byline", line.byline());
        return article;
    }

    private JsonObject sentence(SearchView.SentenceHit hit) {
        JsonObject sentence = named(hit.sentence());
        sentence.put("text", text(hit));
        sentence.put("place", hit.place());
        sentence.put("article", named(hit.article()));
        return sentence;
    }

    private JsonObject named(Name name) {
        JsonObject json = new JsonObject();
        json.put("iri", name.iri());
        json.put("url", url(name));
        if (!name.zh().isEmpty()) {
            json.put("zh", name.zh());
        }
        if (!name.en().isEmpty()) {
            json.put("en", name.en());
        }
        return json;
    }

    private String url(Name name) {
        return frame.addresses()
                .local(name.iri())
                .map(path -> frame.ask().origin() + path)
                .orElse(name.iri());
    }

    private static String text(SearchView.SentenceHit hit) {
        return hit.pieces().stream().map(Piece::text).collect(Collectors.joining());
    }

    /** With the mark at its start by which spreadsheets know UTF-8. */
    String csv(SearchView view) {
        Stream<List<String>> head = Stream.of(List.of("kind", "iri", "zh", "en", "articles", "text", "apart"));
        Stream<List<String>> things = view.things().items().stream()
                .map(h -> List.of(
                        h.type(),
                        h.thing().iri(),
                        h.thing().zh(),
                        h.thing().en(),
                        String.valueOf(h.articles()),
                        h.otherName(),
                        h.apart()));
        Stream<List<String>> articles = view.articles().items().stream()
                .map(l -> List.of("Article", l.article().iri(), l.article().zh(), "", "", l.byline(), ""));
        Stream<List<String>> sentences = view.sentences().items().stream()
                .map(h -> List.of("Sentence", h.sentence().iri(), h.article().zh(), "", "", text(h), ""));
        return "\uFEFF"
                + Stream.of(head, things, articles, sentences)
                        .flatMap(s -> s)
                        .map(row -> row.stream().map(SearchTable::cell).collect(Collectors.joining(",")))
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /** Quoted where it must be; nothing that a spreadsheet would take for a formula begins a cell. */
    private static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
