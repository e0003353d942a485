package xinzhi.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    private static final String ORG = "http://www.w3.org/ns/org#";
    private static final String THING = "https://example.org/id/industry/future-industries";

    @TempDir
    private static Path folder;

    private static SampleServer server;

    @BeforeAll
    static void start() {
        server = SampleServer.start(
                folder,
                name("concept/script", "<script>alert(1)</script>")
                        + name("concept/sum", "=SUM(A1)合计")
                        + name("concept/plus", "人工智能+")
                        + name("concept/maintain", "maintenance")
                        + PEOPLE,
                SampleServer.settings());
    }

    /** Three of one name: two with a post, one whom an article names. */
    private static final String PEOPLE = Stream.of(
                    person("person/x-1"),
                    person("person/x-2"),
                    person("person/x-3"),
                    post("1", "海州大学"),
                    post("2", "云江省社会科学院"),
                    quad("article/z", "https://schema.org/mentions", "<https://example.org/id/person/x-3>"),
                    quad("article/z", "http://purl.org/dc/terms/title", "\"低空经济的制度准备\"@zh"))
            .collect(Collectors.joining());

    private static String person(String path) {
        return name(path, "张伟").replace("#Concept", "#Person");
    }

    private static String post(String number, String institution) {
        String organization = "organization/x-" + number;
        return name(organization, institution).replace("#Concept", "#Organization")
                + quad("membership/" + number, ORG + "member", "<https://example.org/id/person/x-" + number + ">")
                + quad("membership/" + number, ORG + "organization", "<https://example.org/id/" + organization + ">");
    }

    private static String quad(String subject, String property, String object) {
        return "<https://example.org/id/" + subject + "> <" + property + "> " + object
                + " <https://example.org/id/graph/test> .\n";
    }

    @Test
    void thoseOfOneNameAreToldApartWhereOneChooses() {
        String page = get("/search?q=", "张伟");
        for (String apart : List.of("海州大学", "云江省社会科学院", "《低空经济的制度准备》")) {
            assertTrue(page.contains("<span class=\"soft\" lang=\"zh\">" + apart + "</span>"), page);
            assertTrue(
                    suggestions("张伟").stream()
                            .anyMatch(s -> s.getAsObject().getString("apart").equals(apart)),
                    apart);
            assertTrue(get("/sparql/things.json?q=", "张伟").contains(apart), apart);
        }
        assertEquals("", suggestions("未来产业").get(0).getAsObject().getString("apart"));
    }

    private static String name(String path, String label) {
        return """
                <https://example.org/id/%1$s> <http://www.w3.org/2004/02/skos/core#prefLabel> "%2$s"@zh <https://example.org/id/graph/test> .
                <https://example.org/id/%1$s> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/xinzhi/ontology#Concept> <https://example.org/id/graph/test> .
                """
                .formatted(path, label);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String get(String path, String words) {
        HttpResponse<String> answer =
                server.get(path + URLEncoder.encode(words, StandardCharsets.UTF_8), "Accept-Language", "en");
        assertEquals(200, answer.statusCode(), words);
        return answer.body();
    }

    private static JsonArray suggestions(String words) {
        return JSON.parse(get("/search/suggest?q=", words)).get("suggestions").getAsArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "未来产业",
                "未来",
                "产业",
                "未來產業",
                "未来　产业",
                "产业 未来",
                "weilaichanye",
                "WeiLai",
                "weilaich",
                "chanye",
                "wlcy",
                "future industries",
                "INDUSTRIES",
                "ＦＵＴＵＲＥ",
                "“未来产业”"
            })
    void aThingIsSuggestedHoweverItIsTyped(String words) {
        JsonArray found = suggestions(words);
        assertFalse(found.isEmpty(), words);
        JsonObject first = found.get(0).getAsObject();
        assertEquals(THING, first.getString("iri"), words);
        assertEquals("/id/industry/future-industries", first.getString("url"));
        assertEquals("Industry", first.getString("class"));
        assertTrue(get("/search?q=", words).contains("/id/industry/future-industries"), words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "，", "😀", "没有这个", "tenance", "\"\\*?~[AND", "eilai"})
    void whatIsNoNameFindsNothing(String words) {
        assertEquals(0, suggestions(words).size(), words);
    }

    @Test
    void theSameNameComesFirstThenWhatBeginsSo() {
        assertEquals(
                "https://example.org/id/concept/plus",
                suggestions("人工智能").get(0).getAsObject().getString("iri"));
    }

    @Test
    void asManySuggestionsAsWereAskedFor() {
        assertEquals(
                1,
                JSON.parse(get("/search/suggest?limit=1&q=", "业"))
                        .get("suggestions")
                        .getAsArray()
                        .size());
        JsonArray open =
                JSON.parseAny(get("/search/suggest?format=opensearch&q=", "未来")).getAsArray();
        assertEquals("未来", open.get(0).getAsString().value());
        assertEquals(
                "future industries",
                open.get(1).getAsArray().get(0).getAsString().value());
        assertTrue(server.get("/opensearch.xml").body().contains("/search?q={searchTerms}"));
    }

    @Test
    void countsAreExact() {
        JsonObject found = JSON.parse(get("/search?format=json&q=", "产业"));
        JsonObject type = found.getObj("things")
                .getObj("facets")
                .getObj("class")
                .get("values")
                .getAsArray()
                .get(0)
                .getAsObject();
        assertEquals("Industry", type.getString("value"));
        assertEquals(1, type.get("count").getAsNumber().value().intValue());
        assertEquals(
                1, found.getObj("things").get("total").getAsNumber().value().intValue());
        JsonObject sentences = found.getObj("sentences");
        assertEquals(2, sentences.get("total").getAsNumber().value().intValue());
        assertEquals(2, sentences.get("items").getAsArray().size());
        assertEquals(
                "云谷的路",
                sentences
                        .get("items")
                        .getAsArray()
                        .get(0)
                        .getAsObject()
                        .getObj("article")
                        .getString("zh"));
    }

    @ParameterizedTest
    @CsvSource({"未来产业,2", "产业未来,0", "未来 产业,2", "云谷 产业,1", "2023年 53万台,1", "２０２３年,1", "機器人產量,1"})
    void wordsTogetherAreAPhraseAndWordsApartMustAllBeThere(String words, int sentences) {
        assertEquals(
                sentences,
                JSON.parse(get("/search?format=json&q=", words))
                        .getObj("sentences")
                        .get("total")
                        .getAsNumber()
                        .value()
                        .intValue());
    }

    @Test
    void resultsComeAsATable() {
        HttpResponse<String> answer =
                server.get("/search?q=" + URLEncoder.encode("合计", StandardCharsets.UTF_8), "Accept", "text/csv");
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/csv"));
        assertTrue(answer.body().startsWith("\uFEFFkind,iri,zh,en,articles,text,apart\r\n"), answer.body());
        assertTrue(answer.body().contains(",'=SUM(A1)合计,"), answer.body());
        assertEquals(406, server.get("/search?q=a", "Accept", "image/png").statusCode());
        assertEquals(406, server.get("/search?q=a&format=xls").statusCode());
    }

    @Test
    void aNameWithMarkupIsShownAsText() {
        assertFalse(get("/search?q=", "script").contains("<script>alert"));
        HttpResponse<String> answer = server.get("/search/suggest?q=script");
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/json"));
        assertTrue(answer.body().contains("<script>alert(1)"), answer.body());
    }

    @Test
    void everyAddressOfTheApiIsThere() {
        JsonObject api = JSON.parse(server.get("/api/openapi.json").body());
        assertTrue(api.getString("openapi").startsWith("3."));
        String page = server.get("/api", "Accept-Language", "en").body();
        for (String path : api.getObj("paths").keys()) {
            String example = api.getObj("paths").getObj(path).getObj("get").getString("x-example");
            assertTrue(page.contains("GET " + path), path);
            assertEquals(200, server.get(example).statusCode(), example);
        }
        assertEquals(
                "All of the data in one file.",
                api.getObj("paths")
                        .getObj("/dumps/xinzhi.{format}")
                        .getObj("get")
                        .getString("summary"));
    }

    @Test
    void theApiIsToldInTheLanguageOfTheVisitor() {
        String chinese = server.get("/api", "Accept-Language", "zh").body();
        String english = server.get("/api", "Accept-Language", "en").body();
        Matcher told = Pattern.compile("(?s)<(?:p|dd)>([^<]+)</(?:p|dd)>").matcher(english);
        int all = 0;
        for (; told.find(); all++) {
            assertFalse(chinese.contains(told.group(1)), told.group(1));
        }
        assertTrue(all > 30, english);
        assertTrue(chinese.contains("全部数据，一个文件。"), chinese);
        assertFalse(chinese.contains("{api."), chinese);
    }
}
