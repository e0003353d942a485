package xinzhi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static List<String> of(String text) {
        return Sentences.of(text).stream().map(s -> s.span().of(text)).toList();
    }

    @Test
    void theNumberOfAListIsNoneOfItsSentence() {
        assertEquals(
                List.of("全市建成冷库45座", "冷藏车突破1200辆。", "2024年再建12座", "补齐短板。"),
                of("（1）全市建成冷库45座\n2.冷藏车突破1200辆。3. 2024年再建12座\n④补齐短板。"));
    }

    @Test
    void aFigureAndTheNumberOfAFormulaAre() {
        assertEquals(
                List.of("8.2%的冷库建在县城。", "12.5万辆冷藏车上路。", "（2）式表明成本下降。", "（3）"),
                of("8.2%的冷库建在县城。12.5万辆冷藏车上路。（2）式表明成本下降。\n（3）"));
    }

    @Test
    void whoReportsIsNoneOfTheQuotationBelow() {
        assertEquals(List.of("“今年一亩地能收四千斤！”", "果农笑了。"), of("本报讯（记者周明 通讯员李小红）“今年一亩地能收四千斤！”果农笑了。"));
        assertEquals(List.of("本报讯（记者周明）全市建成冷库45座。"), of("本报讯（记者周明）全市建成冷库45座。"));
    }
}
