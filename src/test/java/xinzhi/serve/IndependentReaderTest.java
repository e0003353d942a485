package xinzhi.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is published is read by a parser that shares no code with ours: rapper, of the Raptor library. */
@Timeout(60)
class IndependentReaderTest {
    private static final String RAPPER = "rapper";

    @TempDir
    private static Path folder;

    private static SampleServer server;

    @BeforeAll
    static void start() {
        boolean present = isPresent();
        assertTrue(present || !Boolean.getBoolean("xinzhi.browser.required"), RAPPER + " is missing");
        assumeTrue(present, RAPPER + " is not installed (Debian: apt-get install raptor2-utils)");
        server = SampleServer.start(folder, "", SampleServer.settings());
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "industry/future-industries, text/turtle, turtle",
        "industry/future-industries, application/n-triples, ntriples",
        "industry/future-industries, application/rdf+xml, rdfxml",
        "article/0123456789abcdef, text/turtle, turtle",
        "article/0123456789abcdef, application/n-triples, ntriples",
        "article/0123456789abcdef, application/rdf+xml, rdfxml"
    })
    void eachFormatHoldsTheSameTriples(String thing, String type, String name) throws Exception {
        String path = "/id/" + thing;
        Graph expected = RDFParser.fromString(
                        server.get(path, "Accept", "application/n-triples").body(), Lang.NTRIPLES)
                .toGraph();
        Path file = folder.resolve("page." + name);
        Files.writeString(file, server.get(path, "Accept", type).body());
        Graph read = RDFParser.fromString(rapper("-q", "-i", name, "-o", "ntriples", file.toString()), Lang.NTRIPLES)
                .toGraph();
        assertTrue(expected.size() > 10, "too little: " + expected);
        assertTrue(expected.isIsomorphicWith(read), () -> "expected " + expected + " but read " + read);
    }

    private static boolean isPresent() {
        try {
            return !rapper("-v").isBlank();
        } catch (IOException e) {
            return false;
        }
    }

    private static String rapper(String... arguments) throws IOException {
        String[] command = new String[arguments.length + 1];
        command[0] = RAPPER;
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Path out = Files.createTempFile(folder, RAPPER, ".out");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        try {
            assertTrue(process.waitFor(30, TimeUnit.SECONDS), RAPPER + " does not end");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        String said = Files.readString(out, StandardCharsets.UTF_8);
        assertEquals(0, process.exitValue(), said);
        return said;
    }
}
