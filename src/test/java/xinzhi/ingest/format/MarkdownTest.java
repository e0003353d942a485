package xinzhi.ingest.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xinzhi.ingest.Inputs;
import xinzhi.text.Article;
import xinzhi.text.Imprint;
import xinzhi.text.Page;

class MarkdownTest {
    private static final String FIRST = "冷链物流一头连着田间地头，一头连着城市餐桌。完善县域冷链设施，能够减少农产品损耗，增加农民收入。";
    private static final String SECOND = "建设产地冷库，要同种植结构相适应。各地应根据水果、蔬菜的上市时间统筹布局，避免重复建设。";
    private static final String CLIPPED =
            """
            ---
            title: "让“冷链”畅通乡村"
            source: "https://news.example.com/2024/05/06/c_1.html"
            publication: 《江海日报》
            author:
              - "[[人物/周明远|周明远]]"
              - 王芳
            published: 2024-05-06
            created: 2024-05-20
            tags: [剪报, 物流]
            ---
            > [!note] 阅读笔记
            > 这一段以后再看，结合县里的情况想一想。

            FIRST

            ## 产地冷库怎么建

            建设产地冷库，要同[种植结构](https://example.com/a)相适应。各地应根据[[水果]]、蔬菜的上市时间统筹布局，避免重复建设。

            **运营靠什么**

            运营靠订单，也靠信用。

            ![图](a.png)

            #剪报 #物流 ^b1c2
            """
                    .replace("FIRST", FIRST);

    @TempDir
    private Path folder;

    @Test
    void frontMatterIsTheImprintAndNoText() throws IOException {
        Page page = Inputs.page(file("clip.md", CLIPPED));
        List<Article> articles = Inputs.articles(page);
        assertEquals(
                new Imprint(
                        Optional.of("让“冷链”畅通乡村"),
                        List.of("周明远", "王芳"),
                        Optional.of(LocalDate.of(2024, 5, 6)),
                        Optional.of("江海日报")),
                page.imprint());
        assertEquals(CLIPPED, page.text());
        assertEquals(1, articles.size());
        Article article = articles.get(0);
        assertEquals(Optional.of("让“冷链”畅通乡村"), article.title());
        assertEquals(
                List.of("周明远", "王芳"),
                article.authors().stream().map(a -> a.name()).toList());
        assertEquals(Optional.of("江海日报"), article.source());
        assertEquals(Optional.of(LocalDate.of(2024, 5, 6)), article.issued());
        assertEquals(FIRST + "\n产地冷库怎么建\n" + SECOND + "\n运营靠什么\n运营靠订单，也靠信用。", article.text());
        assertEquals(
                CLIPPED.indexOf("种植结构"), article.map().pageOffset(article.text().indexOf("种植结构")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: 让冷链畅通乡村\ndate: 2024/5/6 08:00\nauthors: ['周明远', \"王芳\"]\nsource: 江海日报\n---\n",
                "---\r\n标题: 让冷链畅通乡村\r\n作者:\r\n- 周明远\r\n- 王芳\r\n发布日期: 2024年5月6日\r\n来源: 江海日报\r\n---\r\n",
                "+++\ntitle = \"让冷链畅通乡村\"\nauthors = [\"周明远\", \"王芳\"]\ndate = 2024-05-06T08:00:00+08:00\npublisher = '江海日报'\n+++\n",
                "\n---\nauthor:\n  - name: 周明远\n  - name: 王芳\ntitle: 让冷链畅通乡村\npubDate: 2024-05-06\nsite: \"[江海日报](https://example.com)\"\n...\n"
            })
    void itIsWrittenInManyWays(String front) throws IOException {
        Imprint expected = new Imprint(
                Optional.of("让冷链畅通乡村"),
                List.of("周明远", "王芳"),
                Optional.of(LocalDate.of(2024, 5, 6)),
                Optional.of("江海日报"));
        for (String name : List.of("note.md", "note.txt")) {
            Page page = Inputs.page(file(name, front + "\n" + FIRST + "\n\n" + SECOND + "\n"));
            assertEquals(expected, page.imprint());
            assertEquals(FIRST + "\n" + SECOND, Inputs.articles(page).get(0).text());
        }
    }

    @Test
    void aTextBetweenRulesAndLabelsThatComeAgainAreNoFrontMatter() throws IOException {
        String text = "---\n" + FIRST + "\n---\n" + SECOND + "\n";
        String records = "---\ntitle: 甲\n---\n" + FIRST + "\n\n---\ntitle: 乙\n---\n" + SECOND + "\n";
        assertEquals(Imprint.NONE, Inputs.page(file("text.md", text)).imprint());
        assertEquals(Imprint.NONE, Inputs.page(file("records.md", records)).imprint());
        assertTrue(Inputs.articles(Inputs.page(file("text.md", text)))
                .get(0)
                .text()
                .contains(FIRST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: 让冷链畅通乡村\nauthor: 周明远\ndate: 2024-05-06\n\n",
                "---\ntitle: \"让冷链畅通乡村\nauthor: [周明远\ndate: 2024-05-06\n---\n",
                "---\ntitle: 让冷链畅通乡村\n这一行忘了写名称\nauthor：周明远\ndate: 2024-05-06\n---\n"
            })
    void aSlipInFrontMatterLosesNothing(String front) throws IOException {
        Page page = Inputs.page(file("note.md", front + "\n" + FIRST + "\n\n" + SECOND + "\n"));
        assertEquals(Optional.of("让冷链畅通乡村"), page.imprint().title());
        assertEquals(List.of("周明远"), page.imprint().authors());
        assertEquals(Optional.of(LocalDate.of(2024, 5, 6)), page.imprint().date());
        assertEquals(FIRST + "\n" + SECOND, Inputs.articles(page).get(0).text());
    }

    @Test
    void frontMatterWithoutTextIsRefused() throws IOException {
        assertEquals(
                Reason.EMPTY,
                Inputs.refused(file("note.md", "---\ntitle: 让冷链畅通乡村\n---\n")).reason());
    }

    @Test
    void aLineWithARuleBelowItIsAHeading() throws IOException {
        String one = "让冷链畅通乡村\n====\n\n*周明远　江海大学物流研究所*\n\n" + FIRST + "\n\n（2024年5月6日）\n\n* * *\n\n";
        String two = "把仓库建到果园\n====\n\n*王芳　江海物流协会秘书长*\n\n" + SECOND + "\n\n（2024年5月8日）\n";
        List<Article> articles = Inputs.articles(Inputs.page(file("notes.md", "冷链札记 · 春季\n\n" + one + two)));
        assertEquals(List.of("让冷链畅通乡村", "把仓库建到果园"), Inputs.titles(articles));
        assertEquals(List.of("周明远", "王芳"), Inputs.authors(articles));
        assertEquals(
                List.of(LocalDate.of(2024, 5, 6), LocalDate.of(2024, 5, 8)),
                articles.stream().flatMap(a -> a.issued().stream()).toList());
    }

    @Test
    void aReadersOwnSectionIsNoText() throws IOException {
        String note = "# 让冷链畅通乡村\n\n" + FIRST + "\n\n## 我的想法\n\n- 回头再查一下这个数字。\n\n## 产地冷库怎么建\n\n" + SECOND + "\n";
        assertEquals(
                FIRST + "\n产地冷库怎么建\n" + SECOND,
                Inputs.articles(Inputs.page(file("note.md", note))).get(0).text());
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
