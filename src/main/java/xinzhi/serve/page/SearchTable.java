package xinzhi.serve.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import xinzhi.serve.view.Addresses;
import xinzhi.serve.view.Name;
import xinzhi.serve.view.Piece;
import xinzhi.serve.view.SearchView;

/** What was found, for programs and spreadsheets. */
final class SearchTable {
    private final Addresses addresses;
    private final String origin;

    SearchTable(Addresses addresses, String origin) {
        this.addresses = addresses;
        this.origin = origin;
    }

    JsonObject json(SearchView view) {
        JsonObject json = new JsonObject();
        json.put("query", view.words());
        json.put("class", view.type());
        JsonObject facets = new JsonObject();
        view.counts().forEach(c -> facets.put(c.type(), c.n()));
        json.put("facets", facets);
        json.put("things", things(view));
        JsonArray articles = new JsonArray();
        view.titles().forEach(line -> {
            JsonObject article = named(line.article());
            article.put("byline", line.byline());
            articles.add(article);
        });
        json.put("articles", articles);
        JsonArray hits = new JsonArray();
        view.sentences().forEach(hit -> {
            JsonObject sentence = named(hit.sentence());
            sentence.put("text", text(hit));
            sentence.put("article", named(hit.article()));
            hits.add(sentence);
        });
        json.put("sentences", counted(view.sentencesFound(), view.sentencePage(), view.sentencePages(), hits));
        return json;
    }

    private JsonObject things(SearchView view) {
        JsonArray things = new JsonArray();
        for (SearchView.Hit hit : view.things()) {
            JsonObject thing = named(hit.thing());
            thing.put("class", hit.type());
            thing.put("name", hit.otherName());
            thing.put("articles", hit.articles());
            things.add(thing);
        }
        return counted(view.found(), view.page(), view.pages(), things);
    }

    private static JsonObject counted(int total, int page, int pages, JsonArray items) {
        JsonObject json = new JsonObject();
        json.put("total", total);
        json.put("page", page);
        json.put("pages", pages);
        json.put("items", items);
        return json;
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
        return addresses.local(name.iri()).map(path -> origin + path).orElse(name.iri());
    }

    private static String text(SearchView.SentenceHit hit) {
        return hit.pieces().stream().map(Piece::text).collect(Collectors.joining());
    }

    /** With the mark at its start by which spreadsheets know UTF-8. */
    String csv(SearchView view) {
        Stream<List<String>> head = Stream.of(List.of("kind", "iri", "zh", "en", "articles", "text"));
        Stream<List<String>> things = view.things().stream()
                .map(h -> List.of(
                        h.type(),
                        h.thing().iri(),
                        h.thing().zh(),
                        h.thing().en(),
                        String.valueOf(h.articles()),
                        h.otherName()));
        Stream<List<String>> articles = view.titles().stream()
                .map(l -> List.of("Article", l.article().iri(), l.article().zh(), "", "", l.byline()));
        Stream<List<String>> sentences = view.sentences().stream()
                .map(h -> List.of("Sentence", h.sentence().iri(), h.article().zh(), "", "", text(h)));
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
