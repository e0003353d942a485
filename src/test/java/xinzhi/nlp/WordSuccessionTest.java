package xinzhi.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordSuccessionTest {
    private static final double A_WORD_IS_BROKEN = 5;

    @ParameterizedTest
    @CsvSource({"沈阳的机器人走,进汽车制造的车间", "当下，新质生,产力是最活跃的因素", "向新要动力、向创,新要活力"})
    void aBrokenWordTellsThatATextGoesOn(String left, String right) {
        assertTrue(WordSuccession.goesOn(left, right) > A_WORD_IS_BROKEN);
    }

    @ParameterizedTest
    @CsvSource({
        "安全可控是其基本,要求。二者既有区别,低空经济，是指",
        "曾让国内,多家车企的生产线停摆,一束激光扫过",
        "新型举国体制是集中力量办,大事的制度优势,区域协调发展是",
        "沈阳的机器人走,进汽车制造的车间,西部不沿海"
    })
    void ofTwoTextsTheOneThatGoesOnIsLikelier(String left, String goesOn, String begins) {
        assertTrue(WordSuccession.goesOn(left, goesOn) > WordSuccession.goesOn(left, begins));
    }

    @Test
    void whereAnEndIsMissingNothingTells() {
        assertEquals(0, WordSuccession.goesOn("", "西部不沿海"));
        assertEquals(0, WordSuccession.goesOn("增长了", ""));
    }
}
