package xinzhi.ingest.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import xinzhi.ingest.Inputs;
import xinzhi.ingest.Outcome;
import xinzhi.text.Page;

/** Web pages that are cut, say the wrong thing of themselves, or are no article. */
class DamagedPageTest {
    private static final String FIRST = "冷链物流一头连着田间地头，一头连着城市餐桌。完善县域冷链设施，能够减少农产品损耗，增加农民收入。";
    private static final String NEWS =
            "<!DOCTYPE html><html><head><meta charset=\"CHARSET\"><title>让冷链物流畅通乡村</title></head><body>"
                    + "<h1>让冷链物流畅通乡村</h1>" + ("<p>" + FIRST + "</p>").repeat(6) + "</body></html>";

    @TempDir
    private Path folder;

    @Test
    void aPageSavedInOneFileIsReadWithoutItsBoundaryButNotWithoutItsEnd() throws IOException {
        String html = NEWS.replace("CHARSET", "utf-8");
        String coded = Base64.getMimeEncoder().encodeToString(html.getBytes(StandardCharsets.UTF_8));
        String mail = "MIME-Version: 1.0\nContent-Type: multipart/related; BOUNDARY\n\n--B1\nContent-Type: text/html\n"
                + "Content-Transfer-Encoding: base64\n\n";
        String text = page(html, StandardCharsets.UTF_8).text();
        for (String boundary : List.of("boundary=B1", "boundary=B2", "type=\"text/html\"")) {
            String whole = mail.replace("BOUNDARY", boundary) + coded + "\n--B1--\n";
            assertEquals(text, Inputs.page(mhtml(whole)).text(), boundary);
        }
        assertEquals(text, Inputs.page(mhtml(html)).text());
        String cut = mail.replace("BOUNDARY", "boundary=B1") + coded.substring(0, coded.length() / 2 + 1);
        Outcome.Refused refused = Inputs.refused(mhtml(cut));
        assertEquals(Reason.DAMAGED, refused.reason());
        assertTrue(refused.message().contains("save the page again"), refused.message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "iso-8859-1"})
    void aPageThatSaysTheWrongEncodingIsRead(String declared) throws IOException {
        Page page = page(NEWS.replace("CHARSET", declared), Charset.forName("GB18030"));
        assertEquals("GB18030", page.charset());
        assertTrue(page.text().contains(FIRST), page.text());
    }

    @Test
    void aFewBrokenBytesDoNotChangeTheEncoding() throws IOException {
        byte[] bytes = NEWS.replace("CHARSET", "gbk").getBytes(StandardCharsets.UTF_8);
        byte[] broken = Arrays.copyOf(bytes, bytes.length + 1);
        broken[bytes.length] = (byte) 0xe4;
        Page page = Inputs.page(Files.write(folder.resolve("page.html"), broken));
        assertEquals("UTF-8", page.charset());
        assertTrue(page.text().contains(FIRST), page.text());
    }

    @ParameterizedTest
    @CsvSource({
        "<p>该内容已被发布者删除</p>,NO_ARTICLE,no article",
        "<frameset><frame src=a.htm></frameset>,EMPTY,a.htm",
    })
    void whatStandsInPlaceOfAnArticleIsNamed(String html, Reason reason, String words) throws IOException {
        Outcome.Refused refused = Inputs.refused(file("<html>" + html + "</html>"));
        assertEquals(reason, refused.reason());
        assertTrue(refused.message().contains(words), refused.message());
    }

    @Test
    void longLinesInLatinLettersAreRead() throws IOException {
        String line = "<p>" + "new quality productive forces ".repeat(250) + "中文</p><p>微信支付宝</p></body>";
        Page page = page(
                NEWS.replace("</body>", ("<p>" + FIRST + "</p>").repeat(90) + line)
                        .replace("CHARSET", "utf-8"),
                StandardCharsets.UTF_8);
        assertTrue(page.text().contains("forces 中文"), page.text());
        assertFalse(page.text().contains("支付宝"), "a row of buttons");
    }

    @Test
    void metadataThatIsNestedTooDeepIsPassedOver() throws IOException {
        String script = "<script type=\"application/ld+json\">" + "[".repeat(20_000) + "</script></head>";
        Page page = page(NEWS.replace("</head>", script), StandardCharsets.UTF_8);
        assertTrue(page.text().contains(FIRST), page.text());
    }

    /** A PDF whose pages stand in a tree of one branch: what cannot be taken apart so deep does not end a build. */
    @Test
    void whatIsNestedTooDeepIsDamaged() throws IOException {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n");
        for (int i = 2; i < 30_000; i++) {
            pdf.append(i)
                    .append(" 0 obj <</Type/Pages/Count 1/Kids[")
                    .append(i + 1)
                    .append(" 0 R]>> endobj\n");
        }
        pdf.append("30000 0 obj <</Type/Page>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n");
        Outcome.Refused refused = Inputs.refused(Files.writeString(folder.resolve("deep.pdf"), pdf));
        assertEquals("it is damaged and cannot be opened as pdf; copy or export it again", refused.message());
    }

    private Path mhtml(String mail) throws IOException {
        return Files.writeString(folder.resolve("page.mhtml"), mail);
    }

    private Page page(String html, Charset charset) throws IOException {
        return Inputs.page(Files.write(folder.resolve("page.html"), html.getBytes(charset)));
    }

    private Path file(String html) throws IOException {
        return Files.writeString(folder.resolve("page.html"), html);
    }
}
