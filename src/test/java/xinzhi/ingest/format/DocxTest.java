package xinzhi.ingest.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
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
import xinzhi.text.Affiliation;
import xinzhi.text.Article;
import xinzhi.text.Author;
import xinzhi.text.Page;

class DocxTest {
    private static final String FIRST = "社区养老服务要让老人够得着、用得起。各地把闲置用房改造成日间照料中心，老人在家门口就能吃饭、看病、聊天。";
    private static final String SECOND = "发展社区养老，资金不能只靠财政。要引导社会力量参与，支持连锁化运营，用规模降低成本。";
    private static final String STYLES =
            """
            <w:styles xmlns:w="urn:w"><w:style w:styleId="a3"><w:name w:val="Title"/></w:style>
            <w:style w:styleId="1"><w:name w:val="heading 1"/></w:style></w:styles>""";
    private static final String CORE =
            """
            <cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="urn:dc" xmlns:dcterms="urn:dct"><dc:title>把养老服务送到家门口</dc:title>
            <dc:creator>许文清</dc:creator><dcterms:created>2024-01-15T08:00:00Z</dcterms:created></cp:coreProperties>""";

    @TempDir
    private Path folder;

    @Test
    void headingsAndParagraphsAreReadInOrder() throws IOException {
        Page page = Inputs.page(
                docx(styled("a3", "把养老服务送到家门口") + p("□ 许文清") + p(FIRST) + styled("1", "钱从哪里来") + p(SECOND)));
        assertEquals("# 把养老服务送到家门口\n\n□ 许文清\n\n" + FIRST + "\n\n## 钱从哪里来\n\n" + SECOND + "\n", page.text());
        Article article = Inputs.articles(page).get(0);
        assertEquals(Optional.of("把养老服务送到家门口"), article.title());
        assertEquals("许文清", article.authors().get(0).name());
        assertEquals(FIRST + "\n钱从哪里来\n" + SECOND, article.text());
    }

    @Test
    void metadataStandsInForWhatTheTextDoesNotSay() throws IOException {
        Page page = Inputs.page(docx(p(FIRST) + p(SECOND)));
        assertEquals(Optional.of(LocalDate.of(2024, 1, 15)), page.imprint().date());
        Article article = Inputs.articles(page).get(0);
        assertEquals(Optional.of("把养老服务送到家门口"), article.title());
        assertEquals("许文清", article.authors().get(0).name());
    }

    @Test
    void whereAnAuthorWorksStandsBelowTheNameOrTheTitle() throws IOException {
        for (String author : List.of(p("许文清"), "")) {
            Page page = Inputs.page(docx(p("把养老服务送到家门口") + author + p("（某大学社会学院）") + p(FIRST) + p(SECOND)));
            List<Article> articles = Inputs.articles(page);
            assertEquals(1, articles.size());
            assertEquals(Optional.of("把养老服务送到家门口"), articles.get(0).title());
            assertEquals(
                    List.of(new Author("许文清", List.of(new Affiliation("某大学社会学院", Optional.empty())))),
                    articles.get(0).authors());
        }
    }

    @Test
    void firstHeadingsBelowPlainTextAreSections() throws IOException {
        String text = Inputs.page(docx(p("把养老服务送到家门口") + styled("1", "现状") + p(FIRST) + styled("1", "出路") + p(SECOND)))
                .text();
        assertEquals("把养老服务送到家门口\n\n## 现状\n\n" + FIRST + "\n\n## 出路\n\n" + SECOND + "\n", text);
    }

    @Test
    void aHeadlineOverTwoCentredParagraphsIsOne() throws IOException {
        Page page = Inputs.page(docx(centred("某市社区养老服务提升") + centred("行动方案（2024—2026年）") + p(FIRST) + p(SECOND)));
        assertEquals("某市社区养老服务提升\n行动方案（2024—2026年）\n\n" + FIRST + "\n\n" + SECOND + "\n", page.text());
        assertEquals(
                Optional.of("某市社区养老服务提升行动方案（2024—2026年）"),
                Inputs.articles(page).get(0).title());
    }

