package xinzhi.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import xinzhi.ingest.Inputs;
import xinzhi.ingest.layout.PageLayout;
import xinzhi.nlp.Folding;
import xinzhi.text.Article;
import xinzhi.text.Page;

/** A text in traditional characters says what the same text in simplified ones says, in its own characters. */
class TraditionalTest {
    private static final String TRADITIONAL =
            """
            綠色金融助力產業轉型
            本報記者 張國華

            　　綠色金融是指為支持環境改善提供的金融服務。近年來，山東省大力發展新能源汽車產業，去年產量達到120萬輛，同比增長25%。
            　　數字技術推動製造業高質量發展。專家指出，“人工智能為傳統產業帶來新的機遇。”各地應加強基礎研究，促進科技成果轉化。
            """;

    private static final PageLayout LAYOUT = new PageLayout(Inputs.ONTOLOGY, Folding::simplified);
    private static final Extractor EXTRACTOR = new Extractor(Inputs.ONTOLOGY);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "Big5", "UTF-16LE", "GB18030"})
    void surfacesAndQuotesAreThoseOfTheSource(String charset) throws Exception {
        Page page = page(TRADITIONAL, charset);
        assertEquals(TRADITIONAL, page.text());
        List<Article> articles = LAYOUT.apply(page).articles();
        assertEquals(1, articles.size());
        Article article = articles.get(0);
        assertEquals(Optional.of("綠色金融助力產業轉型"), article.title());
        assertEquals("张国华", article.authors().get(0).name());
        assertTrue(article.text().startsWith("綠色金融是指為支持環境改善提供的金融服務。"), article.text());
        assertEquals(page.text(), article.page().text());
        for (int i = 0; i < article.text().length(); i++) {
            int at = article.map().pageOffset(i);
            assertTrue(at < 0 || page.text().charAt(at) == article.text().charAt(i));
        }
    }

    @Test
    void whatIsReadIsWhatIsReadOfTheSameTextInSimplifiedCharacters() throws Exception {
        Extraction traditional = extraction(TRADITIONAL);
        Extraction simplified = extraction(Folding.simplified(TRADITIONAL));
        assertEquals(simplified.claims(), traditional.claims());
        assertEquals(simplified.observations(), traditional.observations());
        assertEquals(simplified.statements(), traditional.statements());
        assertEquals(simplified.reading().mentions(), traditional.reading().mentions());
        assertEquals(false, traditional.observations().isEmpty());
        assertEquals(false, traditional.statements().isEmpty());
        List<String> quotes = new ArrayList<>();
        traditional.statements().forEach(s -> quotes.add(traditional.reading().text(s.span())));
        assertTrue(quotes.stream().anyMatch(q -> q.contains("綠色金融是指")), quotes::toString);
        List<String> surfaces = traditional.reading().mentions().stream()
                .flatMap(List::stream)
                .map(m -> traditional.reading().text(m.span()))
                .toList();
        assertTrue(surfaces.contains("山東省"), surfaces::toString);
        assertTrue(surfaces.contains("綠色金融"), surfaces::toString);
    }

    @Test
    void aSimplifiedTextKeepsTheOddTraditionalCharacterOfAName() {
        String text = "王乾与於海共同研究乡村治理，提出完善基层服务体系，推动资源下沉。";
        assertEquals(text, Folding.simplified(text));
    }

    private Extraction extraction(String text) throws Exception {
        return EXTRACTOR.extract(LAYOUT.apply(page(text, "UTF-8")).articles().get(0));
    }

    private Page page(String text, String charset) throws Exception {
        return Inputs.page(Files.write(folder.resolve("page.txt"), text.getBytes(Charset.forName(charset))));
    }
}
