package xinzhi.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RomanizedTest {
    @ParameterizedTest
    @CsvSource({
        "新质生产力,XinZhiShengChanLi,xzscl",
        "新質生產力,XinZhiShengChanLi,xzscl",
        "重庆市,ChongQingShi,cqs",
        "长三角一体化,ChangSanJiaoYiTiHua,csjyth",
        "“人工智能+”行动,RenGongZhiNengXingDong,rgznxd",
        "５Ｇ技术,5GJiShu,5gjs",
        "DeepSeek大模型,DeepseekDaMoXing,ddmx"
    })
    void aNameIsTypedInPinyinOrByInitials(String name, String syllables, String initials) {
        assertEquals(new Romanized(syllables, initials), Romanized.of(name));
    }
}
