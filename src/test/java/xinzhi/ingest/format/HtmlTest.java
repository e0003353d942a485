package xinzhi.ingest.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static xinzhi.ingest.format.WebPages.FIRST;
import static xinzhi.ingest.format.WebPages.NEWS;
import static xinzhi.ingest.format.WebPages.SECOND;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import xinzhi.ingest.Inputs;
import xinzhi.ingest.Outcome;
import xinzhi.text.Article;
import xinzhi.text.Page;

/** What of a web page is its article. */
class HtmlTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"utf-8,UTF-8", "gb2312,GB18030", "big5,UTF-8", "nonsense,GB18030"})
    void theArticleIsTakenFromAWebPage(String declared, String actual) throws IOException {
        Page page = page(NEWS.replace("CHARSET", declared), Charset.forName(actual));
        assertEquals("# 让冷链物流畅通乡村\n\n　　" + FIRST + "\n\n## 产地冷库怎么建\n\n　　" + SECOND + "\n", page.text());
        assertEquals("text/html", page.mediaType());
        assertEquals(actual, page.charset());
    }

    @Test
    void theHeadlineIsTheLineThatThePagesTitleRepeatsWhateverItsElement() throws IOException {
        Page page = page(
                """
                <html><head><title>让冷链物流畅通乡村_某某网</title></head><body>
                <table><tr><td><a href="/">首页</a></td></tr></table>
                <table><tr><td class=t1>让冷链物流畅通乡村</td></tr>
                <tr><td>——来自三个县的调查</td></tr><tr><td>本报记者 周明远</td></tr></table>
                <div><p>FIRST</p><p><b>产地冷库怎么建</b></p><p>SECOND</p></div>
                <div><h3>相关阅读</h3><p>另一篇文章说的是水利。</p></div></body></html>
                """
                        .replace("FIRST", FIRST)
                        .replace("SECOND", SECOND),
                StandardCharsets.UTF_8);
        Article article = Inputs.articles(page).get(0);
        assertEquals(Optional.of("让冷链物流畅通乡村 ——来自三个县的调查"), article.title());
        assertEquals(FIRST + "\n产地冷库怎么建\n" + SECOND, article.text());
        assertEquals("周明远", article.authors().get(0).name());
        assertEquals(Optional.of("某某网"), article.source());
    }

    @Test
    void commentsTeasersAndButtonsAreNotTheArticle() throws IOException {
        String body =
                """
                <div><h1>让冷链物流畅通乡村</h1><div><span>2024-05-06 08:30</span> <span>某某观察</span> <span>1.2万阅读</span></div>
                <div>【打印】 【关闭窗口】</div><p>FIRST</p><p style="display:none">看不见的话。</p><p>SECOND</p>
                <p>展开全文</p></div>
                <div class=comments-box><p>说得好，我们县也该这样办。</p></div>
                <div><h4><a href=/9>另一篇文章的标题</a></h4><p>一个县宣布建设冷库，三年过去，厂房建起来了，设备只到了三分之一。</p></div>
                """
                        .replace("FIRST", FIRST)
                        .replace("SECOND", SECOND);
        Page page = page(body, StandardCharsets.UTF_8);
        assertEquals("# 让冷链物流畅通乡村\n\n" + FIRST + "\n\n" + SECOND + "\n", page.text());
        assertEquals(Optional.of(LocalDate.of(2024, 5, 6)), page.imprint().date());
    }

    @Test
    void aRowOfATableIsALine() throws IOException {
        Page page = page(
                "<div><p>" + FIRST + "<table><tr><td><p>东河镇</p></td><td><p>12座</p></td></tr></table><p>" + SECOND,
                StandardCharsets.UTF_8);
        assertTrue(page.text().contains("\n东河镇\t12座\n"), page.text());
    }

    @Test
    void articlesBelowEachOtherAreEachHeaded() throws IOException {
        String one = "<div class=essay><h2>TITLE</h2><p>2024年5月6日</p><p>FIRST</p><p>SECOND</p><p>THIRD</p></div>";
        String third = "县级政府应当把冷链纳入乡村建设规划，安排用地指标。金融机构可以按订单放贷，让农户先建库、后还款。";
        Page page = page(
                "<h1>每周观察</h1>"
                        + one.replace("TITLE", "让冷链物流畅通乡村")
                                .replace("FIRST", FIRST)
                                .replace("SECOND", SECOND)
                                .replace("THIRD", third)
                        + one.replace("TITLE", "数字乡村要分类推进")
                                .replace("FIRST", "数字乡村建设不能一刀切。城郊村、山区村条件各异，平台功能也应当有所取舍。")
                                .replace("SECOND", "信息系统要方便农民使用，少一些填表打卡，多一些看得见的服务，让老人也能学得会、用得上。")
                                .replace("THIRD", "数据归集之后，要让村里拿得回来。村干部反映，报上去的数字从来没有回到村里，工作照旧靠记忆。"),
                StandardCharsets.UTF_8);
        assertEquals(
                List.of("让冷链物流畅通乡村", "数字乡村要分类推进"),
                Inputs.articles(page).stream().map(a -> a.title().orElse("")).toList());
    }

    @Test
    void aPageSavedInOneFileIsReadWithoutItsPictures() throws IOException {
        String mail =
                """
                From: <Saved by Blink>
                MIME-Version: 1.0
                Content-Type: multipart/related;
                \ttype="text/html"; boundary="----B1--"

                ------B1--
                Content-Type: text/html
                Content-Transfer-Encoding: quoted-printable

                HTML
                ------B1--
                Content-Type: image/png
                Content-Transfer-Encoding: base64

                iVBORw0KGgo=
                ------B1------
                """;
        StringBuilder quoted = new StringBuilder();
        for (byte b : NEWS.replace("CHARSET", "utf-8").getBytes(StandardCharsets.UTF_8)) {
            quoted.append(b < 0 || b == '=' ? String.format("=%02X", b & 0xff) : String.valueOf((char) b));
            quoted.append(quoted.length() % 50 == 0 ? "=\r\n" : "");
        }
        Path file = Files.writeString(folder.resolve("page.mhtml"), mail.replace("HTML", quoted));
        Page page = Inputs.page(file);
        assertEquals(
                page(NEWS.replace("CHARSET", "utf-8"), StandardCharsets.UTF_8).text(), page.text());
        assertEquals("multipart/related", page.mediaType());
    }

    @Test
    void aPageOfLinksIsNoArticle() throws IOException {
        String links = "<li><a href=x>各地加快推进春耕备耕工作</a></li>".repeat(30);
        Outcome.Refused refused = Inputs.refused(file("<html><body><ul>" + links + "</ul><p>版权所有</p></body></html>"));
        assertEquals(Reason.NO_ARTICLE, refused.reason());
        assertTrue(refused.message().contains("save the page of the article itself"), refused.message());
        assertFalse(refused.message().contains("\n"));
    }

    @Test
    void pagesWithoutTextAreRefused() throws IOException {
        assertEquals(Reason.SCANNED, Inputs.refused(file("<img src=page.png>")).reason());
        assertEquals(
                Reason.EMPTY,
                Inputs.refused(file("<html><body><div id=app></div></body></html>"))
                        .reason());
        assertEquals(Reason.BINARY, Inputs.refused(file("%PDF-1.7")).reason());
    }

    /** The text of a page with a headline and two paragraphs where it has place for them. */
    private String filled(String html) throws IOException {
        String filled =
                html.replace("TITLE", "让冷链物流畅通乡村").replace("FIRST", FIRST).replace("SECOND", SECOND);
        return page(filled, StandardCharsets.UTF_8).text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>TITLE</title><h1>TITLE</h1><p>FIRST<p>SECOND",
                "<title>TITLE</title><body hidden><h1>TITLE</h1><p>FIRST</p><p>SECOND</p>",
                "<title>TITLE</title><h1>TITLE<div><p>FIRST</p><p>SECOND</p></div>",
                "<title> _ - </title><h1>TITLE</h1><p>FIRST</p><p>SECOND</p>",
                "<script type=application/ld+json></script><script type=application/ld+json>[</script><p>FIRST</p><p>SECOND</p>",
                "<h1>TITLE</h1><p>FIRST</p><p>SECOND</p><div><h3>相关推荐</h3><p><b>热门文章</b></p><div>最新文章</div></div>",
                "FIRST<br><br>SECOND"
            })
    void aPageMayBeBuiltInOddWays(String html) throws IOException {
        String text = filled(html);
        assertTrue(text.contains(FIRST) && text.contains(SECOND), text);
        assertFalse(text.contains("文章"), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>TITLE-某校新闻网</title><form name=_newscontent_fromname><h3>TITLE</h3><p>FIRST</p><p>SECOND</p></form>",
                "<title>新闻中心-某某集团</title><div><h1>某某集团</h1></div><div>18</div><h3>TITLE</h3><p>FIRST</p><p>SECOND</p>",
                "<title>打印预览</title><div><b>TITLE</b></div><div>来源：某某日报 2024-05-06</div><p>FIRST</p><p>SECOND</p>"
            })
    void theHeadlineStandsAboveTheText(String html) throws IOException {
        String text = filled(html);
        assertTrue(text.startsWith("# 让冷链物流畅通乡村\n"), text);
        assertTrue(text.contains(FIRST) && text.contains(SECOND), text);
        assertFalse(text.contains("集团"), text);
    }

    @Test
    void aShortHeadlineIsNoSitesName() throws IOException {
        String html = "<title>某某网_冷链专访</title><h1>冷链专访</h1><h2>产地冷库要同种植结构相适应</h2><p>" + FIRST + "</p><h2>运营靠什么</h2><p>"
                + SECOND + "</p>";
        String text = page(html, StandardCharsets.UTF_8).text();
        assertTrue(text.startsWith("# 冷链专访\n\n## 产地冷库"), text);
    }

    @Test
    void entriesOfAFeedAreArticlesThoughTheirHeadlinesAreLinks() throws IOException {
        String entry = "<div class=entry><h2><a href='/1'>TITLE</a></h2><div>WHO - 某某日报 - 2024-05-06 08:00</div>"
                + "<p>" + FIRST + "</p><p>" + SECOND + "</p></div>";
        Page page = page(
                "<title>Feed</title>"
                        + entry.replace("TITLE", "让冷链物流畅通乡村").replace("WHO", "周明远")
                        + entry.replace("TITLE", "把仓库建到果园").replace("WHO", "王芳"),
                StandardCharsets.UTF_8);
        List<Article> articles = Inputs.articles(page);
        assertEquals(List.of("让冷链物流畅通乡村", "把仓库建到果园"), Inputs.titles(articles));
        assertEquals(List.of("周明远", "王芳"), Inputs.authors(articles));
    }

    private Page page(String html, Charset charset) throws IOException {
        return WebPages.read(folder, html, charset);
    }

    private Path file(String html) throws IOException {
        return Files.writeString(folder.resolve("page.html"), html);
    }
}
