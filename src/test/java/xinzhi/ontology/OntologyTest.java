package xinzhi.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OntologyTest {
    private static final String BASE = "https://w3id.org/xinzhi/id/";
    private static final Path CASES = Path.of("src/test/resources/ontology");

    /** Each folder holds Turtle files with mistakes and, in {@code expected.txt}, the messages they must give. */
    @TestFactory
    Stream<DynamicTest> aBrokenFileIsNamedWithLineAndCure() throws IOException {
        return Files.list(CASES)
                .sorted()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    SortedMap<String, byte[]> files = termsAndShapes();
                    files.putAll(OntologyFiles.below(folder));
                    OntologyException bad =
                            assertThrows(OntologyException.class, () -> new OntologyReader(BASE).read(files));
                    String messages =
                            bad.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
                    assertEquals(
                            Files.readString(folder.resolve("expected.txt")).strip(), messages);
                }));
    }

    @Test
    void theOntologyOfTheProjectIsInOrder() {
        Ontology ontology = Ontology.load(Path.of("ontology"), BASE);
        assertTrue(ontology.lexicon().byForm("新质生产力").stream()
                .anyMatch(e -> e.key().equals("concept/new-quality-productive-forces")));
    }

    @Test
    void theBundledOntologyIsTheSameAsTheFolder() {
        assertEquals(
                Ontology.load(Path.of("ontology"), BASE).sha256(),
                Ontology.bundled(BASE).sha256());
    }

    private static SortedMap<String, byte[]> termsAndShapes() {
        return new TreeMap<>(OntologyFiles.below(Path.of("ontology")).entrySet().stream()
                .filter(e ->
                        e.getKey().equals("ontology/xinzhi.ttl") || e.getKey().startsWith("ontology/shapes/"))
                .collect(Collectors.toMap(e -> e.getKey(), e -> e.getValue())));
    }
}
