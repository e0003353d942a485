package xinzhi.serve.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import xinzhi.serve.ask.Row;
import xinzhi.serve.ask.ViewQueries;
import xinzhi.serve.name.Name;

/** Reads where a thing is named, article by article. */
final class MentionReader {
    /** As in the query. */
    private static final int MOST = 200;

    private static final int SENTENCES = 3;

    private final Sources from;
    private final Sayings sayings;
    private final Node thing;

    MentionReader(Sources from, Sayings sayings, Node thing) {
        this.from = from;
        this.sayings = sayings;
        this.thing = thing;
    }

    List<ThingView.Mentioned> read(ViewQueries.Slice slice) {
        return sayings.articles(thing, from.dates(), MOST).stream()
                .skip(slice.from())
                .limit(slice.size())
                .flatMap(article -> {
                    List<Row> places = sayings.places(thing, graph(article));
                    return sayings.titles(article).stream().map(title -> mentioned(article, title, places));
                })
                .toList();
    }

    /** What an article says stands in a graph of its own. */
    private Node graph(Node article) {
        String base = from.addresses().base();
        String id = article.getURI().replace(base + "article/", "");
        return from.addresses().graph("article-" + id);
    }

    private ThingView.Mentioned mentioned(Node article, String title, List<Row> places) {
        return new ThingView.Mentioned(
                new Name(article, title, ""), from.dates().of(article), places.size(), sentences(places));
    }

    private List<List<Piece>> sentences(List<Row> rows) {
        Map<Node, List<Row>> bySentence = new LinkedHashMap<>();
        rows.forEach(row -> bySentence
                .computeIfAbsent(row.some("sentence"), s -> new ArrayList<>())
                .add(row));
        return bySentence.values().stream()
                .limit(SENTENCES)
                .map(same -> cut(
                        same.get(0).text("words"),
                        same.stream().map(this::place).toList()))
                .toList();
    }

    private Piece.Place place(Row row) {
        int begin = row.number("from");
        return new Piece.Place(row.number("begin") - begin, row.number("end") - begin, new Name(thing, "", ""));
    }

    private static List<Piece> cut(String words, List<Piece.Place> places) {
        return Piece.cut(words, 0, words.length(), places);
    }
}
