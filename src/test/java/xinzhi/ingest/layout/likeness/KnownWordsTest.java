package xinzhi.ingest.layout.likeness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which words stand across the place where two texts would meet. */
class KnownWordsTest {
    private static final KnownWords WORDS = new KnownWords(List.of("氢储能", "绿氢", "储能", "生产力", "数据生产力", "数据"));

    @Test
    void aWordOfWhichAPartIsNoneIsBroken() {
        assertEquals(3, WORDS.longestBroken("发展新质生产", "力，要靠创新"));
        assertEquals(3, WORDS.longestBroken("所谓氢", "储能，是指"));
    }

    @Test
    void whereBothTextsHaveWholeWordsNoneIsBroken() {
        assertEquals(0, WORDS.longestBroken("为发展绿氢", "储能是充电宝"));
        assertEquals(0, WORDS.longestBroken("要激活数据", "生产力的能级"));
        assertEquals(5, WORDS.longestAcross("要激活数据", "生产力的能级"));
    }
}
