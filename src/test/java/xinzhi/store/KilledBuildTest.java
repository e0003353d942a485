package xinzhi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledBuildTest {
    private static final Node P = NodeFactory.createURI("urn:p");

    @TempDir
    private Path data;

    /** Loads without end, saying so once it is at it; run in a process of its own. */
    public static void main(String[] args) {
        try (GenerationBuilder build = new Generations(Path.of(args[0])).begin()) {
            for (int i = 0; ; i++) {
                build.sink().quad(quad(i));
                if (i == 20_000) {
                    System.out.println("loading");
                }
            }
        }
    }

    @Test
    void aBuildKilledWhileLoadingLeavesTheServedGenerationAndTheNextOneGoesThrough() throws Exception {
        build(3);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledBuildTest.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertEquals("loading", out.readLine());
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertEquals(3, held());
        build(5);
        assertEquals(5, held());
        assertTrue(new Generations(data).current().orElseThrow().endsWith("generations/3"));
    }

    private void build(int quads) {
        try (GenerationBuilder build = new Generations(data).begin()) {
            for (int i = 0; i < quads; i++) {
                build.sink().quad(quad(i));
            }
            build.publish("urn:x-base/id/", counts -> "{}\n");
        }
    }

    private long held() {
        try (Store store = new Generations(data).open()) {
            return store.read(
                    dataset -> dataset.stream(Node.ANY, Node.ANY, P, Node.ANY).count());
        }
    }

    private static Quad quad(int i) {
        return Quad.create(
                NodeFactory.createURI("urn:g" + i / 200),
                NodeFactory.createURI("urn:s" + i),
                P,
                NodeFactory.createLiteralString("value " + i));
    }
}
