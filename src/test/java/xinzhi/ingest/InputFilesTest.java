package xinzhi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {
    @TempDir
    private Path folder;

    @Test
    void aFolderGivesItsTextFilesInOrderNamedFromTheFolder() throws IOException {
        file("b/2.txt");
        file("b/1.md");
        file("a.TXT");
        file("c.pdf");
        file("README");
        file(".hidden.txt");
        InputFiles input = InputFiles.of(List.of(folder));
        assertEquals(List.of("a.TXT", "b/1.md", "b/2.txt"), ids(input));
        assertEquals(Map.of("pdf", 1, "", 1), input.unknownTypes());
    }

    @Test
    void aFileIsNamedByItself() throws IOException {
        assertEquals(List.of("2.txt"), ids(InputFiles.of(List.of(file("b/2.txt")))));
    }

    @Test
    void whatIsNotThereIsSaid() {
        Path gone = folder.resolve("gone");
        assertEquals(List.of(gone), InputFiles.of(List.of(gone)).missing());
    }

    @Test
    void aFileGivenTwiceIsReadOnce() throws IOException {
        Path one = file("1.txt");
        assertEquals(List.of("1.txt"), ids(InputFiles.of(List.of(folder, one, folder))));
    }

    @Test
    void filesOfOneNameInTwoFoldersAreToldApart() throws IOException {
        file("x/1.txt");
        file("y/1.txt");
        assertEquals(
                List.of("1.txt", "y/1.txt"), ids(InputFiles.of(List.of(folder.resolve("x"), folder.resolve("y")))));
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "山东");
    }

    private static List<String> ids(InputFiles input) {
        return input.files().stream().map(InputFiles.InputFile::id).toList();
    }
}
