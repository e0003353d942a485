package xinzhi.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import xinzhi.cli.SeedGraph;
import xinzhi.serve.Server;
import xinzhi.serve.ServerSettings;
import xinzhi.store.Queries;
import xinzhi.store.Store;

/** The pages of the seeds' graph, as a visitor has them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(SeedGraph.Resolver.class)
class PagesInBrowserTest {
    /** How many pages of one kind (things of a class, claims, questions answered by a chart of one sort ...) the browser looks at. */
    private static final int OF_A_KIND = 1;

    /** How many of a kind are asked for without a browser, about. */
    private static final int SPREAD = 30;

    private final List<String> resources = new ArrayList<>();
    private final Queries questions = Queries.in(Path.of("queries"));
    private Server server;
    private Browser browser;

    @BeforeAll
    void start(SeedGraph seeds, @TempDir Path profile) {
        Store store = seeds.open();
        resources.addAll(store.read(dataset -> {
            try (QueryExec exec = QueryExec.dataset(dataset)
                    .query("SELECT DISTINCT ?x { ?x a ?class FILTER(STRSTARTS(STR(?x), '" + SeedGraph.BASE
                            + "')) } ORDER BY ?x")
                    .build()) {
                List<String> found = new ArrayList<>();
                exec.select().forEachRemaining(b -> found.add(b.get("x").getURI()));
                return found;
            }
        }));
        server = Server.start(
                store, questions, ServerSettings.local(SeedGraph.BASE).withPort(0));
        browser = Browser.open(server.url(), profile);
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
        server.close();
    }

    private static String path(String iri) {
        return "/id/" + iri.substring(SeedGraph.BASE.length());
    }

    /** Of each kind of resource the first. */
    private Set<String> samples() {
        Map<String, Integer> seen = new LinkedHashMap<>();
        Set<String> paths = new LinkedHashSet<>();
        for (String iri : resources) {
            String kind = path(iri).split("/")[2];
            if (seen.merge(kind, 1, Integer::sum) <= OF_A_KIND) {
                paths.add(path(iri));
            }
        }
        return paths;
    }

    private Set<String> paths() {
        Set<String> paths = new LinkedHashSet<>(List.of(
                "/",
                "/articles",
                "/questions",
                "/sparql",
                "/explore",
                "/explore?things=concept/new-quality-productive-forces",
                "/search",
                "/search?class=Policy",
                "/search?q=科技&lang=zh",
                "/search?q=zzz",
                "/search?q=产业&relation=drives&lang=zh",
                "/search?q=产业&region=region/shandong&confidence=0.7&lang=en",
                "/search?author=person/wang-yiming-economist&lang=en",
                "/search?q=产业&year=1066&lang=zh",
                "/nowhere",
                "/ontology/drives",
                "/id/graph/lexicon"));
        Map<String, Integer> charts = new LinkedHashMap<>();
        questions.all().stream()
                .filter(q -> charts.merge(q.chart(), 1, Integer::sum) <= OF_A_KIND)
                .forEach(q -> paths.add("/questions/" + q.id()));
        paths.addAll(samples());
        return paths;
    }

    @Test
    void noPageHasAnythingWrongWithIt() {
        List<String> wrong = new ArrayList<>();
        for (String path : paths()) {
            browser.go(path);
            wrong.addAll(complaints(path, browser::complaintsOfSome));
        }
        assertEquals("", String.join("\n", wrong));
    }

    private List<String> complaints(String path, Supplier<List<String>> looked) {
        if (path.startsWith("/explore")) {
            browser.until("!!window.xinzhiGraph");
        }
        return looked.get().stream()
                .filter(c -> !(path.equals("/nowhere") && c.contains("404")))
                .toList();
    }

    /** Every question, and of each kind of thing some dozens, spread evenly: a template that cannot bear what is seldom is found here. */
    @Test
    void everyQuestionAndThingHasAPage() throws Exception {
        Map<String, List<String>> kinds = resources.stream()
                .map(PagesInBrowserTest::path)
                .filter(p -> !p.matches(
                        "/id/(mention|segment|sentence|claim|membership)/.*")) // of these the browser sees some
                .collect(Collectors.groupingBy(p -> p.split("/")[2]));
        List<String> asked = new ArrayList<>(
                questions.all().stream().map(q -> "/questions/" + q.id()).toList());
        for (List<String> alike : kinds.values()) {
            for (int i = 0; i < alike.size(); i += 1 + alike.size() / SPREAD) {
                asked.add(alike.get(i));
            }
        }
        HttpClient client = HttpClient.newHttpClient();
        for (String path : asked) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + path))
                    .header("Accept", "text/html")
                    .build();
            assertEquals(
                    200,
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode(),
                    path);
        }
    }

    @Test
    void aNarrowScreenAndADarkOneAreServedAsWell() {
        List<String> wrong = new ArrayList<>();
        browser.darken(true);
        browser.resize(360, 740);
        try {
            Set<String> paths = paths();
            paths.removeIf(
                    path -> path.matches("/search\\?(?:author|class|q=zzz|q=产业&(?:year|relation)).*")); // lists alike
            for (String path : paths) {
                if (path.startsWith("/id/") && !path.matches("/id/(concept|article|page|claim|organization)/.*")) {
                    continue;
                }
                browser.go(path);
                Object width = browser.driver().executeScript("return document.documentElement.scrollWidth");
                Object screen = browser.driver().executeScript("return document.documentElement.clientWidth");
                wrong.addAll(complaints(path, browser::complaintsOfLooks));
                if (!width.equals(screen)) {
                    wrong.add(path + " is " + width + " wide on a screen of " + screen);
                }
            }
        } finally {
            browser.resize(1280, 900);
            browser.darken(false);
        }
        assertEquals("", String.join("\n", wrong));
    }

    /** From a thing to what is around it, to the sentence behind a line, and back again. */
    @Test
    void theGraphIsWalked() {
        browser.go("/explore");
        browser.until("!!window.xinzhiGraph");
        browser.find("#find").sendKeys("新质生产力");
        browser.find("#found li");
        browser.find("#find").sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        browser.until("location.search.includes('things=concept/new-quality-productive-forces')");
        browser.until("xinzhiGraph.nodes('[open=1]').length == 1");
        browser.driver().executeScript("xinzhiGraph.edges('[sentences>0]')[0].emit('tap')");
        assertTrue(browser.find(".side q").getText().length() > 5);
        browser.driver()
                .executeScript("const e = document.querySelector('#evidence'); e.value = 2;"
                        + "e.dispatchEvent(new Event('change'))");
        browser.until("xinzhiGraph.edges().every(e => e.data('sentences') >= 2)");
        browser.driver().executeScript("document.querySelector('.undo').click()");
        browser.until("xinzhiGraph.edges().some(e => e.data('sentences') < 2)");
        assertEquals(List.of(), browser.complaints());
        for (String file : List.of("gexf", "svg", "png", "ttl", "csv")) {
            Object size = browser.driver()
                    .executeAsyncScript(
                            "const done = arguments[1]; fetch(document.querySelector('[data-file=' + arguments[0] + ']').href)"
                                    + ".then(r => r.ok ? r.blob() : {size: 0}).then(b => done(b.size))",
                            file);
            assertTrue(((Number) size).intValue() > 1000, file + " of " + size + " bytes");
        }
    }

    /** Things are completed by their names, and the answer of a query leads to their pages. */
    @Test
    void aQueryIsWrittenWithCompletion() {
        browser.go("/sparql#query=" + URLEncoder.encode("SELECT * { ?x xz:drives\n}", StandardCharsets.UTF_8));
        browser.find(".CodeMirror");
        browser.driver()
                .executeScript("const c = document.querySelector('.CodeMirror').CodeMirror; c.focus();"
                        + "c.setCursor(0, 99); c.replaceSelection(' ')");
        browser.driver().switchTo().activeElement().sendKeys("新质生产力");
        browser.until(
                "[...document.querySelectorAll('.CodeMirror-hint')].some(h => h.textContent.includes('new-quality'))");
        browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        browser.until(
                "document.querySelector('.CodeMirror').CodeMirror.getValue().includes('/id/concept/new-quality-p')");
        browser.driver().switchTo().activeElement().sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
        WebElement link = browser.find(".results td a[href^='/id/']");
        assertEquals(
                List.of(),
                browser.complaints().stream().filter(c -> !c.contains("400")).toList());
        link.click();
        browser.find(".facts");
    }

    @Test
    void theEditorKnowsThePrefixesThatTheServerKnows() {
        String unknown = ".parseErrorIcon";
        browser.go("/sparql#query=" + URLEncoder.encode("SELECT ?s WHERE {?s a zz:Region}", StandardCharsets.UTF_8));
        browser.find(unknown);
        browser.driver()
                .executeScript("document.querySelector('.CodeMirror').CodeMirror"
                        + ".setValue('SELECT ?s WHERE {?s a xz:Region ; skos:prefLabel ?l}')");
        browser.until("!document.querySelector('" + unknown + "')");
        browser.go("/sparql?lang=en#query="
                + URLEncoder.encode("SELECT ?s WHERE {?s a xz:Region ; dct:title ?l}", StandardCharsets.UTF_8));
        browser.find(".results h2");
        assertEquals(List.of(), browser.driver().findElements(By.cssSelector(unknown)));
    }

    @Test
    void aLinkToAQueryIsShownWithItsAnswer() {
        String query = "SELECT (COUNT(*) AS ?claims) { ?c a xz:Claim }";
        browser.go("/sparql?lang=en&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        assertFalse(browser.find(".results td.number").getText().isEmpty());
        assertFalse(browser.find(".results").getText().contains("cut"), "a whole answer");
        assertEquals(
                query,
                browser.driver().executeScript("return document.querySelector('.CodeMirror').CodeMirror.getValue()"));
        browser.driver()
                .executeScript("document.querySelector('.CodeMirror').CodeMirror.setValue('CLEAR ALL');"
                        + "document.querySelector('.ask').click()");
        assertTrue(browser.find(".results .wrong").getText().contains("read only"));
        assertTrue(browser.find(".results h2 + p").getText().contains("read only (no INSERT or DELETE)"));
        assertTrue(browser.complaints().stream().allMatch(c -> c.contains("403")));
    }

    /** Rows are blocks of labelled cells where the columns have no room, and a table all the same. */
    @Test
    void anAnswerIsReadOnANarrowScreenToo() {
        browser.resize(390, 844);
        try {
            for (String path : List.of("/questions/definitions-of", "/questions/figures-by-indicator", "/articles")) {
                browser.go(path + "?lang=zh");
                browser.until("document.documentElement.scrollWidth <= 390");
                browser.until("[...document.querySelectorAll('.wide')].every(w => w.scrollWidth <= w.clientWidth)");
                browser.until("[...document.querySelectorAll('.answer td:not(.number):not(:empty)')]"
                        + ".every(c => c.getBoundingClientRect().width > 192)");
                assertEquals("table", browser.find(".answer").getAriaRole());
                assertEquals("cell", browser.find(".answer tbody td").getAriaRole());
            }
        } finally {
            browser.resize(1280, 900);
        }
    }

    /** A query goes without the prefixes that are known, and what is wrong with one is told in the visitor's language. */
    @Test
    void aMistakeInAQueryIsToldInChinese() {
        String query = "SELECT (COUNT(*) AS ?claims) { ?c a xz:Claim }";
        browser.go("/sparql?lang=zh#query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        assertFalse(browser.find(".results td.number").getText().isEmpty());
        browser.driver()
                .executeScript("document.querySelector('.CodeMirror').CodeMirror.setValue('SELECT * { ?s zz:p ?o }');"
                        + "document.querySelector('.ask').click()");
        assertTrue(browser.find(".results .wrong").getText().contains("zz:p"));
        assertTrue(browser.find(".results h2 + p").getText().contains("查询写得有误"));
        assertTrue(browser.complaints().stream().allMatch(c -> c.contains("400")));
    }

    /** A facet leaves as many hits as it says, stays in the address, and is taken back. */
    @Test
    void aSearchIsNarrowed() {
        browser.go("/search?q=产业&lang=zh");
        browser.until("document.querySelectorAll('details.narrow[open]').length == 2");
        WebElement value = browser.find("#sentences + .found a[href*='statement=Definition']");
        String count = value.findElement(By.xpath("following-sibling::span")).getText();
        value.sendKeys(Keys.ENTER);
        browser.until("location.search.includes('statement=Definition')");
        assertEquals(count, browser.find("#sentences .n").getText());
        assertTrue(browser.find("#sentences + .found mark").getText().contains("产业"));
        WebElement chosen = browser.find(".chosen a");
        assertTrue(chosen.getText().contains("定义"), chosen.getText());
        chosen.click();
        browser.until("!location.search.includes('statement')");
        browser.find("#sentences + .found cite a").click();
        browser.until("location.pathname.startsWith('/id/article/') && !!document.querySelector('.sentence:target')");
        assertTrue(browser.find(".sentence:target").getText().contains("产业"));
        assertEquals(List.of(), browser.complaints());
    }

    /** Typed in part, chosen by its name, and from a mark of time to the figure behind it. */
    @Test
    void aQuestionIsAskedByNamesAndItsMarksLeadToEvidence() {
        browser.go("/questions/figures-of-area?lang=zh");
        WebElement field = browser.find("#p-area");
        assertEquals("中国", field.getAttribute("value"));
        field.clear();
        field.sendKeys("山东");
        browser.until("[...document.querySelectorAll('#l-area option')].some(o => o.value === '山东省')");
        field.sendKeys("省", Keys.ENTER);
        browser.until("location.search.includes('area=')");
        WebElement mark = browser.find(".timeline a[href^='/id/observation/']");
        assertTrue(mark.getAttribute("aria-label").length() > 5);
        browser.driver().executeScript("arguments[0].focus()", mark);
        browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        browser.until("location.pathname.startsWith('/id/observation/')");
        assertEquals(List.of(), browser.complaints());
    }

    /** From words typed in Chinese to a thing, a fact of it, the sentence that says so, and the article around it. */
    @Test
    void aFactIsFollowedToItsSentence() {
        browser.go("/?lang=zh");
        WebElement box = browser.find(".hero input[type=search]");
        box.sendKeys("新质生产力", Keys.ENTER);
        WebElement thing = browser.find(".hits a.k-concept");
        assertEquals("新质生产力", thing.getText());
        thing.click();
        WebElement fact = browser.find(".facts details");
        fact.findElement(By.tagName("summary")).click();
        String sentence = fact.findElement(By.tagName("q")).getText();
        assertTrue(sentence.length() > 5, sentence);
        fact.findElement(By.cssSelector("cite a")).click();
        String article = browser.find(".reading").getText().replaceAll("\\s|(?<=\\D)[0-9]+(?=\\n)", "");
        assertTrue(article.contains(sentence.substring(0, 5)), article);
        assertEquals(List.of(), browser.complaints());
    }
}
