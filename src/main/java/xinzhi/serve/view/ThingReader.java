package xinzhi.serve.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** Reads what is known of one thing. For use inside a read transaction. */
public final class ThingReader {
    private static final int ARTICLES = 30;
    private static final int SENTENCES = 3;

    private final DatasetGraph dataset;
    private final ViewQueries queries;
    private final Node lexicon;
    private final Node thing;

    public ThingReader(DatasetGraph dataset, ViewQueries queries, Addresses addresses, Node thing) {
        this.dataset = dataset;
        this.queries = queries;
        this.lexicon = NodeFactory.createURI(addresses.base() + "graph/lexicon");
        this.thing = thing;
    }

    public ThingView read() {
        Map<String, List<Row>> words = new LinkedHashMap<>();
        for (Row row : rows("thing-labels")) {
            words.computeIfAbsent(localName(row.text("property")), k -> new ArrayList<>())
                    .add(row);
        }
        List<Row> of = rows("claims-of");
        List<Row> on = rows("claims-on");
        Row count = rows("claims-count").get(0);
        List<Row> mentioning = rows("mentions-by-article");
        return new ThingView(
                name(words.getOrDefault("prefLabel", List.of())),
                types(words.getOrDefault("type", List.of())),
                texts(words.getOrDefault("altLabel", List.of())),
                texts(words.getOrDefault("definition", List.of())),
                facts(of, on),
                of.size() + on.size(),
                count.number("ofs") + count.number("ons"),
                Figure.of(rows("figures-of"), new Name(thing, "", "")),
                statements(),
                posts(),
                articles(),
                mentions(mentioning),
                mentioning.size(),
                mentioning.stream().mapToInt(r -> r.number("n")).sum());
    }

    private List<Row> rows(String name) {
        return queries.rows(dataset, name, Map.of("this", thing));
    }

    private Name name(List<Row> labels) {
        return new Name(thing, label(labels, "zh"), label(labels, "en"));
    }

    private static String label(List<Row> labels, String language) {
        return labels.stream()
                .filter(r -> r.some("value").getLiteralLanguage().equals(language))
                .map(r -> r.text("value"))
                .findFirst()
                .orElse("");
    }

    private static List<String> types(List<Row> types) {
        return types.stream()
                .map(r -> r.text("value"))
                .filter(t -> t.startsWith(Addresses.TERMS))
                .map(ThingReader::localName)
                .toList();
    }

    private static List<String> texts(List<Row> rows) {
        return rows.stream().map(r -> r.text("value")).distinct().toList();
    }

    private List<Fact.Group> facts(List<Row> of, List<Row> on) {
        Facts facts = new Facts();
        of.forEach(row -> facts.claim(row, true));
        on.forEach(row -> facts.claim(row, false));
        queries.rows(dataset, "thing-knowledge", Map.of("this", thing, "lexicon", lexicon))
                .forEach(facts::given);
        return facts.groups();
    }

    private List<StatementLine> statements() {
        Set<StatementLine> lines = new LinkedHashSet<>();
        rows("statements-on").forEach(row -> lines.add(StatementLine.of(row, new Name(thing, "", ""))));
        return List.copyOf(lines);
    }

    private List<ThingView.Post> posts() {
        return rows("posts-of").stream()
                .map(row -> new ThingView.Post(
                        Name.of(row, "other"), row.text("role"), Name.titled(row, "article", "title")))
                .distinct()
                .toList();
    }

    private List<ArticleLine> articles() {
        return rows("articles-by").stream()
                .map(row -> new ArticleLine(
                        Name.titled(row, "article", "title"), row.text("byline"), Name.titled(row, "article", "title")))
                .toList();
    }

    private List<ThingView.Mentioned> mentions(List<Row> mentioning) {
        Map<Node, Map<Node, List<Piece.Place>>> places = new LinkedHashMap<>();
        Map<Node, Row> sentences = new LinkedHashMap<>();
        for (Row row : rows("mention-sentences")) {
            sentences.put(row.some("sentence"), row);
            int from = row.number("from");
            places.computeIfAbsent(row.some("article"), a -> new LinkedHashMap<>())
                    .computeIfAbsent(row.some("sentence"), s -> new ArrayList<>())
                    .add(new Piece.Place(
                            row.number("begin") - from, row.number("end") - from, new Name(thing, "", "")));
        }
        return mentioning.stream()
                .limit(ARTICLES)
                .map(row -> new ThingView.Mentioned(
                        Name.titled(row, "article", "title"),
                        row.number("n"),
                        places.getOrDefault(row.some("article"), Map.of()).entrySet().stream()
                                .limit(SENTENCES)
                                .map(e -> cut(sentences.get(e.getKey()).text("words"), e.getValue()))
                                .toList()))
                .toList();
    }

    private static List<Piece> cut(String words, List<Piece.Place> places) {
        return Piece.cut(words, 0, words.length(), places);
    }

    private static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
