package xinzhi.ingest.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static xinzhi.ingest.format.WebPages.FIRST;
import static xinzhi.ingest.format.WebPages.NEWS;
import static xinzhi.ingest.format.WebPages.SECOND;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xinzhi.ingest.Inputs;
import xinzhi.text.Article;
import xinzhi.text.Page;

/** What a web page says of its article: title, authors, day and source. */
class HtmlImprintTest {
    @TempDir
    private Path folder;

    @Test
    void theLineBelowTheTitleSaysSourceAuthorAndDate() throws IOException {
        Page page = page(NEWS);
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
        Page page = page("<html><head><title>数字乡村建设要分类推进 - 某某网</title><meta name=author content=李向东></head><body><div>"
                + FIRST + "<br><br>" + SECOND + "</div></body></html>");
        assertEquals(FIRST + "\n\n" + SECOND + "\n", page.text());
        Article article = Inputs.articles(page).get(0);
        assertEquals(Optional.of("数字乡村建设要分类推进"), article.title());
        assertEquals("李向东", article.authors().get(0).name());
    }

    @ParameterizedTest
    @CsvSource({"（作者单位：某大学商学院）,某大学商学院", "（作者系某市社会科学院研究员）,某市社会科学院"})
    void theCreditAtTheFootGivesThePostOfAnAuthorWhomOnlyThePageNames(String credit, String organization)
            throws IOException {
        Article article = Inputs.articles(page(NEWS.replace("避免重复建设。</p>", "避免重复建设。</p><p>" + credit + "</p>")))
                .get(0);
        assertEquals("周明远", article.authors().get(0).name());
        assertEquals(
                organization, article.authors().get(0).affiliations().get(0).organization());
    }

    @Test
    void metadataInScriptsAndCommentsAreRead() throws IOException {
        String linked =
                """
                <script type="application/ld+json">{"headline":"让冷链物流畅通乡村","datePublished":"2024-05-06T08:00:00",
                "author":[{"name":"周明远"},{"name":"李向东"}],"publisher":{"name":"某某日报"}}</script>
                """;
        String newspaper =
                "<!--enpproperty <date>2024-05-06</date><author>周明远 李向东</author><title>让冷链物流畅通乡村</title>/enpproperty-->";
        for (String head : List.of(linked, newspaper)) {
            Page page = page("<head>" + head + "</head><body><p>" + FIRST + "<p>" + SECOND);
            assertEquals(Optional.of("让冷链物流畅通乡村"), page.imprint().title());
            assertEquals(Optional.of(LocalDate.of(2024, 5, 6)), page.imprint().date());
            assertEquals(2, Inputs.articles(page).get(0).authors().size());
        }
    }

    @ParameterizedTest
    @CsvSource({"砚台,砚台", "小编,''", "网站管理员,''"})
    void aPenNameThatThePageShowsIsItsAuthor(String name, String author) throws IOException {
        String html = "<title>让冷链物流畅通乡村 | 某某札记</title><meta name=author content=NAME><h1>让冷链物流畅通乡村</h1>"
                + "<p><time datetime=2024-05-06>5 月 6 日</time> · <span>NAME</span> · 约 3 分钟</p><p>" + FIRST + "</p><p>"
                + SECOND + "</p>";
        Article article = Inputs.articles(page(html.replace("NAME", name))).get(0);
        assertEquals(
                author,
                article.authors().stream().map(a -> a.name()).findFirst().orElse(""));
        assertEquals(FIRST + "\n" + SECOND, article.text());
    }

    @Test
    void anAuthorThatIsNotShownMustHaveAFamilyName() throws IOException {
        String html = "<title>让冷链物流畅通乡村</title><meta name=author content=砚台><h1>让冷链物流畅通乡村</h1><p>" + FIRST + "</p><p>"
                + SECOND + "</p>";
        assertEquals(List.of(), page(html).imprint().authors());
    }

    private Page page(String html) throws IOException {
        return WebPages.read(folder, html, StandardCharsets.UTF_8);
    }
}
