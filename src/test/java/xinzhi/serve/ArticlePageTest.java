package xinzhi.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlePageTest {
    private static final String ARTICLE = "/id/article/0123456789abcdef";

    @TempDir
    private static Path folder;

    private static SampleServer server;
    private static String page = "";

    @BeforeAll
    static void start() {
        server = SampleServer.start(folder, "", SampleServer.settings());
        page = server.get(ARTICLE, "Accept", "text/html", "Accept-Language", "en")
                .body();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void itIsCitedByTheNationalStandard() {
        assertTrue(page.contains("林晓, 苏文. 云谷的路[J/OL]. 云谷日报, 2024(3). " + server.url() + ARTICLE + "."), page);
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
