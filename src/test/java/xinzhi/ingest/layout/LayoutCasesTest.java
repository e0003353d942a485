package xinzhi.ingest.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import xinzhi.text.Page;

/**
 * Pages as they come, one folder each: what is on the page, and what a reader takes from it. A folder with a todo.txt is
 * not yet read as a reader would; its test fails once it is.
 */
class LayoutCasesTest {
    private static final Path CASES = Path.of("src/test/resources/layout");

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aPageIsTakenApartAsAReaderWould(Path folder) throws IOException {
        Page page = Seeds.page(Seeds.fileOf(folder));
        String expected = Files.readString(folder.resolve("expected.txt"));
        String found = Described.page(Seeds.LAYOUT.apply(page));
        if (Files.exists(folder.resolve("todo.txt"))) {
            assertNotEquals(expected, found, "this case passes: remove its todo.txt");
        } else {
            assertEquals(expected, found);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theSystemThatWroteTheLineEndsDoesNotMatter(Path folder) throws IOException {
        String name = Seeds.fileOf(folder).getFileName().toString();
        String text = Files.readString(Seeds.fileOf(folder));
        String other = text.replace("\n", "\r\n");
        assertEquals(
                Described.page(Seeds.LAYOUT.apply(Seeds.page(name, text))),
                Described.page(Seeds.LAYOUT.apply(Seeds.page(name, other))));
    }
}
