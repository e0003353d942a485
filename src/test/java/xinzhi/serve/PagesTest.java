package xinzhi.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xinzhi.store.Queries;
import xinzhi.store.Question;

class PagesTest {
    private static final String THING = "/id/industry/future-industries";
    private static final String ARTICLE = "/id/article/0123456789abcdef";

    @TempDir
    private static Path folder;

    private static SampleServer server;

    @BeforeAll
    static void start() {
        String english =
                "<https://example.org%s> <http://www.w3.org/2004/02/skos/core#prefLabel> \"future industries\"@en"
                        + " <https://example.org/id/graph/test> .%n";
        String broader = "<https://example.org%s> <http://www.w3.org/2004/02/skos/core#broader>"
                + " <https://example.org/id/industry/all-of-them> <https://example.org/id/graph/lexicon> .%n";
        server = SampleServer.start(folder, (english + broader).formatted(THING, THING), SampleServer.settings());
    }

    /** A browser ends a paragraph where a list begins, and takes what follows elsewhere. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/explore", "/articles", "/search", "/search?q=%E4%BA%A7", "/questions", THING, ARTICLE})
    void noListStandsInAParagraph(String path) {
        Parser parser = Parser.htmlParser().setTrackErrors(100);
        parser.parseInput(page(path), "");
        assertEquals(
                List.of(),
                parser.getErrors().stream()
                        .map(ParseError::toString)
                        .filter(error -> error.contains("[</p>]"))
                        .toList());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String page(String path) {
        HttpResponse<String> answer = server.get(path, "Accept", "text/html", "Accept-Language", "en");
        assertEquals(200, answer.statusCode(), path);
        return answer.body();
    }

    private static String search(String words) {
        return page("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    @Test
    void allFormsHoldTheSameTriples() {
        Graph turtle = data("text/turtle", Lang.TURTLE);
        assertTrue(turtle.size() > 10, "too little: " + turtle);
        assertTrue(turtle.isIsomorphicWith(data("application/ld+json", Lang.JSONLD11)));
        assertTrue(turtle.isIsomorphicWith(data("application/n-triples", Lang.NTRIPLES)));
        assertTrue(turtle.isIsomorphicWith(data("application/rdf+xml", Lang.RDFXML)));
    }

    private static Graph data(String type, Lang lang) {
        HttpResponse<String> answer = server.get(THING, "Accept", type);
        Graph graph = RDFParser.fromString(answer.body(), lang).toGraph();
        assertEquals(
                graph.size(),
                Integer.parseInt(answer.headers().firstValue("Xinzhi-Triples").orElse("0")));
        return graph;
    }

    @Test
    void aThingShowsItsFactsWithTheirSentences() {
        String page = page(THING);
        assertTrue(page.contains(">future industries</h1>"), page);
        assertTrue(page.contains("科技创新推动未来产业。"), page);
        assertTrue(page.contains("90%"), page);
        assertTrue(page.contains("href=\"" + ARTICLE + "\""), page);
        assertTrue(page.contains("<mark>未来产业</mark>"), page);
    }

    @Test
    void whatOnlyTheLexiconSaysComesAfterAllThatArticlesSay() {
        String page = page(THING);
        String given = page.substring(page.indexOf("<section id=\"given\">"));
        assertTrue(given.contains("/id/industry/all-of-them"), given);
        assertFalse(given.substring(1).contains("<section"), given);
        String facts = page.replaceFirst("(?s).*<section id=\"facts\">(.*?)<section id=.*", "$1");
        assertFalse(facts.contains("/id/industry/all-of-them"), facts);
    }

    @Test
    void aThingNamesWhatIsNamedWithIt() {
        String page = page(THING);
        assertTrue(page.contains("Related things"), page);
        String shared = page.replaceAll("(?s).*href=\"(/questions/sentences-naming-both[^\"]*)\".*", "$1");
        assertTrue(page(shared.replace("&amp;", "&")).contains("未来产业"), shared);
    }

    @Test
    void aThingShowsTheQueriesBehindItsPageReadyToBeAsked() {
        Matcher queries = Pattern.compile("(?s)<pre>(PREFIX.*?)</pre>").matcher(page(THING));
        int n = 0;
        while (queries.find()) {
            String query = unescaped(queries.group(1));
            assertEquals(200, server.query(query).statusCode(), query);
            n++;
        }
        assertTrue(n >= 8, "queries: " + n);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/articles",
                "/questions",
                "/questions/what-drives",
                "/search",
                "/search?q=产业",
                "/explore",
                "/ontology",
                "/rules",
                "/cues",
                "/shapes",
                "/tree/industry",
                "/exports/facts",
                "/exports/co-occurrence",
                "/dataset",
                ARTICLE
            })
    void everyPageThatShowsTheGraphShowsItsQueries(String path) {
        Matcher queries = Pattern.compile(
                        "(?s)<pre>((?:PREFIX|CONSTRUCT|SELECT).*?)</pre>.{1,10}<a href=\"/sparql#query=")
                .matcher(page(path));
        int n = 0;
        while (queries.find()) {
            assertEquals(200, server.query(unescaped(queries.group(1))).statusCode(), queries.group(1));
            n++;
        }
        assertTrue(n >= (path.equals("/questions") ? 30 : 1), path);
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts", "figures", "mentions", "Definition", "Recommendation"})
    void aPageOfASectionMayBeEmpty(String section) {
        assertTrue(page(THING + "?" + section + "=7").contains(">future industries</h1>"), section);
    }

    @Test
    void anArticleIsReadWithItsMentionsMarked() {
        String page = page(ARTICLE);
        assertTrue(page.contains("云谷的路</h1>"), page);
        assertTrue(page.contains("class=\"mention k-industry\" href=\"" + THING + "\">未来产业</a>"), page);
        assertTrue(page.contains("林晓") && page.contains("研究员"), "byline");
        assertTrue(page.contains("53"), "figure");
        String text = page.replaceAll("<[^>]*>", "");
        assertTrue(text.contains("云谷市发展未来产业，具有高效能的特征。"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"未来产业", "未來產業", "未来　产业", "FUTURE industries", "ＦＵＴＵＲＥ"})
    void aThingIsFoundHoweverItsNameIsWritten(String words) {
        assertTrue(search(words).contains("href=\"" + THING + "\""), words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"机器人产量", "機器人產量", "２０２３年", "2023年 53万台"})
    void aSentenceIsFoundAndItsWordsMarked(String words) {
        String page = search(words);
        assertTrue(page.contains("/id/sentence/0123456789abcdef-31-51"), page);
        assertTrue(page.contains("<mark>"), page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\\", "AND OR NOT", "a:b*?~[", "\"未来产业", "，", "<script>alert(1)</script>", "😀"})
    void anyWordsCanBeSearchedFor(String words) {
        assertFalse(search(words).contains("<script>alert"));
    }

    @Test
    void everyQuestionAnswers() {
        String all = page("/questions");
        Matcher links = Pattern.compile("href=\"(/questions/[a-z-]+)\"").matcher(all);
        Set<String> questions = new TreeSet<>();
        while (links.find()) {
            questions.add(links.group(1));
        }
        assertTrue(questions.size() >= 18, questions::toString);
        for (String question : questions) {
            assertTrue(page(question).contains("SPARQL"), question);
        }
    }

    /** A row leads to what it rests on: by a cell, or by a page that lists it and is not empty. */
    @Test
    void everyRowOfAnAnswerLeadsToItsEvidence() {
        int followed = 0;
        for (Question question : Queries.in(Path.of("queries")).all()) {
            String form = question.parameters().stream()
                    .map(p -> p.name() + "="
                            + (p.name().equals("least") ? "0.1" : p.name().equals("margin") ? "9" : ""))
                    .collect(Collectors.joining("&"));
            String answer = page("/questions/" + question.id() + "?" + form);
            Matcher rows = Pattern.compile("(?s)<tr[^>]*>\\s*<td.*?</tr>")
                    .matcher(answer.replaceFirst("(?s)<table class=\"heat\".*?</table>", ""));
            while (rows.find()) {
                assertTrue(rows.group().contains("href=\"/"), question.id() + ": " + rows.group());
                String proof = question.evidence().question();
                Matcher link = Pattern.compile("href=\"(/questions/[^\"]*)\"").matcher(rows.group());
                boolean nothing = rows.group().contains(">0</td>");
                assertEquals(!proof.isEmpty() && !nothing, link.find(), question.id() + ": " + rows.group());
                if (!proof.isEmpty() && !nothing) {
                    String path = link.group(1).replace("&amp;", "&");
                    assertTrue(page(path).contains("<table class=\"answer\""), path);
                    followed++;
                }
            }
        }
        assertTrue(followed > 8, "followed: " + followed);
    }

