package xinzhi.serve.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import xinzhi.serve.ask.Row;
import xinzhi.serve.ask.ViewQueries;
import xinzhi.serve.name.Addresses;
import xinzhi.serve.name.Name;

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
            "statements-about",
            "posts-of",
            "articles-by",
            "related",
            "mentioning-articles");

    /** On one page, of each direction. */
    private static final int FACTS = 60;
    /** Sentences on one page; where there are more, each fact shows {@value #FEW}. */
    private static final int SENTENCES = 300;

    private static final int FEW = 3;
    private static final int FIGURES = 60;
    /** Fewer, since they stand at the top. */
    private static final int DEFINITIONS = 5;

    private static final int STATEMENTS = 12;
    private static final int ARTICLES = 20;
    /** As in the queries. */
    private static final int MOST_ARTICLES = 200;

    private static final int MOST_FIGURES = 200;
    private static final int MOST_STATEMENTS = 300;
    private static final List<String> STATEMENT_TYPES =
            List.of("Definition", "Challenge", "Recommendation", "Quotation");

    private final Sources from;
    private final Sayings sayings;
    private final Node thing;
    private final Map<String, Integer> pages;

    /** @param pages of the sections that are turned to another than the first */
    public ThingReader(Sources from, Node thing, Map<String, Integer> pages) {
        this.from = from;
        this.sayings = new Sayings(from.dataset());
        this.thing = thing;
        this.pages = Map.copyOf(pages);
    }

    public ThingView read() {
        Map<String, List<Row>> words = new LinkedHashMap<>();
        for (Row row : rows("thing-labels")) {
            words.computeIfAbsent(localName(row.text("property")), k -> new ArrayList<>())
                    .add(row);
        }
        List<Bond> of = page(from.bonds().of(thing), "facts", FACTS);
        List<Bond> on = page(from.bonds().on(thing), "facts", FACTS);
        List<Row> measured = rows("figures-of");
        List<Figure> figures = figures(measured);
        List<ThingView.Mentioned> mentions = new MentionReader(from, sayings, thing).read(slice("mentions", ARTICLES));
        return new ThingView(
                name(words),
                types(words.getOrDefault("type", List.of())),
                texts(words.getOrDefault("altLabel", List.of())),
                texts(words.getOrDefault("definition", List.of())),
                facts(of, on),
                claims(of.size(), on.size()),
                figures,
                portion("figures", FIGURES, figures.size(), measured.size(), MOST_FIGURES),
                statements(),
                posts(),
                articles(),
                mentions,
                mentions(mentions.size()),
                from.counts().of(thing),
                from.counts().related(thing, from));
    }

    private List<Row> rows(String name) {
        return from.rows(name, Map.of("this", thing));
    }

    private int page(String section) {
        return pages.getOrDefault(section, 1);
    }

    private <T> List<T> page(List<T> all, String section, int size) {
        long begin = Math.min(all.size(), (page(section) - 1L) * size);
        return all.subList((int) begin, (int) Math.min(all.size(), begin + size));
    }

    private ViewQueries.Slice slice(String section, int size) {
        return Portion.slice(page(section), size);
    }

    private Portion portion(String section, int size, int shown, int total, int most) {
        return Portion.of(section, page(section), size, shown, total, most);
    }

    private Portion claims(int of, int on) {
        int ofs = from.bonds().of(thing).size();
        int ons = from.bonds().on(thing).size();
        boolean next = (long) page("facts") * FACTS < Math.max(ofs, ons);
        return new Portion("facts", page("facts"), of + on, ofs + ons, false, next);
    }

    /** All are counted, but no more than the first {@value #MOST_ARTICLES} can be turned to. */
    private Portion mentions(int shown) {
        int total = Math.max(shown, from.articles(thing));
        boolean next = (long) page("mentions") * ARTICLES < Math.min(total, MOST_ARTICLES);
        return new Portion("mentions", page("mentions"), shown, total, false, next);
    }

    private List<Figure> figures(List<Row> all) {
        List<Node> shown = page(all, "figures", FIGURES).stream()
                .map(row -> row.some("observation"))
                .distinct()
                .toList();
        return Figure.of(from.rows("figures-said", "observation", shown), from.names(), new Name(thing, "", ""));
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

    private List<Fact.Group> facts(List<Bond> of, List<Bond> on) {
        Map<Node, Row> sentences = new HashMap<>();
        sayings.ofClaims(claims(Stream.concat(of.stream(), on.stream()).toList()))
                .forEach(row -> sentences.put(row.some("claim"), row));
        Facts facts = new Facts(from.names());
        of.forEach(bond -> facts.said(bond, true, sentences));
        on.forEach(bond -> facts.said(bond, false, sentences));
        Node lexicon = from.addresses().graph("lexicon");
        if (page("facts") == 1) {
            new Knowledge(from.dataset(), lexicon).of(thing).forEach(facts::given);
        }
        return facts.groups();
    }

    private static List<Node> claims(List<Bond> bonds) {
        int all = bonds.stream().mapToInt(b -> b.claims().size()).sum();
        return bonds.stream()
                .flatMap(b -> b.claims().stream().limit(all > SENTENCES ? FEW : all))
                .distinct()
                .toList();
    }

    private List<ThingView.Said> statements() {
        Map<String, List<Node>> all = new LinkedHashMap<>();
        List<Row> rows = sayings.about(thing, MOST_STATEMENTS);
        rows.forEach(row -> all.computeIfAbsent(localName(row.text("type")), t -> new ArrayList<>())
                .add(row.some("statement")));
        return STATEMENT_TYPES.stream()
                .filter(all::containsKey)
                .map(type -> statements(type, all.get(type), rows.size()))
                .toList();
    }

    private ThingView.Said statements(String type, List<Node> all, int ofAnyType) {
        int size = type.equals("Definition") ? DEFINITIONS : STATEMENTS;
        List<StatementLine> lines = sayings.ofStatements(page(all, type, size)).stream()
                .map(row -> StatementLine.of(row, from.names(), new Name(thing, "", "")))
                .distinct()
                .toList();
        boolean next = page(type) * size < all.size();
        boolean more = ofAnyType >= MOST_STATEMENTS;
        return new ThingView.Said(type, lines, new Portion(type, page(type), lines.size(), all.size(), more, next));
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
