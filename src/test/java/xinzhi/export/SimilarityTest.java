package xinzhi.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import xinzhi.export.network.Edge;
import xinzhi.export.network.Network;

/** Units that are joined as far as they have the same members. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SimilarityTest {
    private ExportStore store;

    @BeforeAll
    void load(@TempDir Path data) {
        store = ExportStore.of(data, "<graph/one> { <a> <b> <c> }");
    }

    @AfterAll
    void close() {
        store.close();
    }

    private Network network(List<String> rows) {
        return store.query(
                        "\n# graph: similarity undirected similar 相近\nSELECT ?unit ?member { VALUES (?unit ?member) { "
                                + String.join(" ", rows) + " } }")
                .network();
    }

    private static Map<String, Edge> edges(Network network) {
        Map<String, Edge> edges = new TreeMap<>();
        network.edges()
                .forEach(e -> edges.put(
                        network.vertices().get(e.source()).label()
                                + network.vertices().get(e.target()).label(),
                        e));
        return edges;
    }

    @Test
    void twoAreAsAlikeAsTheCosineOfWhatTheyHave() {
        Map<String, Edge> edges = edges(network(List.of(
                "('a' 'x')",
                "('a' 'x')",
                "('a' 'y')",
                "('b' 'x')",
                "('b' 'z')",
                "('c' 'y')",
                "('c' 'z')",
                "('d' 'w')")));
        assertEquals(List.of("ab", "ac", "bc"), List.copyOf(edges.keySet()));
        double twice = 1 + Math.log(2);
        assertEquals(twice / Math.sqrt((twice * twice + 1) * 2), edges.get("ab").weight(), 1e-12);
        assertEquals(0.5, edges.get("bc").weight(), 1e-12);
        assertEquals(List.of("1", "x"), edges.get("ab").extras());
    }

    @Test
    void eachKeepsItsTwentyNearestOfThoseAsNearTheFirst() {
        List<String> rows = new ArrayList<>();
        for (int unit = 0; unit < 40; unit++) {
            rows.add(String.format(Locale.ROOT, "('u%02d' 'same')", unit));
        }
        rows.add("('u38' 'own')");
        rows.add("('u39' 'own')");
        Map<String, Edge> edges = edges(network(rows));
        assertTrue(edges.keySet().containsAll(List.of("u00u01", "u00u20", "u00u37", "u19u37", "u38u39")));
        assertFalse(edges.containsKey("u20u21") || edges.containsKey("u19u39"), edges.keySet()::toString);
        assertEquals(1, edges.get("u38u39").weight(), 1e-12);
    }
}