    @Test
    void whatHasAYearStandsOnATimelineWhoseMarksLeadToTheirFigures() {
        String page = page("/questions/figures-by-indicator?contains=");
        assertTrue(page.contains("<svg class=\"timeline broad\""), page);
        assertTrue(
                Pattern.compile("<a href=\"/id/observation/[^\"]*\" aria-label=\"[^\"]*53")
                        .matcher(page)
                        .find(),
                page);
    }

    @Test
    void aThingIsAskedForByItsName() {
        String name = URLEncoder.encode("未来产业", StandardCharsets.UTF_8);
        String page = page("/questions/what-drives?least=0.5&thing=" + name);
        assertTrue(page.contains("science-innovation"), page);
        assertTrue(page("/questions/what-drives.csv?least=0.5&thing=" + name).contains("science-innovation"));
    }

    @Test
    void theFirstPageNamesAndCountsInTheVisitorsLanguage() {
        String home = page("/");
        assertTrue(home.contains(">future industries</a>"), home);
        assertTrue(home.contains("<b>1</b> page<"), home);
        assertTrue(home.contains("<b>1</b> article<"), home);
        assertTrue(home.contains("</b> sentences<"), home);
    }

    @Test
    void aClassIsChosenByItsNameInTheVisitorsLanguage() {
        String name = URLEncoder.encode("产业", StandardCharsets.UTF_8);
        String page = page("/questions/regions-and-industries?least=0.4&lang=zh&class=" + name);
        assertTrue(page.contains("云谷市") && page.contains("value=\"产业\""), page);
        assertTrue(page.contains("<option value=\"技术\">"), page);
        assertFalse(page.contains("<option value=\"提及\">") || page.contains("<option value=\"规则\">"), page);
        String kinds = page("/questions/statements-by?lang=zh");
        assertTrue(kinds.contains("<option value=\"定义\">") && !kinds.contains("<option value=\"技术\">"), kinds);
    }

