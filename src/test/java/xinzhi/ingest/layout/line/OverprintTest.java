package xinzhi.ingest.layout.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Large print of which each stretch was read twice becomes what a reader sees; words that only repeat stay. */
class OverprintTest {
    @ParameterizedTest
    @CsvSource({
        "渔港新渔港新建码头建码头1212座座年底投用年底投用, 渔港新建码头12座座年底投用",
        "山城茶山城茶农增收连续农增收连续1515年全年全县第一县第一, 山城茶农增收连续15年全县第一",
        "高高兴兴过大年，家家户户吃饺子, 高高兴兴过大年，家家户户吃饺子",
        "绿水青山就是金山银山, 绿水青山就是金山银山",
    })
    void isReadOnce(String read, String once) {
        assertEquals(once, Overprint.once(read));
    }
}
