package xinzhi.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import xinzhi.store.Queries;
import xinzhi.store.Question;

/** The kinds of pages of a site, with things that everything is said of, some is said of and little is said of. */
final class PageKinds {
    /** With the things that most is said of first. */
    private static final String THINGS =
            """
            PREFIX schema: <https://schema.org/>
            PREFIX xz: <https://w3id.org/xinzhi/ontology#>
            SELECT ?thing (COUNT(*) AS ?n) { GRAPH ?graph { ?article schema:mentions ?thing } } GROUP BY ?thing ORDER BY DESC(?n) ?thing""";

    private static final String SOME = "SELECT ?one { ?one a <https://w3id.org/xinzhi/ontology#%s> } LIMIT 12";
    private static final int FEW = 6;

    private final DatasetGraph dataset;
    private final String base;
    private final List<PageKind> all = new ArrayList<>();

    private PageKinds(DatasetGraph dataset, String base) {
        this.dataset = dataset;
        this.base = base;
    }

    static List<PageKind> of(DatasetGraph dataset, String base) {
        PageKinds kinds = new PageKinds(dataset, base);
        kinds.things();
        kinds.sources();
        kinds.found();
        kinds.lists();
        kinds.questions();
        return kinds.all;
    }

    private void things() {
        List<String> things = select(THINGS, "thing");
        int middle = (int) Math.sqrt(things.size());
        List<String> hubs = things.subList(0, FEW);
        List<String> others = things.subList(middle, middle + FEW);
        List<String> leaves = things.subList(things.size() - FEW, things.size());
        all.add(PageKind.html("thing hub", hubs).against(views("claims-of", hubs)));
        all.add(PageKind.html("thing middle", others).against(views("claims-of", others)));
        all.add(PageKind.html("thing leaf", leaves).against(views("claims-of", leaves)));
        all.add(data("thing hub ttl", hubs).against(views("outgoing", hubs)));
        all.add(data("thing leaf ttl", leaves).against(views("outgoing", leaves)));
        all.add(PageKind.html("explore", List.of("/explore")));
        all.add(PageKind.html(
                "explore hub",
                hubs.stream()
                        .map(t -> "/explore?things=" + t.substring("/id/".length()))
                        .toList()));
        all.add(PageKind.html(
                "explore graph",
                hubs.stream()
                        .map(t -> "/explore/graph.json?most=2000&things=" + t.substring("/id/".length()))
                        .toList()));
        all.add(PageKind.html(
                "explore evidence",
                hubs.stream()
                        .map(t -> "/explore/evidence.json?subject=" + t.substring("/id/".length())
                                + "&relation=https%3A%2F%2Fw3id.org%2Fxinzhi%2Fontology%23drives&object="
                                + hubs.get(0).substring("/id/".length()))
                        .toList()));
    }

    private void sources() {
        List<String> articles = some("Article");
        List<String> pages = some("Page");
        all.add(PageKind.html("article", articles).against(views("article-mentions", articles)));
        all.add(data("article ttl", articles).against(views("outgoing", articles)));
        all.add(PageKind.html("page", pages).against(views("page-segments", pages)));
        for (String type : List.of("Sentence", "Claim", "Observation", "Mention")) {
            List<String> some = some(type);
            all.add(PageKind.html(type.toLowerCase(), some).against(views("outgoing", some)));
            all.add(data(type.toLowerCase() + " ttl", some).against(views("outgoing", some)));
        }
        all.add(PageKind.html("run", some("Run")));
        all.add(PageKind.html("rule", some("RelationRule")));
        all.add(data("rule ttl", some("RelationRule")));
        all.add(PageKind.html("term", SitePages.TERMS));
        all.add(data("term ttl", List.of("/ontology/Claim", "/ontology/drives", "/ontology/Mention")));
        all.add(data("ontology ttl", List.of("/ontology")));
        all.add(PageKind.html("graph", SitePages.GRAPHS));
    }

    private void found() {
        all.add(PageKind.html("search", SitePages.SEARCHES));
        all.add(PageKind.html(
                "search rare", List.of("/search?q=%E9%87%8F%E5%AD%90", "/search?q=ai", "/search?q=zzzz")));
        all.add(PageKind.html("search json", List.of("/search?format=json&q=%E5%88%9B%E6%96%B0")));
        all.add(PageKind.html(
                "suggest",
                List.of(
                        "/search/suggest?q=%E4%BA%A7",
                        "/search/suggest?q=xinzhi", "/search/suggest?q=%E4%BA%BA%E5%B7%A5", "/search/suggest?q=r")));
        all.add(PageKind.html("class list", SitePages.CLASSES));
    }

    private void lists() {
        List<String> files = List.of("/sitemap.xml", "/sitemap/articles-1.xml", "/sitemap/concept-1.xml");
        for (String path :
                Stream.concat(SitePages.LISTS.stream(), files.stream()).toList()) {
            all.add(PageKind.html(path, List.of(path)));
        }
        all.add(data("dataset ttl", List.of("/dataset")));
        all.add(PageKind.html("trees", SitePages.TREES));
        SitePages.exports(base)
                .forEach(path ->
                        all.add(PageKind.html("export " + path.substring("/exports/".length()), List.of(path))));
    }

    private void questions() {
        for (Question question : Queries.bundled().all()) {
            Query closed = closed(question.query(), question.bind(Map.of(), base));
            all.add(PageKind.html("? " + question.id(), List.of("/questions/" + question.id()))
                    .against(List.of(sparql(closed))));
        }
    }

    private PageKind data(String name, List<String> paths) {
        return new PageKind(
                name,
                paths.stream()
                        .map(p -> new PageKind.Address(p, "zh", "text/turtle"))
                        .toList());
    }

    private List<String> some(String type) {
        return select(SOME.formatted(type), "one");
    }

    private List<String> select(String query, String variable) {
        List<String> found = new ArrayList<>();
        try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
            exec.select()
                    .forEachRemaining(row -> found.add(
                            "/id/" + row.get(Var.alloc(variable)).getURI().substring(base.length())));
        }
        return found;
    }

    /** A query behind the pages, for each of the things. */
    private List<PageKind.Address> views(String name, List<String> things) {
        Query query = QueryFactory.create(text("/xinzhi/serve/view/" + name + ".rq"));
        return things.stream()
                .map(t -> sparql(closed(
                        query,
                        Binding.builder()
                                .add(Var.alloc("this"), NodeFactory.createURI(base + t.substring("/id/".length())))
                                .build())))
                .toList();
    }

    private static Query closed(Query query, Binding values) {
        Map<Var, Node> map = new java.util.LinkedHashMap<>();
        values.forEach(map::put);
        return QueryTransformOps.replaceVars(query, map);
    }

    private static PageKind.Address sparql(Query query) {
        return new PageKind.Address(
                "/sparql?query=" + URLEncoder.encode(query.toString(), StandardCharsets.UTF_8),
                "zh",
                "application/sparql-results+json");
    }

    private static String text(String resource) {
        try (InputStream in = PageKinds.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
