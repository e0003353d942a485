package xinzhi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xinzhi.text.Hash;

/** The models in the program are those that anybody gets who trains them from the annotated pages, byte for byte. */
class ShippedModelsTest {
    private static final Path SHIPPED = Path.of("src/main/resources/xinzhi/models");

    @Test
    void trainingGivesTheShippedModels(@TempDir Path trained) throws IOException {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        int code = Main.run(out, out, "train", "src/main/gold", "--pages", "seeds", "--out", trained.toString());
        assertEquals(0, code, said::toString);
        assertEquals(
                files(SHIPPED),
                files(trained),
                () ->
                        "knowledge has changed since the models learned from it: ./xinzhi train src/main/gold --pages seeds --out "
                                + SHIPPED);
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                files.put(path.getFileName().toString(), Hash.sha256(Files.readString(path)));
            }
        }
        return files;
    }
}
