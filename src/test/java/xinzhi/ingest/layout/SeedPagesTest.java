package xinzhi.ingest.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xinzhi.text.Article;
import xinzhi.text.Page;

/** The sample pages, as human readers took them apart. */
class SeedPagesTest {
    /** Page, title, and the stretch of the page that holds the whole body, found by an annotator before this program was. */
    @ParameterizedTest
    @CsvSource({
        "001_f8dd99a23616215c.txt, 加快培育和发展新质生产力的实践路径, 4767, 8892",
        "001_f8dd99a23616215c.txt, 抓住人工智能新风口, 28, 2566",
        "001_f8dd99a23616215c.txt, '', 2596, 4712",
        "002_305003377b96ea90.txt, 发展新质生产力是推动高质量发展的内在要求和重要着力点, 66, 4151",
        "002_305003377b96ea90.txt, 推动诚信建设工程落地见效, 4213, 6187",
        "002_305003377b96ea90.txt, 构筑“人工智能+”新增长极, 6232, 7767",
    })
    void theBodyIsTheOneThatTheAnnotatorMarked(String file, String title, int start, int end) {
        Page page = Seeds.page(Path.of("seeds", file));
        Article article = Seeds.LAYOUT.apply(page).articles().stream()
                .filter(a -> a.title().orElse("").equals(title))
                .findFirst()
                .orElseThrow();
        assertEquals(bare(page.text().substring(start, end)), bare(article.text()));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s#]+", "");
    }

    /** Titles, columns, authors, sources, headings: {@code src/test/resources/layout/seeds.txt} is checked by eye. */
    @Test
    void everyArticleHasItsTitleAuthorsAndSource() throws IOException {
        StringBuilder found = new StringBuilder();
        for (Page page : Seeds.pages()) {
            for (Article article : Seeds.LAYOUT.apply(page).articles()) {
                found.append(brief(page, article)).append('\n');
            }
        }
        assertEquals(Files.readString(Path.of("src/test/resources/layout/seeds.txt")), found.toString());
    }

    /** All but the paragraphs, of which the ends are enough. */
    private static String brief(Page page, Article article) {
        StringBuilder brief = new StringBuilder(page.id().substring(0, 3)).append(' ');
        Described.article(article).lines().filter(l -> !l.startsWith("text: ")).forEach(l -> brief.append(l)
                .append('\n'));
        String text = article.text();
        return brief.append("begins: ")
                .append(text, 0, 20)
                .append('\n')
                .append("ends: ")
                .append(text.substring(text.length() - 20))
                .append('\n')
                .toString();
    }

    @Test
    void bothFarJoinsOfPage000AreFound() {
        assertTrue(article000("发展新质生产力的“交融”之道").contains("当下，新质生产力对物理世界的影响"));
        assertTrue(article000("向“高”发力，上合示范区如何扩能").contains("海外集结中心偏少、物流信息共享机制不完善"));
    }

    private static String article000(String title) {
        return Seeds.LAYOUT.apply(Seeds.page(Path.of("seeds/000_a1e72fa9f62ef480.txt"))).articles().stream()
                .filter(a -> a.title().filter(title::equals).isPresent())
                .findFirst()
                .orElseThrow()
                .text();
    }
}
