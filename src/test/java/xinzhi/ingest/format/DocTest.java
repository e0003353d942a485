package xinzhi.ingest.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xinzhi.ingest.Inputs;
import xinzhi.ingest.Outcome;
import xinzhi.text.Article;
import xinzhi.text.Page;

/** {@code plan.doc} has a deleted phrase, a link, a table, two headings, and a headline over two paragraphs. */
class DocTest {
    private static final Path PLAN = Path.of("src/test/resources/format/plan.doc");
    private static final String TEXT =
            """
            某市社区养老服务提升
            行动方案（2024—2026年）

            □ 许文清

            社区养老服务要让老人够得着、用得起。各地把闲置用房改造成日间照料中心，老人在家门口就能吃饭、看病、聊天。

            ## 钱从哪里来

            详见市民政局方案。发展社区养老，资金不能只靠财政。要引导社会力量参与，支持连锁化运营，用规模降低成本。

            城区	120个
            乡镇	86个

            ## 人从哪里来

            护理员要有培训、有职称。
            """;

    @TempDir
    private Path folder;

    @Test
    void anOldDocumentIsReadAsANewOne() {
        Page page = Inputs.page(PLAN);
        assertEquals(TEXT, page.text());
        assertEquals("application/msword", page.mediaType());
        assertEquals(Optional.of(LocalDate.of(2024, 1, 15)), page.imprint().date());
        Article article = Inputs.articles(page).get(0);
        assertEquals(Optional.of("某市社区养老服务提升行动方案（2024—2026年）"), article.title());
        assertEquals("许文清", article.authors().get(0).name());
        assertEquals(Optional.empty(), article.issued(), "when the file was made is no day of issue");
    }

    @Test
    void theBytesTellWhatADocumentIs() throws IOException {
        byte[] plan = Files.readAllBytes(PLAN);
        assertEquals(
                TEXT,
                Inputs.page(Files.write(folder.resolve("plan.docx"), plan)).text());
        assertEquals(
                TEXT, Inputs.page(Files.write(folder.resolve("plan.wps"), plan)).text());
        String page = "<html><head><meta charset=\"gb2312\"></head><body><h1>把养老服务送到家门口</h1>"
                + "<p>社区养老服务要让老人够得着、用得起。</p></body></html>";
        Page html = Inputs.page(Files.write(folder.resolve("page.doc"), page.getBytes(Charset.forName("GB18030"))));
        assertEquals("# 把养老服务送到家门口\n\n社区养老服务要让老人够得着、用得起。\n", html.text());
    }

    @Test
    void whatCannotBeReadIsRefused() throws IOException {
        byte[] plan = Files.readAllBytes(PLAN);
        refused(
                Reason.DAMAGED,
                "it is damaged and cannot be opened as doc; copy or export it again",
                Files.write(folder.resolve("cut.doc"), Arrays.copyOf(plan, 3000)));
        refused(
                Reason.ENCRYPTED,
                "it is encrypted and asks for a password; save it without one",
                Files.write(folder.resolve("locked.doc"), locked(plan)));
        refused(
                Reason.BINARY,
                "it is an RTF file under another ending; open it and save it as .docx",
                Files.writeString(folder.resolve("letter.doc"), "{\\rtf1\\ansi }"));
    }

    private static byte[] locked(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword("secret"); // of this thread
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(plain))) {
            document.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return out.toByteArray();
    }

    private static void refused(Reason reason, String message, Path file) {
        Outcome.Refused refused = Inputs.refused(file);
        assertEquals(List.of(reason, message), List.of(refused.reason(), refused.message()));
    }
}
