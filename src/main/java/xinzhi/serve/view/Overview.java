package xinzhi.serve.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;

/** Reads what is known of a dataset as a whole. For use inside a read transaction. */
public final class Overview {
    /** The classes of things, in the order in which they are shown. */
    public static final List<String> THINGS = List.of(
            "Concept",
            "Industry",
            "Technology",
            "Region",
            "Organization",
            "Policy",
            "Event",
            "Product",
            "Person",
            "Publication");

    /** How many articles there are on a page of their list. */
    public static final int ARTICLES = 200;

    private static final List<String> SOURCES = List.of("Page", "Article", "Sentence", "Mention");
    private static final List<String> ASSERTIONS =
            List.of("Claim", "Observation", "Definition", "Quotation", "Challenge", "Recommendation");

    private final DatasetGraph dataset;
    private final ViewQueries queries;

    public Overview(DatasetGraph dataset, ViewQueries queries) {
        this.dataset = dataset;
        this.queries = queries;
    }

    public Terms terms() {
        return new Terms(queries.rows(dataset, "terms", Map.of()));
    }

    public HomeView home() {
        Map<String, Integer> counts = new HashMap<>();
        for (Row row : queries.rows(dataset, "counts", Map.of())) {
            row.node("class")
                    .ifPresent(c -> counts.put(c.getURI().substring(Addresses.TERMS.length()), row.number("n")));
        }
        List<HomeView.Entry> entries = new ArrayList<>();
        for (String type : THINGS) {
            List<HomeView.Top> top = queries.rows(dataset, "top-things", Map.of("class", Terms.term(type))).stream()
                    .filter(row -> row.node("thing").isPresent())
                    .map(row -> new HomeView.Top(Name.of(row, "thing"), row.number("n")))
                    .toList();
            entries.add(new HomeView.Entry(type, counts.getOrDefault(type, 0), top));
        }
        return new HomeView(counts(THINGS, counts), counts(SOURCES, counts), counts(ASSERTIONS, counts), entries);
    }

    /** A page of the list of all articles, from 1. */
    public List<ArticleLine> articles(int page) {
        return queries.rows(dataset, "articles", Map.of(), Portion.slice(page, ARTICLES)).stream()
                .map(row -> new ArticleLine(
                        Name.titled(row, "article", "title"), row.text("byline"), Name.titled(row, "page", "file")))
                .toList();
    }

    /** The paths of all articles, for robots. */
    public List<String> articlePaths(Addresses addresses) {
        return queries.rows(dataset, "article-addresses", Map.of()).stream()
                .map(row -> addresses.path(row.text("article")))
                .toList();
    }

    private static List<HomeView.Count> counts(List<String> types, Map<String, Integer> counts) {
        return types.stream()
                .map(t -> new HomeView.Count(t, counts.getOrDefault(t, 0)))
                .toList();
    }
}
