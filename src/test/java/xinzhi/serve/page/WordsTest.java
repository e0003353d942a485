package xinzhi.serve.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({"1,1 row", "0,0 rows", "2,2 rows", "1001,'1,001 rows'"})
    void oneIsNotSeveral(int n, String said) {
        assertEquals(said, new Words("en").say("question.rows", n));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2250.0 | 2,250", "2250 | 2,250", "0.0785 | 0.0785", "-12345.678901 | -12,345.678901", "一半 | 一半"})
    void aNumberIsPrintedInOneWay(String written, String printed) {
        for (String language : Words.LANGUAGES) {
            assertEquals(printed, new Words(language).number(written));
        }
    }
}
