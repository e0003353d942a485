package xinzhi.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DerivedFilesTest {
    private static final DerivedFiles.Kind<String> WORD = word(1);

    @TempDir
    private Path folder;

    private DerivedFiles files;
    private int worked;

    private static DerivedFiles.Kind<String> word(int version) {
        return new DerivedFiles.Kind<>("word", version, Packed::text, (text, packing) -> packing.text(text));
    }

    @BeforeEach
    void prepare() {
        files = new DerivedFiles(folder.resolve("derived"), "of this generation");
    }

    private String get(DerivedFiles from, DerivedFiles.Kind<String> kind) {
        return from.get(kind, () -> {
            worked++;
            return "新质";
        });
    }

    private void assertWorked(int times) {
        assertEquals(times, worked);
    }

    @Test
    void whatWasWorkedOutOnceIsReadTheNextTime() throws Exception {
        assertEquals("新质", get(files, WORD));
        assertWorked(1);
        assertEquals("新质", get(files, WORD));
        assertEquals("新质", get(new DerivedFiles(folder.resolve("derived"), "of this generation"), WORD));
        assertWorked(1);
        try (var left = Files.list(folder.resolve("derived"))) {
            assertEquals(
                    List.of("word"), left.map(p -> p.getFileName().toString()).toList());
        }
    }

    @Test
    void whatIsOfAnotherGenerationOrVersionIsWorkedOutAnew() {
        get(files, WORD);
        get(files, word(2));
        assertWorked(2);
        get(files, WORD);
        assertWorked(3);
        get(new DerivedFiles(folder.resolve("derived"), "of another"), WORD);
        assertWorked(4);
    }

    @Test
    void whatIsDamagedIsWorkedOutAnew() throws Exception {
        get(files, WORD);
        Path file = folder.resolve("derived/word");
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at++) {
            byte[] other = whole.clone();
            other[at] ^= 4;
            Files.write(file, other);
            assertEquals("新质", get(files, WORD));
            assertWorked(at + 2);
            assertArrayEquals(whole, Files.readAllBytes(file));
        }
    }

    @Test
    void whatEndsTooSoonIsWorkedOutAnew() throws Exception {
        get(files, WORD);
        Path file = folder.resolve("derived/word");
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertEquals("新质", get(files, WORD));
            assertWorked(length + 2);
        }
    }

    @Test
    void whatCannotBeKeptIsGivenAllTheSame() throws Exception {
        Files.writeString(folder.resolve("derived"), "in the way");
        assertEquals("新质", get(files, WORD));
        assertEquals("新质", get(files, WORD));
        assertWorked(2);
    }

    @Test
    void allThatIsWrittenIsReadInItsOrder() {
        List<Node> terms = List.of(
                NodeFactory.createURI("https://example.org/a"),
                NodeFactory.createLiteralString("字"),
                NodeFactory.createLiteralLang("word", "en"),
                NodeFactory.createLiteralDT("1.5", XSDDatatype.XSDdecimal));
        int[] numbers = new int[50_000];
        Arrays.setAll(numbers, i -> i * i);
        byte[] bytes = new byte[200_000];
        Arrays.fill(bytes, (byte) 7);
        DerivedFiles.Kind<List<Object>> kind = new DerivedFiles.Kind<>(
                "all",
                1,
                packed -> List.of(
                        packed.number(),
                        Arrays.hashCode(packed.numbers()),
                        packed.terms(),
                        Arrays.hashCode(packed.bytes()),
                        Arrays.hashCode(packed.shorts()),
                        packed.texts(),
                        Arrays.hashCode(packed.reals()),
                        packed.number()),
                (all, packing) -> packing.number(-3)
                        .numbers(numbers)
                        .terms(terms)
                        .bytes(bytes)
                        .numbers(new short[] {1, -2})
                        .texts(List.of("一", ""))
                        .numbers(new double[] {0.5})
                        .number(9));
        files.get(kind, List::of);
        assertEquals(
                List.of(
                        -3,
                        Arrays.hashCode(numbers),
                        terms,
                        Arrays.hashCode(bytes),
                        Arrays.hashCode(new short[] {1, -2}),
                        List.of("一", ""),
                        Arrays.hashCode(new double[] {0.5}),
                        9),
                files.get(kind, List::of));
    }
}
