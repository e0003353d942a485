package xinzhi.bench;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import xinzhi.export.Exports;
import xinzhi.store.Queries;

/** The addresses of a site that do not depend on what its graph says. */
public final class SitePages {
    /** What gives an overview. */
    static final List<String> LISTS = List.of(
            "/",
            "/articles",
            "/questions",
            "/sparql",
            "/ontology",
            "/rules",
            "/cues",
            "/shapes",
            "/exports",
            "/dataset",
            "/api");

    static final List<String> TREES = List.of("/tree/region", "/tree/industry", "/tree/technology");
    static final List<String> TERMS =
            List.of("/ontology/Claim", "/ontology/drives", "/ontology/evidence", "/ontology/Concept");
    static final List<String> GRAPHS = List.of("/id/graph/lexicon", "/id/graph/void");
    static final List<String> SEARCHES = List.of(
            "/search?q=%E7%A7%91%E6%8A%80%E5%88%9B%E6%96%B0",
            "/search?q=%E5%8F%91%E5%B1%95", "/search?q=%E5%8F%91%E5%B1%95+%E5%88%9B%E6%96%B0&from=50");
    static final List<String> CLASSES = List.of("/search?class=Concept", "/search?class=Person&page=7");

    private SitePages() {}

    static List<String> questions(Queries queries) {
        return queries.all().stream().map(q -> "/questions/" + q.id()).toList();
    }

    static List<String> exports(String base) {
        return new Exports(base, UnaryOperator.identity())
                .views().stream().map(view -> "/exports/" + view.name()).toList();
    }

    /** All of them. */
    public static List<String> all(Queries queries, String base) {
        return Stream.of(LISTS, TREES, TERMS, GRAPHS, SEARCHES, CLASSES, questions(queries), exports(base))
                .flatMap(List::stream)
                .toList();
    }
}
