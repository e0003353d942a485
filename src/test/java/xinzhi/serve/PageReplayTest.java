package xinzhi.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import xinzhi.cli.SeedGraph;
import xinzhi.store.Queries;
import xinzhi.store.Store;

/** The pages of the seeds, as a visitor sees how they were taken apart. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(SeedGraph.Resolver.class)
class PageReplayTest {
    private static final String ARTICLES =
            "PREFIX xz: <https://w3id.org/xinzhi/ontology#> PREFIX schema: <https://schema.org/>"
                    + " PREFIX dct: <http://purl.org/dc/terms/>"
                    + " SELECT ?page ?article ?text { ?article dct:isPartOf ?page ; a xz:Article ; schema:articleBody ?text }";

    /** The text of each article by its path, by the path of its page. */
    private final Map<String, Map<String, String>> texts = new LinkedHashMap<>();

    private Store store;
    private Server server;

    @BeforeAll
    void start(SeedGraph seeds) {
        store = seeds.open();
        store.read(this::collect);
        server = Server.start(
                store,
                Queries.in(Path.of("queries")),
                ServerSettings.local(SeedGraph.BASE).withPort(0));
    }

    private int collect(DatasetGraph dataset) {
        try (QueryExec exec = QueryExec.dataset(dataset).query(ARTICLES).build()) {
            exec.select()
                    .forEachRemaining(row -> texts.computeIfAbsent(path(row.get("page")), p -> new LinkedHashMap<>())
                            .put(path(row.get("article")), row.get("text").getLiteralLexicalForm()));
        }
        return texts.size();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private static String path(Node node) {
        return "/id/" + node.getURI().substring(SeedGraph.BASE.length());
    }

    @Test
    void theNumbersGiveTheOrderInWhichAnArticleIsRead() throws Exception {
        assertEquals(5, texts.size());
        for (Map.Entry<String, Map<String, String>> page : texts.entrySet()) {
            Document replay = Jsoup.connect(server.url() + page.getKey()).get();
            for (Map.Entry<String, String> article : page.getValue().entrySet()) {
                String colour = replay.selectFirst(".legend li:has(a[href^=" + article.getKey() + "])")
                        .className();
                List<Element> runs = replay.select(".replay ." + colour + "[data-order]");
                String read = runs.stream()
                        .sorted(Comparator.comparingInt(r -> Integer.parseInt(r.attr("data-order"))))
                        .map(Element::text)
                        .collect(Collectors.joining());
                assertEquals(bare(article.getValue()), bare(read), article.getKey());
            }
        }
    }

    /** What stands there but for space and the marks that a paragraph may begin with. */
    private static String bare(String text) {
        return text.replaceAll("[\\s\\u3000■□#]", "");
    }
}
