package xinzhi.ingest.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xinzhi.ingest.Inputs;
import xinzhi.ingest.Outcome;
import xinzhi.text.Article;
import xinzhi.text.Page;

class PdfTest {
    private static final int WIDTH = 16;
    private static final List<String> PARAGRAPHS = List.of(
            "　　种业是农业的芯片。近年来，各地建设良种繁育基地，培育出一批高产、优质、抗逆的新品种，良种对粮食增产的贡献越来越大。",
            "　　也要看到，育种创新主体还不够强，科研和生产结合不紧，一些优良品种停在论文里，没有长在田地中，企业参与育种研发的积极性不高。",
            "　　推动种业振兴，要让企业成为育种创新的主体。支持龙头企业同科研院所组建联合体，共享种质资源和试验数据，加快品种选育和推广。",
            "　　还要加强知识产权保护，严厉打击套牌侵权行为，让育种者安心搞研发，让农民买到放心种，形成保护创新、鼓励创新的市场环境。");

    @TempDir
    private Path folder;

    /** Line by line across both columns, as some programs draw, or one column after the other. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void twoColumnsAreReadOneAfterTheOtherInWhateverOrderTheyAreDrawn(boolean across) throws IOException {
        List<String> lines = PARAGRAPHS.stream().flatMap(p -> wrap(p).stream()).toList();
        int half = (lines.size() + 1) / 2;
        PdfFile pdf = new PdfFile().page();
        pdf.line("让良种在田野扎根", 24, 180, 80).line("□ 林青山", 12, 260, 110);
        for (int i = 0; i < lines.size(); i++) {
            int at = across ? (i % 2) * half + i / 2 : i;
            if (at < lines.size()) {
                pdf.line(lines.get(at), 12, at < half ? 72 : 72 + (WIDTH + 2) * 12, 150 + (at % half) * 18);
            }
        }
        pdf.line("责任编辑：某某", 9, 72, 780);
        Page page = Inputs.page(pdf.save(folder.resolve("page.pdf")));
        List<Article> articles = Inputs.articles(page);
        assertEquals(1, articles.size(), page::text);
        Article article = articles.get(0);
        assertEquals(Optional.of("让良种在田野扎根"), article.title());
        assertEquals("林青山", article.authors().get(0).name());
        assertEquals(String.join("\n", PARAGRAPHS).replace("　", ""), article.text());
        assertEquals("application/pdf", page.mediaType());
    }

    /** Two articles side by side, the first under a headline that is centred over its three columns. */
    @Test
    void aHeadlineOverSeveralColumnsStandsBeforeThem() throws IOException {
        PdfFile pdf = new PdfFile().page();
        pdf.line("让良种在田野扎根", 20, 72 + 150 - 80, 80).line("□ 林青山", 9, 72 + 150 - 20, 100);
        pdf.line("水利先行", 20, 410, 80).line("□ 高江河", 9, 420, 100);
        List<String> lines = PARAGRAPHS.stream()
                .flatMap(p -> Arrays.stream(p.split("(?<=\\G.{10})")))
                .toList();
        int third = (lines.size() + 2) / 3;
        for (int i = 0; i < lines.size(); i++) {
            pdf.line(lines.get(i), 9, 72 + (i / third) * 105, 130 + (i % third) * 14);
        }
        for (int i = 0; i < 12; i++) {
            pdf.line("修好水利才能旱涝保收。", 9, 400, 130 + i * 14);
        }
        String text = Inputs.page(pdf.save(folder.resolve("page.pdf"))).text();
        List<String> order = List.of("让良种在田野扎根", "林青山", "种业是农业", "还要加强", "水利先行", "高江河", "修好水利");
        for (int i = 1; i < order.size(); i++) {
            assertTrue(text.indexOf(order.get(i - 1)) < text.indexOf(order.get(i)), text);
        }
    }

    @Test
    void headsAndFeetOfPagesAreLeftOutAndParagraphsRunOnFromPageToPage() throws IOException {
        List<String> lines = wrap(String.join("", PARAGRAPHS).replace("　", ""));
        PdfFile pdf = new PdfFile();
        for (int i = 0; i < 4; i++) {
            pdf.page().line("某某研究 2024年第" + (i + 1) + "期", 9, 72, 40);
            for (int j = 0; j < 3; j++) {
                pdf.line(lines.get(i * 3 + j), 12, 72, 100 + j * 18);
            }
            pdf.line("— " + (i + 1) + " —", 9, 280, 800);
        }
        assertEquals(
                String.join("\n", lines.subList(0, 12)) + "\n",
                Inputs.page(pdf.save(folder.resolve("page.pdf"))).text());
    }

    @Test
    void metadataStandsInForWhatTheTextDoesNotSay() throws IOException {
        PdfFile pdf = new PdfFile().page();
        List<String> lines = wrap(PARAGRAPHS.get(0) + PARAGRAPHS.get(1).strip());
        for (int i = 0; i < lines.size(); i++) {
            pdf.line(lines.get(i), 12, 72, 100 + i * 18);
        }
        pdf.document().getDocumentInformation().setTitle("让良种在田野扎根");
        pdf.document().getDocumentInformation().setAuthor("林青山");
        pdf.document().getDocumentInformation().setCreationDate(new GregorianCalendar(2024, 2, 9));
        Page page = Inputs.page(pdf.save(folder.resolve("page.pdf")));
        assertEquals(Optional.of(LocalDate.of(2024, 3, 9)), page.imprint().date());
        Article article = Inputs.articles(page).get(0);
        assertEquals(Optional.of("让良种在田野扎根"), article.title());
        assertEquals("林青山", article.authors().get(0).name());
    }

