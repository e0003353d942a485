package xinzhi.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import xinzhi.bench.SitePages;
import xinzhi.cli.SeedGraph;
import xinzhi.serve.Server;
import xinzhi.serve.ServerSettings;
import xinzhi.store.Queries;
import xinzhi.store.Store;

/** What a page weighs on its way to a browser: itself and all style sheets and scripts that it names, compressed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(SeedGraph.Resolver.class)
class PageWeightTest {
    private static final int MOST = 250_000;
    /** Of each class the resource that most points to. */
    private static final String LARGEST =
            """
            SELECT ?class (SAMPLE(?x) AS ?one) {
              { SELECT ?x (COUNT(*) AS ?n) { ?s ?p ?x FILTER(STRSTARTS(STR(?x), "%1$s")) } GROUP BY ?x ORDER BY DESC(?n) LIMIT 2000 }
              ?x a ?class
            } GROUP BY ?class""";

    private final Pattern named =
            Pattern.compile("<(?:script|link)[^>]*? (?:src|href)=\"(/[^\"]+\\.(?:css|js))[^\"]*\"");
    private final Pattern loaded = Pattern.compile("['\"](/assets/lib/[^'\"]+)['\"]");
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Integer> weights = new HashMap<>();
    private final Set<String> resources = new LinkedHashSet<>();
    private Server server;

    @BeforeAll
    void start(SeedGraph seeds) {
        Store store = seeds.open();
        resources.addAll(store.read(dataset -> {
            List<String> found = new ArrayList<>();
            try (QueryExec exec = QueryExec.dataset(dataset)
                    .query(LARGEST.formatted(SeedGraph.BASE))
                    .build()) {
                exec.select()
                        .forEachRemaining(row ->
                                found.add("/id/" + row.get("one").getURI().substring(SeedGraph.BASE.length())));
            }
            return found;
        }));
        server = Server.start(
                store,
                Queries.in(Path.of("queries")),
                ServerSettings.local(SeedGraph.BASE).withPort(0));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private Set<String> paths() {
        Set<String> paths = new LinkedHashSet<>(List.of(
                "/explore",
                "/search",
                "/search?class=Organization",
                "/id/concept/new-quality-productive-forces",
                "/id/region/china",
                "/explore?things=region/china&most=500"));
        paths.addAll(SitePages.all(Queries.in(Path.of("queries")), SeedGraph.BASE));
        paths.remove("/sparql"); // its editor is large
        paths.addAll(resources);
        return paths;
    }

    @Test
    void noPageWeighsMoreThanAQuarterOfAMegabyte() throws Exception {
        Map<String, Integer> heavy = new LinkedHashMap<>();
        Map<String, Integer> all = new LinkedHashMap<>();
        for (String path : paths()) {
            int weight = page(path);
            all.put(path, weight);
            if (weight > MOST) {
                heavy.put(path, weight);
            }
        }
        List<String> lines = all.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(e -> e.getValue() + " " + e.getKey())
                .toList();
        Files.write(Path.of("target/page-weights.txt"), lines);
        assertEquals(Map.of(), heavy);
    }

    private int page(String path) throws Exception {
        HttpResponse<byte[]> page = get(path);
        assertEquals(200, page.statusCode(), path);
        assertEquals("gzip", page.headers().firstValue("Content-Encoding").orElse("none"), path);
        String html = text(page);
        int weight = page.body().length;
        Set<String> assets = new LinkedHashSet<>();
        for (Matcher m = named.matcher(html); m.find(); ) {
            assets.add(m.group(1));
        }
        assertTrue(!assets.isEmpty(), path + " names no style sheet");
        for (String asset : assets) {
            weight += asset(asset);
        }
        return weight;
    }

    /** With what a script loads in its turn; what only the editor loads is not named in any other. */
    private int asset(String path) throws Exception {
        if (!weights.containsKey(path)) {
            HttpResponse<byte[]> asset = get(path);
            int weight = asset.body().length;
            for (Matcher m = loaded.matcher(text(asset)); m.find(); ) {
                weight += asset(m.group(1));
            }
            weights.put(path, weight);
        }
        return weights.get(path);
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        return new String(
                new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + path))
                .header("Accept", "text/html")
                .header("Accept-Encoding", "gzip")
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
}
