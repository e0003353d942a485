package xinzhi.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import xinzhi.ingest.format.Reason;
import xinzhi.sample.ProjectOntology;
import xinzhi.text.Page;

class PageReaderTest {
    private static final PageReader READER = new PageReader(ProjectOntology.ONE);
    private static final String SIMPLIFIED = "海洋牧场建设要算好生态账。\r\n近年来，沿海各市投放人工鱼礁，养护渔业资源。\r\n";
    private static final String TRADITIONAL = "海洋牧場建設要算好生態賬。\n近年來，沿海各市投放人工魚礁，養護漁業資源。\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE"})
    void simplifiedTextIsReadInAnyEncoding(String charset) throws IOException {
        assertEquals(
                SIMPLIFIED, page(SIMPLIFIED.getBytes(Charset.forName(charset))).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE"})
    void traditionalTextIsReadInAnyEncoding(String charset) throws IOException {
        assertEquals(
                TRADITIONAL,
                page(TRADITIONAL.getBytes(Charset.forName(charset))).text());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void aFewWordsAreEnough(String charset) throws IOException {
        assertEquals(
                "我们的生产力在发展",
                page("我们的生产力在发展".getBytes(Charset.forName(charset))).text());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsNotPartOfTheText(String charset) throws IOException {
        assertEquals(
                SIMPLIFIED,
                page(("\ufeff" + SIMPLIFIED).getBytes(Charset.forName(charset))).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "Big5", "UTF-16LE"})
    void aTextThatIsCutWithinItsLastCharacterIsReadToThere(String charset) throws IOException {
        String text = TRADITIONAL.repeat(20) + "要";
        byte[] bytes = text.getBytes(Charset.forName(charset));
        Outcome.Read read = read(Arrays.copyOf(bytes, bytes.length - 1));
        assertEquals(text.substring(0, text.length() - 1), read.page().text().replaceAll("\ufffd+$", ""));
        assertEquals(charset, read.page().charset());
        assertTrue(read.warning().orElse("").contains("(line 41)"), read::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void aFewBytesThatAreNoCharactersAreSaid(String charset) throws IOException {
        byte[] half = SIMPLIFIED.repeat(30).getBytes(Charset.forName(charset));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(half);
        bytes.write(0xff);
        bytes.write(half);
        Outcome.Read read = read(bytes.toByteArray());
        assertEquals(
                SIMPLIFIED.repeat(30) + "\ufffd" + SIMPLIFIED.repeat(30),
                read.page().text());
        assertEquals(
                Optional.of("it is damaged: 1 byte is not " + charset + ", byte " + (half.length + 1)
                        + " (line 61); each such byte is read as U+FFFD"),
                read.warning());
    }

    @Test
    void moreThanAFewBytesThatAreNoCharactersAreRefused() throws IOException {
        byte[] bytes = SIMPLIFIED.repeat(30).getBytes(StandardCharsets.UTF_8);
        for (int i = 50; i < bytes.length; i += 100) {
            bytes[i] = (byte) 0xff;
        }
        refused(Reason.BINARY, bytes);
        byte[] cut = Arrays.copyOf(SIMPLIFIED.getBytes(StandardCharsets.UTF_8), 49);
        refused(Reason.DAMAGED, cut);
    }

    @Test
    void aCharacterThatWasLostBeforeIsNoDamage() throws IOException {
        String text = SIMPLIFIED.repeat(20) + "\ufffd";
        assertEquals(
                Optional.empty(), read(text.getBytes(StandardCharsets.UTF_8)).warning());
    }

    @Test
    void lineEndsStayAsTheyAre() throws IOException {
        assertEquals(
                "山东\r\n青岛\r济南\n",
                page("山东\r\n青岛\r济南\n".getBytes(StandardCharsets.UTF_8)).text());
    }

    @Test
    void everySeedIsReadInEveryEncoding() throws IOException {
        try (var seeds = Files.list(Path.of("seeds"))) {
            for (Path seed : seeds.toList()) {
                String text = Files.readString(seed);
                for (String charset : new String[] {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"}) {
                    Page page = page(text.getBytes(Charset.forName(charset)));
                    assertEquals(text, page.text(), seed + " " + charset);
                    assertEquals(charset, page.charset());
                }
            }
        }
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        refused(Reason.EMPTY, new byte[0]);
        refused(Reason.EMPTY, " \r\n\u3000\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void binaryFilesAreRefused() throws IOException {
        refused(Reason.BINARY, "%PDF-1.7 山东".getBytes(StandardCharsets.UTF_8));
        byte[] noise = new byte[4096];
        new Random(1).nextBytes(noise);
        refused(Reason.BINARY, noise);
        refused(Reason.BINARY, new byte[4096]);
    }

    @Test
    void aHugeFileIsRefusedUnread() throws IOException {
        Path file = folder.resolve("huge.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(100L << 20);
        }
        Outcome.Refused refused = assertInstanceOf(
                Outcome.Refused.class, READER.read(file, "huge.txt").get(0));
        assertEquals(Reason.TOO_LARGE, refused.reason());
        assertTrue(refused.message().contains("104,857,600"), refused.message());
    }

    @Test
    void whatIsNotThereOrNoFileIsRefused() {
        assertEquals(
                Reason.UNREADABLE,
                assertInstanceOf(
                                Outcome.Refused.class,
                                READER.read(folder.resolve("no.txt"), "no.txt").get(0))
                        .reason());
        assertEquals(
                Reason.UNREADABLE,
                assertInstanceOf(
                                Outcome.Refused.class,
                                READER.read(folder, "folder").get(0))
                        .reason());
    }

    @Test
    void whoGivesManyFilesForOneIsToldToGiveOne() throws IOException {
        Path zip = Inputs.zip(folder.resolve("a.zip"), StandardCharsets.UTF_8, Map.of("a.txt", new byte[9]));
        assertEquals(
                "it is an archive of files; unpack it and give one of them",
                Inputs.refused(zip).message());
        assertEquals(
                "it is a folder; give one of its files", Inputs.refused(folder).message());
    }

    @Test
    void otherLanguagesAreRefused() throws IOException {
        refused(Reason.NOT_CHINESE, "The quick brown fox. 狐".getBytes(StandardCharsets.UTF_8));
        refused(Reason.NOT_CHINESE, "新しい生産力はどのように発展するのでしょうか。それについて考えてみましょう。".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void garbledTextIsRefused() throws IOException {
        byte[] utf8 = SIMPLIFIED.getBytes(StandardCharsets.UTF_8);
        refused(Reason.GARBLED, new String(utf8, Charset.forName("GBK")).getBytes(StandardCharsets.UTF_8));
        refused(Reason.GARBLED, new String(utf8, Charset.forName("windows-1252")).getBytes(StandardCharsets.UTF_8));
        refused(
                Reason.GARBLED,
                SIMPLIFIED.replace("的", "\ufffd").replace("要", "\ufffd").getBytes(StandardCharsets.UTF_8));
    }

    private void refused(Reason reason, byte[] bytes) throws IOException {
        Outcome outcome = outcome(bytes);
        assertEquals(
                reason,
                assertInstanceOf(Outcome.Refused.class, outcome, outcome::toString)
                        .reason());
    }

    private Page page(byte[] bytes) throws IOException {
        return read(bytes).page();
    }

    private Outcome.Read read(byte[] bytes) throws IOException {
        Outcome outcome = outcome(bytes);
        return assertInstanceOf(Outcome.Read.class, outcome, outcome::toString);
    }

    private Outcome outcome(byte[] bytes) throws IOException {
        Path file = folder.resolve("page.txt");
        Files.write(file, bytes);
        return READER.read(file, "page.txt").get(0);
    }
}
