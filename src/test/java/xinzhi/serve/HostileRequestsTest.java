package xinzhi.serve;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xinzhi.sample.SampleExtraction;

/** What asks for everything at once is answered in part or refused, in time and never at length. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileRequestsTest {
    private static final int THINGS = 1500;
    private static final int MOST_LETTERS = 16_000_000;
    /** Of which the server gives a query two seconds; a picture is drawn besides. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private SampleServer server;

    @BeforeAll
    void start(@TempDir Path folder) {
        server = SampleServer.start(
                folder,
                IntStream.range(1, THINGS).mapToObj(HostileRequestsTest::claims).collect(Collectors.joining()),
                SampleServer.settings());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    /** Every thing is bound to three others. */
    private static String claims(int i) {
        String thing = "<B:concept/t" + i + ">";
        StringBuilder quads = new StringBuilder(thing + " a <X:Concept> <B:graph/g> .\n" + thing
                + " <http://www.w3.org/2004/02/skos/core#prefLabel> \"名" + i + "\"@zh <B:graph/g> .\n");
        for (int n = 1; n <= 3; n++) {
            String claim = "<B:claim/" + i + "-" + n + ">";
            String other = "<B:concept/t" + (i * n * 7 % (THINGS - 1) + 1) + ">";
            quads.append(claim + " a <X:Claim> <B:graph/g> .\n")
                    .append(claim + " <R:subject> " + thing + " <B:graph/g> .\n")
                    .append(claim + " <R:predicate> <X:drives> <B:graph/g> .\n")
                    .append(claim + " <R:object> " + other + " <B:graph/g> .\n")
                    .append(claim
                            + " <X:confidence> \"0.8\"^^<http://www.w3.org/2001/XMLSchema#decimal> <B:graph/g> .\n")
                    .append(claim + " <X:evidence> <B:sentence/s> <B:graph/g> .\n");
        }
        return quads.toString()
                .replace(" a ", " <R:type> ")
                .replace("B:", SampleExtraction.BASE)
                .replace("X:", "https://w3id.org/xinzhi/ontology#")
                .replace("R:", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?q=*%3A*&page=999999&from=999999",
                "/search?q=MANY",
                "/search/suggest?q=%E5%90%8D&limit=999999",
                "/id/concept/t1?facts=99999&mentions=99999&figures=99999&Challenge=99999",
                "/explore?most=999999",
                "/explore/graph.json?most=99999&things=THINGS",
                "/explore/graph.ttl?most=99999&things=THINGS",
                "/explore/graph.png?most=99999",
                "/explore/graph.gexf?most=99999&things=THINGS",
                "/explore/evidence.json?subject=concept/t1&relation=x&object=concept/t2",
                "/questions/what-it-drives?thing=",
                "/questions/named-together?thing=&least=0",
                "/questions/what-drives.csv?thing=",
                "/exports/facts.gexf?limit=999999999",
                "/exports/facts.png?limit=999999999",
                "/exports/co-occurrence.svg?limit=999999999&top-k=999999999",
                "/sitemap/concept-9999.xml",
                "/id/graph/g.ttl"
            })
    void whateverIsAskedForIsBounded(String asked) {
        String path = asked.replace("MANY", "%E5%90%8D+".repeat(900))
                .replace(
                        "THINGS",
                        IntStream.range(1, 900).mapToObj(i -> "concept/t" + i).collect(Collectors.joining(",")));
        long start = System.nanoTime();
        HttpResponse<String> answer = server.get(path);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertTrue(answer.statusCode() != 500, asked + " " + answer.statusCode());
        assertTrue(
                answer.body().length() < MOST_LETTERS,
                asked + " " + answer.body().length());
        assertTrue(took.compareTo(PATIENCE) < 0, asked + " took " + took);
    }
}
