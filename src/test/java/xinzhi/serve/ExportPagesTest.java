package xinzhi.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import xinzhi.export.Format;
import xinzhi.export.view.View;
import xinzhi.export.view.Views;

class ExportPagesTest {
    @TempDir
    private static Path folder;

    private static SampleServer server;

    @BeforeAll
    static void start() {
        server = SampleServer.start(folder, "", SampleServer.settings());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyViewIsOfferedWithTheQuestionThatItAnswers() {
        String page = server.get("/exports", "Accept-Language", "en").body();
        for (View view : Views.bundled().all()) {
            assertTrue(page.contains(view.description().english()), view.name());
            assertTrue(page.contains("href=\"/exports/" + view.name() + ".gexf\""), view.name());
            String one = server.get("/exports/" + view.name()).body();
            assertTrue(one.contains("SELECT") || one.contains("CONSTRUCT"), view.name());
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aViewComesInEveryFormat(Format format) {
        HttpResponse<String> answer = server.get("/exports/facts." + format.extension());
        assertEquals(200, answer.statusCode());
        assertTrue(
                answer.headers().firstValue("Content-Type").orElse("").startsWith(format.mediaType()),
                answer.headers()::toString);
        assertTrue(
                answer.headers().firstValue("Content-Disposition").orElse("").contains(format.fileName("facts")),
                answer.headers()::toString);
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertEquals(
                304,
                server.get("/exports/facts." + format.extension(), "If-None-Match", tag)
                        .statusCode());
    }

    @ParameterizedTest
    @CsvSource({"'',2", "?min-confidence=0.95,0", "?relation=drives&lang=en,2", "?class=Concept,1"})
    void aDownloadIsNarrowedDown(String query, int most) {
        String graph = server.get("/exports/facts.json" + query).body();
        assertTrue(graph.contains("nodes"), graph);
        assertTrue(graph.split("\"source\"").length - 1 <= most + 4, graph);
    }

    @Test
    void thePageHandsItsOptionsToTheFiles() {
        String page =
                server.get("/exports/facts?relation=drives&min-confidence=").body();
        assertTrue(page.contains("href=\"/exports/facts.gexf?relation=drives\""), page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?colour=red", "?min-confidence=high", "?limit=-1", "?depth=2"})
    void whatIsWrongWithAnOptionIsSaid(String query) {
        HttpResponse<String> answer = server.get("/exports/facts.gexf" + query);
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().length() > 20, answer.body());
        String page = server.get("/exports/facts" + query).body();
        assertTrue(page.contains("class=\"doubt\"") && !page.contains("<figure"), page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/exports/nothing", "/exports/nothing.gexf", "/exports/facts.doc", "/exports/", "/exports/facts."
            })
    void whatIsNotThereIsNotFound(String path) {
        assertEquals(404, server.get(path).statusCode());
    }

    @ParameterizedTest
    @CsvSource({"/exports/nothing.gexf, co-occurrence", "/exports/facts.doc, graphml", "/exports/facts., graphml"})
    void aFileThatIsNotThereIsAnsweredWithThoseThatAre(String path, String known) {
        String answer = server.get(path).body();
        assertTrue(answer.contains(known), answer);
    }
}
