package xinzhi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xinzhi.ingest.format.Reason;
import xinzhi.text.Hash;

class InputFilesTest {
    @TempDir
    private Path folder;

    @Test
    void aFolderGivesItsTextFilesInOrderNamedFromTheFolder() throws IOException {
        file("b/2.txt");
        file("b/1.md");
        file("a.TXT");
        file("c.pptx");
        file("README");
        file(".hidden.txt");
        InputFiles input = InputFiles.of(List.of(folder));
        assertEquals(List.of("a.TXT", "b/1.md", "b/2.txt"), ids(input));
        assertEquals(Map.of("pptx", 1, "", 1), input.unknownTypes());
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

    @Test
    void whatLiesBelowAHiddenFolderIsCountedAndPassedOver() throws IOException {
        file("in/a.txt");
        file("in/.trash/b.txt");
        file("in/.git/objects/c.txt");
        Path zip = Inputs.zip(
                folder.resolve("in/z.zip"),
                StandardCharsets.UTF_8,
                Map.of("x/.trash/b.txt", new byte[9], "x/c.txt", new byte[9]));
        try (InputFiles input = InputFiles.of(List.of(zip.getParent()))) {
            assertEquals(List.of("a.txt", "z.zip/x/c.txt"), ids(input));
            assertEquals(3, input.hidden());
        }
        assertEquals(List.of("b.txt"), ids(InputFiles.of(List.of(folder.resolve("in/.trash")))));
    }

    @Test
    void linksAreFollowedAndThoseThatLeadInACircleAreNamed() throws IOException {
        Path other = file("other/1.txt").getParent();
        Path input = Files.createDirectory(folder.resolve("in"));
        Files.createSymbolicLink(input.resolve("link"), other);
        Files.createSymbolicLink(other.resolve("up"), input);
        InputFiles files = InputFiles.of(List.of(input));
        assertEquals(List.of("link/1.txt"), ids(files));
        assertEquals("link/up", files.refused().get(0).outcome().id());
        assertTrue(files.refused().get(0).outcome().message().contains("remove it"));
    }

    @Test
    void anArchiveCountsAsTheFolderThatItHolds() throws IOException {
        byte[] text = "各地因地制宜发展乡村旅游，带动农民增收致富。".getBytes(StandardCharsets.UTF_8);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("一月/要闻.txt", text);
        files.put("__MACOSX/一月/._要闻.txt", text);
        files.put("b.html", text);
        files.put("c.pptx", text);
        for (String charset : List.of("UTF-8", "GB18030")) {
            Path zip = Inputs.zip(folder.resolve(charset + ".zip"), Charset.forName(charset), files);
            try (InputFiles input = InputFiles.of(List.of(zip))) {
                assertEquals(List.of(charset + ".zip/b.html", charset + ".zip/一月/要闻.txt"), ids(input));
                assertEquals(Map.of("pptx", 1), input.unknownTypes());
                Outcome outcome = Inputs.READER.read(input.files().get(1)).get(0);
                assertEquals(
                        Hash.sha256(text),
                        assertInstanceOf(Outcome.Read.class, outcome, outcome::toString)
                                .page()
                                .sha256());
            }
        }
    }

    @Test
    void anArchiveWithinAnArchiveIsNotOpened() throws IOException {
        Path inner = Inputs.zip(folder.resolve("in.zip"), StandardCharsets.UTF_8, Map.of("a.txt", new byte[9]));
        Path outer = Inputs.zip(
                folder.resolve("out.zip"), StandardCharsets.UTF_8, Map.of("in.zip", Files.readAllBytes(inner)));
        try (InputFiles input = InputFiles.of(List.of(outer))) {
            Outcome outcome = Inputs.READER.read(input.files().get(0)).get(0);
            assertEquals(
                    "it is an archive within an archive; unpack it and give the folder",
                    assertInstanceOf(Outcome.Refused.class, outcome, outcome::toString)
                            .message());
        }
    }

    @Test
    void aPathThatLeadsOutOfItsArchiveIsRefusedAndTheRestIsRead() throws IOException {
        Map<String, byte[]> files = Map.of("../out.txt", new byte[9], "/etc/x.txt", new byte[9], "in.txt", new byte[9]);
        try (InputFiles input =
                InputFiles.of(List.of(Inputs.zip(folder.resolve("a.zip"), StandardCharsets.UTF_8, files)))) {
            assertEquals(List.of("a.zip/in.txt"), ids(input));
            assertEquals(2, input.refused().size());
            input.refused().forEach(r -> {
                assertEquals(Reason.UNSAFE, r.outcome().reason());
                assertTrue(r.outcome().message().contains("pack the archive again"));
            });
        }
    }

    @Test
    void aZipBombIsRefusedUnopened() throws IOException {
        Path bomb = folder.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("bomb.txt"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 100; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        Outcome.Refused refused = refused(bomb);
        assertEquals(Reason.UNSAFE, refused.reason());
        assertTrue(refused.message().contains("104,857,600"), refused.message());
    }

    /** A table of contents may lie about sizes: no entry is unpacked beyond what a file may have. */
    @Test
    void anEntryIsUnpackedNoFurtherThanAFileMayBeLarge() throws IOException {
        Path zip = Inputs.zip(folder.resolve("a.zip"), StandardCharsets.UTF_8, Map.of("a.txt", new byte[2000]));
        try (InputFiles input = InputFiles.of(List.of(zip))) {
            Outcome outcome = new PageReader(Inputs.ONTOLOGY, 1000)
                    .read(input.files().get(0))
                    .get(0);
            assertEquals(
                    Reason.TOO_LARGE,
                    assertInstanceOf(Outcome.Refused.class, outcome, outcome::toString)
                            .reason());
        }
    }

    @Test
    void brokenAndEncryptedArchivesAreRefused() throws IOException {
        Path zip = Inputs.zip(folder.resolve("a.zip"), StandardCharsets.UTF_8, Map.of("a.txt", new byte[2000]));
        byte[] bytes = Files.readAllBytes(zip);
        assertEquals(
                Reason.DAMAGED,
                refused(Files.write(folder.resolve("cut.zip"), Arrays.copyOf(bytes, bytes.length / 2)))
                        .reason());
        int contents = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        bytes[6] |= 1;
        bytes[contents + 8] |= 1;
        Outcome.Refused encrypted = refused(Files.write(folder.resolve("locked.zip"), bytes));
        assertEquals(Reason.ENCRYPTED, encrypted.reason());
        assertTrue(encrypted.message().contains("password"));
    }

    private static Outcome.Refused refused(Path archive) {
        try (InputFiles input = InputFiles.of(List.of(archive))) {
            assertEquals(List.of(), input.files());
            assertEquals(archive.toString(), input.refused().get(0).label());
            return input.refused().get(0).outcome();
        }
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
