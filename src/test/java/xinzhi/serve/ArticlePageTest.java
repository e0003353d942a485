package xinzhi.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticlePageTest {
    private static final String ARTICLE = "/id/article/0123456789abcdef";

    @TempDir
    private static Path folder;

    private static SampleServer server;
    private static String page = "";

    @BeforeAll
    static void start() {
        server = SampleServer.start(folder, quads(), SampleServer.settings());
        page = server.get(ARTICLE, "Accept", "text/html", "Accept-Language", "en")
                .body();
    }

    /** The article printed again, what was vetoed, and why. */
    private static String quads() {
        DatasetGraph dataset = RDFParser.fromString(
                        """
                        PREFIX dct: <http://purl.org/dc/terms/>
                        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                        PREFIX schema: <https://schema.org/>
                        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                        PREFIX xz: <https://w3id.org/xinzhi/ontology#>
                        <graph/article-again> {
                          <article/again> a xz:Article ; dct:title "云谷的路"@zh ; xz:reprintOf <article/0123456789abcdef> ;
                            schema:articleBody "科技创新推动未来产业。"@zh ; dct:isPartOf <page/again> ; dct:source <publication/x-9> .
                          <publication/x-9> a xz:Publication ; skos:prefLabel "云谷晚报"@zh .
                        }
                        <graph/page-again> { <page/again> a xz:Page ; dct:identifier "again.txt" ; dct:format "text/plain" . }
                        <graph/article-0123456789abcdef> {
                          <observation/6c25bed3f4cd67f6> xz:periodFrom <sentence/0123456789abcdef-11-30> ;
                            xz:yearFrom <article/0123456789abcdef> ; xz:areaFrom <sentence/0123456789abcdef-0-11> .
                        }
                        <graph/corrections> {
                          <correction/1> a xz:Veto ; xz:vetoes <article/gone>, <organization/x-gone>, <industry/future-industries> ;
                            dct:creator "编辑部" ; dct:date "2024-05-06" ; rdfs:comment "该稿已撤。"@zh, "withdrawn"@en .
                        }
                        """,
                        Lang.TRIG)
                .base("https://example.org/id/")
                .toDatasetGraph();
        return RDFWriter.source(dataset).lang(Lang.NQUADS).asString();
    }

    @Test
    void aReprintAndItsOriginalNameEachOther() {
        String again = server.get("/id/article/again", "Accept", "text/html", "Accept-Language", "zh")
                .body();
        assertTrue(
                again.matches(
                        "(?s).*转载自\\s*<a [^>]*href=\"" + ARTICLE + "\"[^>]*>云谷的路</a>\\s*<span lang=\"zh\">（云谷日报）.*"),
                again);
        assertTrue(again.contains("来源"), again);
        assertTrue(page.matches("(?s).*printed again as\\s*<a [^>]*href=\"/id/article/again\"[^>]*>云谷的路</a>.*"), page);
        assertFalse(page.contains("class=\"reprint\""), "it is none: " + page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/article/gone", "/id/organization/x-gone"})
    void whatWasVetoedIsGoneAndSaysWhy(String path) {
        HttpResponse<String> gone = server.get(path, "Accept", "text/html", "Accept-Language", "en");
        assertEquals(410, gone.statusCode());
        assertTrue(gone.body().contains("Vetoed by 编辑部 on 2024-05-06: withdrawn"), gone.body());
        assertTrue(gone.body().contains("href=\"/id/correction/1\""), gone.body());
        assertEquals(410, server.get(path + ".ttl").statusCode());
    }

    @Test
    void aThingOfTheLexiconThatWasVetoedHasItsPageStill() {
        HttpResponse<String> thing =
                server.get("/id/industry/future-industries", "Accept", "text/html", "Accept-Language", "zh");
        assertEquals(200, thing.statusCode());
        assertTrue(thing.body().contains("编辑部 于 2024-05-06 否决： 该稿已撤。"), thing.body());
    }

    @ParameterizedTest
    @CsvSource({
        "en, period from sentence 2, year from the article's date, area from sentence 1",
        "zh, 时间取自第 2 句, 年份取自文章日期, 地区取自第 1 句"
    })
    void aFigureLeadsToWhatItsTimeAndItsAreaAreFrom(String language, String period, String year, String area) {
        for (String path : List.of(ARTICLE, "/id/region/x-e10405b455dc")) {
            String body = server.get(path, "Accept", "text/html", "Accept-Language", language)
                    .body();
            assertTrue(
                    body.contains("href=\"" + ARTICLE + "#s2\" title=\"云谷市发展未来产业，具有高效能的特征。\">" + period + "</a>"),
                    body);
            assertTrue(body.replace("&#39;", "'").contains("href=\"" + ARTICLE + "\">" + year + "</a>"), body);
            assertTrue(body.contains("href=\"" + ARTICLE + "#s1\" title=\"科技创新推动未来产业。\">" + area + "</a>"), body);
        }
    }

    @Test
    void allArticlesOrThoseOfAnAuthorAreCitedInOneFile() {
        assertEquals(2, server.get("/citations.bib").body().split("@article").length - 1);
        String text = server.get("/citations.txt?author=%E6%9E%97%E6%99%93", "Accept-Language", "zh")
                .body();
        assertTrue(text.startsWith("林晓, 苏文. 云谷的路[J/OL]. "), text);
        assertEquals(1, text.lines().count(), text);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void itIsCitedByTheNationalStandard() {
        assertTrue(
                page.contains("林晓, 苏文. 云谷的路[J/OL]. 云谷日报, 2024(3)[" + LocalDate.now()
                        + "]. https://example.org/id/article/0123456789abcdef."),
                page);
    }

    @Test
    void itIsCitedInBibTex() {
        assertTrue(page.contains("@article{xinzhi-0123456789abcdef,"), page);
        assertTrue(page.contains("author = {林晓 and 苏文}"), page);
        assertTrue(page.contains("year = {2024}"), page);
    }

    @Test
    void itsGraphIsToBeHadWhole() {
        String graph = page.replaceFirst("(?s).*href=\"(/id/graph/[^\"]*\\.ttl)\".*", "$1");
        String body = server.get(graph).body();
        assertTrue(RDFParser.fromString(body, Lang.TURTLE).toGraph().size() > 60, graph);
        assertEquals(
                200,
                server.get("/exports/facts.gexf?article=article/0123456789abcdef")
                        .statusCode());
    }

    @Test
    void eachKindOfMentionThatItHasCanBeTurnedOff() {
        for (String kind : new String[] {"concept", "industry", "region", "person"}) {
            assertTrue(page.contains("name=\"marked\" value=\"" + kind + "\""), kind);
        }
        assertTrue(!page.contains("value=\"policy\""), "no policy is named");
        assertTrue(server.get("/assets/reading.js").statusCode() == 200);
    }
}
