package xinzhi.serve.about;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xinzhi.serve.name.Name;
import xinzhi.serve.view.ArticleView;

class CitationTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 11, 23);
    private static final String BASE = "https://example.org/id/";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "滨海日报 | - | 2024-03-05 | text/plain | 海的路[N/OL]. 滨海日报, 2024-03-05[2024-11-23]. | @article",
                "滨海日报 | 2024年3月5日 | - | text/plain | 海的路[N/OL]. 滨海日报, 2024-03-05[2024-11-23]. | @article",
                "海洋研究 | 2024年第3期 | - | text/plain | 海的路[J/OL]. 海洋研究, 2024(3)[2024-11-23]. | @article",
                "海州大学学报 | - | 2024-03-05 | text/plain | 海的路[J/OL]. 海州大学学报, 2024-03-05[2024-11-23]. | @article",
                "海洋经济论 | - | 2021-06-01 | application/epub+zip | 海的路[M/OL]//海洋经济论. 2021[2024-11-23]. | @incollection",
                "海州新闻网 | - | 2024-03-05 | text/html | 海的路[EB/OL]. 海州新闻网(2024-03-05)[2024-11-23]. | @online",
                "- | - | - | text/plain | 海的路[EB/OL][2024-11-23]. | @online",
            })
    void itIsMarkedByWhatTheArticleStandsIn(
            String source, String issue, String issued, String format, String expected, String entry) {
        Citation citation = new Citation(view(Optional.ofNullable(source), text(issue), text(issued), format), TODAY);
        assertEquals("林晓. " + expected + " " + BASE + "article/1.", citation.gbt7714("等"));
        assertTrue(citation.bibTex().startsWith(entry + "{xinzhi-1,"), citation.bibTex());
        assertTrue(citation.bibTex().contains("urldate = {2024-11-23}"), citation.bibTex());
    }

    private static String text(String value) {
        return Optional.ofNullable(value).orElse("");
    }

    private static ArticleView view(Optional<String> source, String issue, String issued, String format) {
        ArticleView.Head head = new ArticleView.Head(
                name("article/1", "海的路"),
                "",
                "林晓",
                issue,
                issued,
                name("page/1", "a"),
                name("graph/1", ""),
                source.map(s -> name("publication/1", s)),
                format,
                Optional.empty(),
                List.of(),
                List.of());
        List<ArticleView.Author> authors = List.of(new ArticleView.Author(name("person/1", "林晓"), List.of()));
        return new ArticleView(head, authors, List.of(), List.of(), List.of());
    }

    private static Name name(String path, String zh) {
        return new Name(NodeFactory.createURI(BASE + path), zh, "");
    }
}