    @Test
    void aTextThatIsSetInATableIsParagraphs() throws IOException {
        String plan =
                table(row(p("一、现状"), p(FIRST)), row(p("二、出路"), p(SECOND) + p("三年内见成效。")), row(p(""), p("以上措施由各区落实。")));
        assertEquals(
                "把养老服务送到家门口\n\n一、现状\n\n" + FIRST + "\n\n二、出路\n\n" + SECOND + "\n\n三年内见成效。\n\n以上措施由各区落实。\n",
                Inputs.page(docx(p("把养老服务送到家门口") + plan)).text());
    }

    @Test
    void aTalkThatIsSetInATableIsTurns() throws IOException {
        String talk = table(
                row(p("主持人"), p("钱从哪里来？")),
                row(p("许文清") + p("（某大学教授）"), p(FIRST) + p(SECOND)),
                row(p(""), p("还要有人。")),
                row(p("主持人："), p("谢谢。")));
        assertEquals(
                "主持人：钱从哪里来？\n\n许文清（某大学教授）：" + FIRST + "\n\n" + SECOND + "\n\n还要有人。\n\n主持人：谢谢。\n",
                Inputs.page(docx(talk)).text());
    }

    @Test
    void aTableOfFiguresIsNoTextAndParagraphsStayAroundIt() throws IOException {
        String figures = table(row(p("城区"), p("120个")), row(p("郊区"), p("80个")));
        Page page = Inputs.page(docx(styled("a3", "把养老服务送到家门口") + p(FIRST) + figures + p(SECOND) + figures));
        assertTrue(page.text().contains("\n\n城区\t120个\n郊区\t80个\n\n" + SECOND), page.text());
        assertEquals(FIRST + "\n" + SECOND, Inputs.articles(page).get(0).text());
    }

    @Test
    void aHeadlineThatBreaksOffGoesOnBelow() throws IOException {
        Page page = Inputs.page(docx(centred("养老服务：门口有了，") + centred("饭菜从哪里来") + p(FIRST) + p(SECOND)));
        assertEquals(
                Optional.of("养老服务：门口有了，饭菜从哪里来"), Inputs.articles(page).get(0).title());
    }

    @Test
    void whatIsDeletedOrShownTwiceIsReadOnceOrNotAtAll() throws IOException {
        String box = "<w:txbxContent>" + p("框内的文字。") + "</w:txbxContent>";
        String body =
                "<w:p><w:r><w:t>养老</w:t></w:r><w:del><w:r><w:delText>不</w:delText></w:r></w:del><w:r><w:t>服务</w:t></w:r>"
                        + "<w:r><mc:AlternateContent><mc:Choice>" + box + "</mc:Choice><mc:Fallback>" + box
                        + "</mc:Fallback></mc:AlternateContent></w:r></w:p>" + p(FIRST)
                        + "<w:tbl><w:tr><w:tc>" + p("城区") + "</w:tc><w:tc>" + p("120个") + "</w:tc></w:tr></w:tbl>";
        assertEquals(
                "框内的文字。\n\n养老服务\n\n" + FIRST + "\n\n城区\t120个\n",
                Inputs.page(docx(body)).text());
    }

    @Test
    void howAParagraphIsSetIsNoText() throws IOException {
        String set = "<w:p><w:pPr><w:pStyle w:val=\"1\"/><w:tabs><w:tab w:val=\"left\" w:pos=\"420\"/></w:tabs>"
                + "<w:pPrChange><w:pPr><w:pStyle w:val=\"a3\"/></w:pPr></w:pPrChange></w:pPr><w:r><w:t>一、</w:t><w:tab/>"
                + "<w:t>现状</w:t></w:r></w:p>";
        assertEquals(
                FIRST + "\n\n# 一、\t现状\n\n" + SECOND + "\n",
                Inputs.page(docx(p(FIRST) + set + p(SECOND))).text());
    }

