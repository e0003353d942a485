package xinzhi.serve.view;

import java.util.ArrayList;
import java.util.Comparator;
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
    /** As in the queries. */
    private static final int MOST_CLAIMS = 400;

    private final DatasetGraph dataset;
    private final ViewQueries queries;
    private final Node lexicon;
    private final Catalogue names;
    private final Node thing;

    public ThingReader(DatasetGraph dataset, ViewQueries queries, Addresses addresses, Catalogue names, Node thing) {
        this.dataset = dataset;
        this.queries = queries;
        this.lexicon = NodeFactory.createURI(addresses.base() + "graph/lexicon");
        this.names = names;
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
        List<Row> places = rows("mention-sentences");
        Map<Node, List<Row>> byArticle = new LinkedHashMap<>();
        places.forEach(row -> byArticle
                .computeIfAbsent(row.some("article"), a -> new ArrayList<>())
                .add(row));
        return new ThingView(
                name(words),
                types(words.getOrDefault("type", List.of())),
                texts(words.getOrDefault("altLabel", List.of())),
                texts(words.getOrDefault("definition", List.of())),
                facts(of, on),
                of.size() + on.size(),
                claims(of.size(), on.size()),
                Figure.of(rows("figures-of"), names, new Name(thing, "", "")),
                statements(),
                posts(),
                articles(),
                mentions(byArticle),
                byArticle.size(),
                places.size());
    }

    /** How many there are; counted only where not all were read. */
    private int claims(int of, int on) {
        if (of < MOST_CLAIMS && on < MOST_CLAIMS) {
            return of + on;
        }
        Row count = rows("claims-count").get(0);
        return count.number("ofs") + count.number("ons");
    }

    private List<Row> rows(String name) {
        return queries.rows(dataset, name, Map.of("this", thing));
    }

    private Name name(Map<String, List<Row>> words) {
        List<Row> labels = new ArrayList<>(words.getOrDefault("prefLabel", List.of()));
        labels.addAll(words.getOrDefault("label", List.of()));
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
        Facts facts = new Facts(names);
        of.forEach(row -> facts.claim(row, true));
        on.forEach(row -> facts.claim(row, false));
        queries.rows(dataset, "thing-knowledge", Map.of("this", thing, "lexicon", lexicon))
                .forEach(facts::given);
        return facts.groups();
    }

    private List<StatementLine> statements() {
        Set<StatementLine> lines = new LinkedHashSet<>();
        rows("statements-on").forEach(row -> lines.add(StatementLine.of(row, names, new Name(thing, "", ""))));
        return List.copyOf(lines);
    }

    private List<ThingView.Post> posts() {
        return rows("posts-of").stream()
                .map(row -> new ThingView.Post(
                        names.name(row, "other"), row.text("role"), Name.titled(row, "article", "title")))
                .distinct()
                .toList();
    }

    private List<ArticleLine> articles() {
        return rows("articles-by").stream()
                .map(row -> new ArticleLine(
                        Name.titled(row, "article", "title"), row.text("byline"), Name.titled(row, "article", "title")))
                .toList();
    }

    /** The articles that name it most often come first. */
    private List<ThingView.Mentioned> mentions(Map<Node, List<Row>> byArticle) {
        return byArticle.values().stream()
                .sorted(Comparator.comparing((List<Row> rows) -> -rows.size()))
                .limit(ARTICLES)
                .map(rows -> new ThingView.Mentioned(
                        Name.titled(rows.get(0), "article", "title"), rows.size(), sentences(rows)))
                .toList();
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
        int from = row.number("from");
        return new Piece.Place(row.number("begin") - from, row.number("end") - from, new Name(thing, "", ""));
    }

    private static List<Piece> cut(String words, List<Piece.Place> places) {
        return Piece.cut(words, 0, words.length(), places);
    }

    private static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
