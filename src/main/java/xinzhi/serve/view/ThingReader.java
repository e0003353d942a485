package xinzhi.serve.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Reads what is known of one thing. For use inside a read transaction. */
public final class ThingReader {
    /** The sections of its page that have pages of their own; as parameters they name one. */
    public static final List<String> SECTIONS =
            List.of("facts", "figures", "mentions", "Definition", "Quotation", "Challenge", "Recommendation");
    /** The queries behind its page, in the order of the page. */
    public static final List<String> QUERIES = List.of(
            "thing-labels",
            "claims-of",
            "claims-on",
            "thing-knowledge",
            "figures-of",
            "statements-count",
            "posts-of",
            "articles-by",
            "related",
            "mentioning-articles");

    private static final int CLAIMS = 400;
    private static final int FIGURES = 100;
    private static final int STATEMENTS = 12;
    private static final int ARTICLES = 20;
    private static final List<String> STATEMENT_TYPES =
            List.of("Definition", "Challenge", "Recommendation", "Quotation");

    private final Sources from;
    private final Node thing;
    private final Map<String, Integer> pages;

    /** @param pages of the sections that are turned to another than the first */
    public ThingReader(Sources from, Node thing, Map<String, Integer> pages) {
        this.from = from;
        this.thing = thing;
        this.pages = Map.copyOf(pages);
    }

    public ThingView read() {
        Map<String, List<Row>> words = new LinkedHashMap<>();
        for (Row row : rows("thing-labels")) {
            words.computeIfAbsent(localName(row.text("property")), k -> new ArrayList<>())
                    .add(row);
        }
        List<Row> of = rows("claims-of", "facts", CLAIMS);
        List<Row> on = rows("claims-on", "facts", CLAIMS);
        List<Figure> figures = Figure.of(rows("figures-of", "figures", FIGURES), from.names(), new Name(thing, "", ""));
        List<ThingView.Mentioned> mentions = new MentionReader(from, thing).read(slice("mentions", ARTICLES));
        return new ThingView(
                name(words),
                types(words.getOrDefault("type", List.of())),
                texts(words.getOrDefault("altLabel", List.of())),
                texts(words.getOrDefault("definition", List.of())),
                facts(of, on),
                claims(of.size(), on.size()),
                figures,
                figures(figures.size()),
                statements(),
                posts(),
                articles(),
                mentions,
                portion("mentions", ARTICLES, mentions.size(), Math.max(mentions.size(), from.articles(thing))),
                from.counts().of(thing, from),
                Related.to(thing, from));
    }

    private List<Row> rows(String name) {
        return from.rows(name, Map.of("this", thing));
    }

    private List<Row> rows(String name, String section, int size) {
        return from.rows(name, Map.of("this", thing), slice(section, size));
    }

    private int page(String section) {
        return pages.getOrDefault(section, 1);
    }

    private ViewQueries.Slice slice(String section, int size) {
        return Portion.slice(page(section), size);
    }

    private Portion portion(String section, int size, int shown, int total) {
        return Portion.of(section, page(section), size, shown, total);
    }

    /** How many there are; counted only where not all were read. A page holds as many of each direction. */
    private Portion claims(int of, int on) {
        if (of < CLAIMS && on < CLAIMS && page("facts") == 1) {
            return new Portion("facts", 1, of + on, of + on, false);
        }
        Row count = rows("claims-count").get(0);
        int total = count.number("ofs") + count.number("ons");
        boolean more = page("facts") * CLAIMS < Math.max(count.number("ofs"), count.number("ons"));
        return new Portion("facts", page("facts"), of + on, total, more);
    }

    private Portion figures(int shown) {
        boolean all = shown < FIGURES && page("figures") == 1;
        return portion(
                "figures",
                FIGURES,
                shown,
                all ? shown : rows("figures-count").get(0).number("n"));
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
        Facts facts = new Facts(from.names());
        of.forEach(row -> facts.claim(row, true));
        on.forEach(row -> facts.claim(row, false));
        Node lexicon = from.addresses().graph("lexicon");
        if (page("facts") == 1) {
            from.rows("thing-knowledge", Map.of("this", thing, "lexicon", lexicon))
                    .forEach(facts::given);
        }
        return facts.groups();
    }

    private List<ThingView.Said> statements() {
        Map<String, Integer> totals = new LinkedHashMap<>();
        rows("statements-count").stream()
                .filter(row -> row.node("type").isPresent())
                .forEach(row -> totals.put(localName(row.text("type")), row.number("n")));
        return STATEMENT_TYPES.stream()
                .filter(totals::containsKey)
                .map(type -> statements(type, totals.get(type)))
                .toList();
    }

    private ThingView.Said statements(String type, int total) {
        List<StatementLine> lines = from
                .rows("statements-on", Map.of("this", thing, "type", Terms.term(type)), slice(type, STATEMENTS))
                .stream()
                .map(row -> StatementLine.of(row, from.names(), new Name(thing, "", "")))
                .distinct()
                .toList();
        return new ThingView.Said(type, lines, portion(type, STATEMENTS, lines.size(), total));
    }

    private List<ThingView.Post> posts() {
        return rows("posts-of").stream()
                .map(row -> new ThingView.Post(
                        from.names().name(row, "other"), row.text("role"), Name.titled(row, "article", "title")))
                .distinct()
                .toList();
    }

    private List<ArticleLine> articles() {
        return rows("articles-by").stream()
                .map(row -> new ArticleLine(
                        Name.titled(row, "article", "title"), row.text("byline"), Name.titled(row, "article", "title")))
                .toList();
    }

    private static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
