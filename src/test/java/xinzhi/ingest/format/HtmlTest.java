package xinzhi.ingest.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import xinzhi.ingest.Inputs;
import xinzhi.ingest.Outcome;
import xinzhi.text.Article;
import xinzhi.text.Page;

class HtmlTest {
    private static final String FIRST = "冷链物流一头连着田间地头，一头连着城市餐桌。完善县域冷链设施，能够减少农产品损耗，增加农民收入。";
    private static final String SECOND = "建设产地冷库，要同种植结构相适应。各地应根据水果、蔬菜的上市时间统筹布局，避免重复建设。";
    private static final String NEWS =
            """
            <!DOCTYPE html><html><head><meta charset="CHARSET">
            <title>让冷链物流畅通乡村_理论频道_某某新闻网</title>
            <meta name="publishdate" content="2024-05-06"></head><body>
            <div class="topbar"><a href="/">首页</a> <a href="/a">新闻</a> <a href="/b">理论</a> <a href="/c">视频</a></div>
            <ul class="menu"><li><a href="/1">要闻</a></li><li><a href="/2">经济</a></li></ul>
            <div class="wrap"><h1>让冷链物流畅通乡村</h1>
            <div class="info">2024年05月06日 08:30　来源：某某日报　作者：周明远</div>
            <div id="content">
            <p>　　FIRST</p>
            <div class="ad"><p>点击购买正宗土特产，全场包邮，欢迎选购。</p></div>
            <h2>产地冷库怎么建</h2>
            <p>　　建设产地冷库，要同种植结构
               相适应。各地应根据水果、蔬菜的上市时间统筹布局，避免重复建设。</p>
            </div>
            <div class="list"><ul><li><a href="/9">更多新闻：某地召开会议部署春耕</a></li>
            <li><a href="/8">某市发布消费券助力夜间经济</a></li></ul></div></div>
            <div class="footer">版权所有 某某新闻网 京ICP备00000000号</div>
            <script>var a = "脚本里的中文。";</script></body></html>
            """
                    .replace("FIRST", FIRST);

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
    void theLineBelowTheTitleSaysSourceAuthorAndDate() throws IOException {
        Page page = page(NEWS, StandardCharsets.UTF_8);
        assertEquals(List.of("周明远"), page.imprint().authors());
        assertEquals(Optional.of("某某日报"), page.imprint().publication());
        assertEquals(Optional.of(LocalDate.of(2024, 5, 6)), page.imprint().date());
        Article article = Inputs.articles(page).get(0);
        assertEquals(Optional.of("让冷链物流畅通乡村"), article.title());
        assertEquals(FIRST + "\n产地冷库怎么建\n" + SECOND, article.text());
        assertEquals("周明远", article.authors().get(0).name());
        assertEquals(Optional.of("某某日报"), article.source());
    }

    @Test
    void metadataStandsInForATitleThatIsNotThere() throws IOException {
        Page page = page(
                "<html><head><title>数字乡村建设要分类推进 - 某某网</title><meta name=author content=李向东></head><body><div>" + FIRST
                        + "<br><br>" + SECOND + "</div></body></html>",
                StandardCharsets.UTF_8);
        assertEquals(FIRST + "\n\n" + SECOND + "\n", page.text());
        Article article = Inputs.articles(page).get(0);
        assertEquals(Optional.of("数字乡村建设要分类推进"), article.title());
        assertEquals("李向东", article.authors().get(0).name());
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

    private Page page(String html, Charset charset) throws IOException {
        Path file = folder.resolve("page.html");
        Files.write(file, html.getBytes(charset));
        return Inputs.page(file);
    }

    private Path file(String html) throws IOException {
        return Files.writeString(folder.resolve("page.html"), html);
    }
}