    @Test
    void aThingThatIsNoneIsNamed() {
        String name = URLEncoder.encode("没有这个", StandardCharsets.UTF_8);
        assertTrue(page("/questions/what-drives?thing=" + name).contains("is in the graph"));
    }

    @Test
    void whatIsNotInTheGraphIsSaidWithWhatIsNearIt() {
        String address = page("/questions/what-drives?thing=concept/future-industries&least=0.5");
        assertTrue(address.contains("“concept/future-industries” is in the graph"), address);
        assertTrue(address.contains("thing=industry%2Ffuture-industries"), address);
        String name = URLEncoder.encode("未来产业园", StandardCharsets.UTF_8);
        assertTrue(page("/questions/what-drives?thing=" + name).contains("thing=industry%2Ffuture-industries"));
        String walk = page("/explore?things=" + name);
        assertTrue(walk.contains("“未来产业园” is in the graph"), walk);
        assertTrue(
                walk.contains("/explore?things=industry/future-industries")
                        || walk.contains("/explore?things=industry%2Ffuture-industries"),
                walk);
        assertFalse(page("/explore?things=industry/future-industries").contains("is in the graph"));
        assertTrue(page("/questions/regions-and-industries?class=Nonsense").contains("“Nonsense” is in the graph"));
    }

    @Test
    void anAnswerNamesThingsInTheVisitorsLanguage() {
        String answer = page("/questions/what-it-drives?thing=concept/science-innovation&least=0.5");
        assertTrue(answer.contains(">future industries</a>"), answer);
    }

    @Test
    void aQuestionIsAskedWithTheVisitorsValues() {
        String answer = page("/questions/what-drives?thing=industry/future-industries&least=0.5");
        assertTrue(answer.contains("science-innovation"), answer);
        String problem = page("/questions/what-drives?least=%3Cscript%3E");
        assertTrue(problem.contains("cannot be read"), problem);
        assertFalse(problem.contains("<script>"), problem);
    }

    /** What a visitor can reach from the first page by links of this site, three steps on. */
    @Test
    void noLinkLeadsNowhere() {
        Set<String> seen = new TreeSet<>(Set.of("/"));
        Set<String> next = Set.of("/");
        for (int step = 0; step < 3; step++) {
            Set<String> found = new TreeSet<>();
            for (String path : next) {
                Matcher links = Pattern.compile("(?:href|src)=\"(/[^\"]*)\"").matcher(page(path));
                while (links.find()) {
                    String link = links.group(1).replace("&amp;", "&").replaceFirst("#.*", "");
                    if (seen.add(link)) {
                        found.add(link);
                    }
                }
            }
            next = found;
        }
        assertTrue(seen.size() > 40, "links: " + seen.size());
        for (String path : next) {
            page(path);
        }
    }

    @Test
    void bothLanguagesSayAll() throws Exception {
        assertEquals(names("en"), names("zh"));
    }

    private static Set<String> names(String language) throws Exception {
        Properties words = new Properties();
        try (var in = PagesTest.class.getResourceAsStream("/xinzhi/serve/words." + language + ".properties")) {
            words.load(in);
        }
        return new TreeSet<>(words.stringPropertyNames());
    }

    @Test
    void theLinksOfOneLanguageStayInIt() {
        String page = page("/?lang=zh");
        for (String link : List.of("/articles?lang=zh", "/questions?lang=zh")) {
            assertTrue(page.contains("href=\"" + link + "\""), link);
        }
    }
}
