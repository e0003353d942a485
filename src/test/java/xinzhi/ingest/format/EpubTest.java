package xinzhi.ingest.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xinzhi.ingest.Inputs;
import xinzhi.ingest.Outcome;
import xinzhi.text.Article;
import xinzhi.text.Page;

class EpubTest {
    private static final String FIRST = "城市更新不是大拆大建。保留老街的肌理，引入新的业态，居民的生活更方便，城市的记忆也得以延续。";
    private static final String SECOND = "公共图书馆是城市的书房。延长开放时间，把阅览室开进社区和商场，让更多人爱上阅读。";

    @TempDir
    private Path folder;

    @Test
    void everyChapterIsAPageInTheOrderOfReading() throws IOException {
        List<Page> pages = Inputs.READER.read(epub(parts()), "book.epub").stream()
                .map(o -> assertInstanceOf(Outcome.Read.class, o, o::toString).page())
                .toList();
        assertEquals(
                List.of("book.epub/OEBPS/text/二.xhtml", "book.epub/OEBPS/text/1.xhtml"),
                pages.stream().map(Page::id).toList());
        assertEquals("## 老街新生\n\n何一凡\n\n" + FIRST + "\n", pages.get(0).text());
        assertEquals(
                Optional.of(LocalDate.of(2023, 9, 1)), pages.get(0).imprint().date());
        Article first = Inputs.articles(pages.get(0)).get(0);
        assertEquals(Optional.of("老街新生"), first.title());
        assertEquals("何一凡", first.authors().get(0).name());
        assertEquals(FIRST, first.text());
        assertEquals(Optional.of("城市观察选集"), first.source());
        Article second = Inputs.articles(pages.get(1)).get(0);
        assertEquals("宋雨桐", second.authors().get(0).name());
        assertEquals(SECOND, second.text());
    }

    @Test
    void booksWithoutTextAreRefused() throws IOException {
        Map<String, byte[]> parts = parts();
        parts.remove("OEBPS/text/1.xhtml");
        parts.remove("OEBPS/text/二.xhtml");
        refused(Reason.EMPTY, "it holds no text; export it again from its source", epub(parts));
        parts.put("OEBPS/p1.jpg", new byte[9]);
        refused(Reason.SCANNED, "it holds pictures and no text; read them by OCR and give the text", epub(parts));
    }

    @Test
    void lockedBooksAreRefused() throws IOException {
        Map<String, byte[]> parts = parts();
        put(
                parts,
                "META-INF/encryption.xml",
                "<encryption><enc:EncryptedData xmlns:enc=\"urn:e\"><enc:CipherReference URI=\"OEBPS/text/1.xhtml\"/></enc:EncryptedData></encryption>");
        refused(Reason.ENCRYPTED, "it is locked by its seller; give a copy without a lock", epub(parts));
    }

    @Test
    void damagedBooksAreRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(epub(parts()));
        refused(
                Reason.DAMAGED,
                "it is damaged and cannot be opened as epub; copy or export it again",
                Files.write(folder.resolve("cut.epub"), Arrays.copyOf(bytes, 300)));
        refused(
                Reason.DAMAGED,
                "it is not an EPUB within; export it again",
                Inputs.zip(folder.resolve("zip.epub"), StandardCharsets.UTF_8, Map.of("a.txt", new byte[9])));
    }

    @Test
    void aPathThatLeadsOutOfTheBookIsRefused() throws IOException {
        Map<String, byte[]> parts = parts();
        parts.put("../out.xhtml", new byte[9]);
        refused(Reason.UNSAFE, "it holds a path that leads out of it (../out.xhtml); export it again", epub(parts));
    }

    private static void refused(Reason reason, String message, Path file) {
        Outcome.Refused refused = Inputs.refused(file);
        assertEquals(List.of(reason, message), List.of(refused.reason(), refused.message()));
    }

    private Path epub(Map<String, byte[]> parts) throws IOException {
        return Inputs.zip(folder.resolve("book.epub"), StandardCharsets.UTF_8, parts);
    }

    private static Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        put(parts, "mimetype", "application/epub+zip");
        put(
                parts,
                "META-INF/container.xml",
                "<container xmlns='urn:c'><rootfiles><rootfile full-path='OEBPS/book.opf'/></rootfiles></container>");
        put(
                parts,
                "OEBPS/book.opf",
                """
                <?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
                <dc:title>城市观察选集</dc:title><dc:creator>宋雨桐</dc:creator><dc:date>2023-09-01</dc:date></metadata>
                <manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
                <item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>
                <item id="c1" href="text/1.xhtml" media-type="application/xhtml+xml"/>
                <item id="c2" href="text/%E4%BA%8C.xhtml" media-type="application/xhtml+xml"/></manifest>
                <spine><itemref idref="cover"/><itemref idref="nav"/><itemref idref="c2"/><itemref idref="c1"/></spine></package>""");
        put(parts, "OEBPS/nav.xhtml", chapter("<nav><ol><li><a href='text/1.xhtml'>公共图书馆是城市的书房。</a></li></ol></nav>"));
        put(parts, "OEBPS/cover.xhtml", chapter("<h1>城市观察选集</h1>"));
        put(parts, "OEBPS/text/1.xhtml", chapter("<p>" + SECOND + "</p>"));
        put(parts, "OEBPS/text/二.xhtml", chapter("<h2>老街新生</h2><p>何一凡</p><p>" + FIRST + "</p>"));
        return parts;
    }

    private static String chapter(String body) {
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>x</title></head><body>"
                + body + "</body></html>";
    }

    private static void put(Map<String, byte[]> parts, String name, String text) {
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