    @Test
    void documentsWithoutTextAreRefused() throws IOException {
        refused(Reason.EMPTY, "it holds no text; save it again from its source", docx(""));
        Map<String, byte[]> scan = parts("");
        scan.put("word/media/image1.png", new byte[9]);
        refused(
                Reason.SCANNED,
                "it holds pictures and no text; read them by OCR and give the text",
                Inputs.zip(folder.resolve("scan.docx"), StandardCharsets.UTF_8, scan));
        refused(
                Reason.EMPTY,
                "it is empty; scan or export it again",
                Files.write(folder.resolve("none.docx"), new byte[0]));
    }

    @Test
    void lockedDocumentsAreRefused() throws IOException {
        ByteArrayOutputStream ole = new ByteArrayOutputStream();
        ole.write(
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1});
        ole.write(new byte[600]);
        ole.write("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        refused(
                Reason.ENCRYPTED,
                "it is encrypted and asks for a password; save it without one",
                Files.write(folder.resolve("locked.docx"), ole.toByteArray()));
    }

    @Test
    void damagedDocumentsAreRefused() throws IOException {
        String damaged = "it is damaged and cannot be opened as docx; copy or export it again";
        byte[] bytes = Files.readAllBytes(docx(p(FIRST)));
        refused(Reason.DAMAGED, damaged, Files.write(folder.resolve("cut.docx"), Arrays.copyOf(bytes, 200)));
        refused(Reason.DAMAGED, damaged, Files.writeString(folder.resolve("text.docx"), FIRST));
        refused(Reason.DAMAGED, damaged, docx("<w:p><w:r>"));
        refused(
                Reason.DAMAGED,
                "it is not a Word document within; save it again as .docx",
                Inputs.zip(folder.resolve("zip.docx"), StandardCharsets.UTF_8, Map.of("a.txt", new byte[9])));
    }

    /** What a document refers to outside of itself is never fetched. */
    @Test
    void externalEntitiesAreNotRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "秘密");
        Map<String, byte[]> parts = parts("");
        parts.put(
                "word/document.xml",
                ("<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri()
                                + "\">]><w:document xmlns:w=\"urn:w\"><w:body><w:p><w:r><w:t>&x;" + FIRST
                                + "</w:t></w:r></w:p></w:body></w:document>")
                        .getBytes(StandardCharsets.UTF_8));
        Outcome outcome = Inputs.READER
                .read(Inputs.zip(folder.resolve("x.docx"), StandardCharsets.UTF_8, parts), "x.docx")
                .get(0);
        assertEquals(false, outcome.toString().contains("秘密"));
    }

    private static void refused(Reason reason, String message, Path file) {
        Outcome.Refused refused = Inputs.refused(file);
        assertEquals(List.of(reason, message), List.of(refused.reason(), refused.message()));
    }

    private static String centred(String words) {
        return "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr><w:sz w:val=\"36\"/></w:rPr><w:t>" + words
                + "</w:t></w:r></w:p>";
    }

    private static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    private static String row(String left, String right) {
        return "<w:tr><w:tc>" + left + "</w:tc><w:tc>" + right + "</w:tc></w:tr>";
    }

    private static String p(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static String styled(String style, String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private Path docx(String body) throws IOException {
        return Inputs.zip(folder.resolve("page.docx"), StandardCharsets.UTF_8, parts(body));
    }

    private static Map<String, byte[]> parts(String body) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        String document =
                "<w:document xmlns:w=\"urn:w\" xmlns:mc=\"urn:mc\"><w:body>" + body + "</w:body></w:document>";
        parts.put("word/document.xml", document.getBytes(StandardCharsets.UTF_8));
        parts.put("word/styles.xml", STYLES.getBytes(StandardCharsets.UTF_8));
        parts.put("docProps/core.xml", CORE.getBytes(StandardCharsets.UTF_8));
        return parts;
    }
}
