package xinzhi.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xinzhi.sample.SampleExtraction;
import xinzhi.serve.ask.Row;
import xinzhi.serve.ask.ViewQueries;
import xinzhi.serve.ask.Watchdog;
import xinzhi.serve.name.Addresses;
import xinzhi.serve.name.Terms;
import xinzhi.serve.page.Site;
import xinzhi.serve.view.HomeView;
import xinzhi.store.Store;

/** Pages are the same whether what they are made from was kept when the graph was built, is damaged, or was never kept. */
class DerivedPagesTest {
    private static final List<String> PATHS = List.of(
            "/",
            "/articles",
            "/search",
            "/search?q=%E4%BA%A7%E4%B8%9A",
            "/search?format=json&q=%E6%9C%AA%E6%9D%A5",
            "/search?format=json&class=Industry",
            "/search/suggest?q=c",
            "/explore",
            "/explore/graph.json",
            "/rules",
            "/ontology",
            "/tree/industry",
            "/sitemap.xml");

    @TempDir
    private Path folder;

    @Test
    void pagesAreTheSameFromWhatWasKept() throws Exception {
        SampleServer.build(folder, "");
        Path derived = folder.resolve("data/generations/1/derived");
        assertFalse(Files.exists(derived));
        Map<String, String> first = pages();
        Map<String, FileTime> kept = times(derived);
        assertTrue(kept.size() > 5, kept.toString());
        assertEquals(first, pages());
        assertEquals(kept, times(derived), "what was kept is written again");
        for (String name : kept.keySet()) {
            byte[] bytes = Files.readAllBytes(derived.resolve(name));
            bytes[bytes.length - 1] ^= 1;
            Files.write(derived.resolve(name), bytes);
        }
        assertEquals(first, pages());
    }

    private Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        try (SampleServer server = SampleServer.again(folder, SampleServer.settings())) {
            List<String> things = Stream.of("industry/future-industry", "region/hubei", "concept/innovation")
                    .map(path -> "/id/" + path)
                    .toList();
            for (String path : Stream.concat(PATHS.stream(), things.stream()).toList()) {
                pages.put(path, server.get(path).body().replace(server.url(), ""));
            }
        }
        return pages;
    }

    private static Map<String, FileTime> times(Path folder) throws IOException {
        Map<String, FileTime> times = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                times.put(file.getFileName().toString(), Files.getLastModifiedTime(file));
            }
        }
        return times;
    }

    @Test
    void theFirstPageSaysWhatItsQueriesFind() {
        SampleServer.build(folder, "");
        try (Store store = SampleServer.open(folder);
                Watchdog watchdog = new Watchdog(Duration.ofSeconds(10))) {
            ViewQueries queries = new ViewQueries(watchdog);
            HomeView home = new Site(store, new Addresses(SampleExtraction.BASE), queries).home();
            Map<String, Integer> counts = new LinkedHashMap<>();
            Stream.of(home.things(), home.sources(), home.assertions())
                    .flatMap(List::stream)
                    .filter(count -> count.n() > 0)
                    .forEach(count -> counts.put(Terms.term(count.type()).getURI(), count.n()));
            Map<String, Integer> found = new LinkedHashMap<>();
            store.<List<Row>>read(dataset -> queries.rows(dataset, "counts", Map.of()))
                    .forEach(row -> found.put(row.text("class"), row.number("n")));
            assertEquals(found, counts);
            for (HomeView.Entry entry : home.entries()) {
                assertEquals(found.getOrDefault(Terms.term(entry.type()).getURI(), 0), entry.all());
                assertTrue(entry.n() >= entry.top().size() && entry.n() <= entry.all(), entry.toString());
                List<List<Object>> top = store
                        .<List<Row>>read(dataset ->
                                queries.rows(dataset, "top-things", Map.of("class", Terms.term(entry.type()))))
                        .stream()
                        .filter(row -> row.node("thing").isPresent())
                        .map(row -> List.<Object>of(
                                row.text("thing"), row.text("thingZh"), row.text("thingEn"), row.number("n")))
                        .toList();
                assertEquals(
                        top,
                        entry.top().stream()
                                .map(t -> List.<Object>of(
                                        t.thing().iri(),
                                        t.thing().zh(),
                                        t.thing().en(),
                                        t.articles()))
                                .toList());
            }
        }
    }
}