    @Test
    void anEncryptedPdfIsRefused() throws IOException {
        PdfFile pdf = new PdfFile().page().line(PARAGRAPHS.get(0), 12, 72, 100);
        pdf.document().protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        refused(
                Reason.ENCRYPTED,
                "it is encrypted and asks for a password; save it without one",
                pdf.save(folder.resolve("page.pdf")));
    }

    @Test
    void aScannedPdfIsRefused() throws IOException {
        PdfFile pdf = new PdfFile().page();
        PDPage page = pdf.document().getPage(0);
        try (PDPageContentStream content = new PDPageContentStream(pdf.document(), page)) {
            BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
            content.drawImage(LosslessFactory.createFromImage(pdf.document(), image), 0, 0, 600, 800);
        }
        refused(
                Reason.SCANNED,
                "it is scanned: 1 page of pictures and no text; read it by OCR and give the text",
                pdf.save(folder.resolve("page.pdf")));
    }

    @Test
    void anEmptyPdfIsRefused() throws IOException {
        refused(
                Reason.EMPTY,
                "it holds no text; export it again from its source",
                new PdfFile().page().save(folder.resolve("page.pdf")));
        refused(
                Reason.EMPTY,
                "it is empty; scan or export it again",
                Files.write(folder.resolve("none.pdf"), new byte[0]));
    }

    @Test
    void aDamagedPdfIsRefused() throws IOException {
        String damaged = "it is damaged and cannot be opened as pdf; copy or export it again";
        byte[] bytes = Files.readAllBytes(
                new PdfFile().page().line(PARAGRAPHS.get(0), 12, 72, 100).save(folder.resolve("page.pdf")));
        refused(Reason.DAMAGED, damaged, Files.write(folder.resolve("cut.pdf"), Arrays.copyOf(bytes, 60)));
        refused(Reason.DAMAGED, damaged, Files.writeString(folder.resolve("text.pdf"), "不是文件"));
    }

    private static void refused(Reason reason, String message, Path file) {
        Outcome.Refused refused = Inputs.refused(file);
        assertEquals(reason, refused.reason());
        assertEquals(message, refused.message());
        assertTrue(message.contains(";"), "says what to do");
    }

    private static List<String> wrap(String paragraph) {
        return Arrays.asList(paragraph.split("(?<=\\G.{" + WIDTH + "})"));
    }

    /** Lines of Chinese in a font that every reader brings along, at places in points from the upper left corner. */
    private static final class PdfFile {
        private final PDDocument document = new PDDocument();
        private final ArrayList<StringBuilder> contents = new ArrayList<>();

        PDDocument document() {
            return document;
        }

        PdfFile page() {
            document.addPage(new PDPage(PDRectangle.A4));
            contents.add(new StringBuilder());
            return this;
        }

        PdfFile line(String text, int size, int x, int y) {
            StringBuilder hex = new StringBuilder();
            for (byte b : text.getBytes(StandardCharsets.UTF_16BE)) {
                hex.append(String.format("%02x", b));
            }
            contents.get(contents.size() - 1)
                    .append(String.format("BT /F0 %d Tf 1 0 0 1 %d %d Tm <%s> Tj ET\n", size, x, 842 - y, hex));
            return this;
        }

        Path save(Path file) throws IOException {
            for (int i = 0; i < contents.size(); i++) {
                if (contents.get(i).length() > 0) {
                    draw(document.getPage(i), contents.get(i).toString());
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            document.close();
            return Files.write(file, out.toByteArray());
        }

        private void draw(PDPage page, String content) throws IOException {
            var stream = new PDStream(document);
            try (var out = stream.createOutputStream()) {
                out.write(content.getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(stream);
            var resources = new PDResources();
            var fonts = new COSDictionary();
            fonts.setItem("F0", font());
            resources.getCOSObject().setItem("Font", fonts);
            page.setResources(resources);
        }

        private static COSDictionary font() {
            var system = new COSDictionary();
            system.setString("Registry", "Adobe");
            system.setString("Ordering", "GB1");
            system.setInt("Supplement", 5);
            var descriptor = new COSDictionary();
            descriptor.setName("Type", "FontDescriptor");
            descriptor.setName("FontName", "STSong-Light");
            descriptor.setInt("Flags", 4);
            var cid = new COSDictionary();
            cid.setName("Type", "Font");
            cid.setName("Subtype", "CIDFontType0");
            cid.setName("BaseFont", "STSong-Light");
            cid.setItem("CIDSystemInfo", system);
            cid.setItem("FontDescriptor", descriptor);
            cid.setInt("DW", 1000);
            var descendants = new COSArray();
            descendants.add(cid);
            var font = new COSDictionary();
            font.setName("Type", "Font");
            font.setName("Subtype", "Type0");
            font.setName("BaseFont", "STSong-Light-UniGB-UCS2-H");
            font.setName("Encoding", "UniGB-UCS2-H");
            font.setItem("DescendantFonts", descendants);
            return font;
        }
    }
}
