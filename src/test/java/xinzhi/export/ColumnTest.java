package xinzhi.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xinzhi.export.network.Column;

class ColumnTest {
    @ParameterizedTest
    @CsvSource({
        "0.1, 6, 0.1",
        "-0.0000004, 6, 0",
        "1234.5678, 2, 1234.57",
        "9000000000.5, 6, 9000000000.5",
        "1e13, 6, 10000000000000",
        "-1e13, 6, -10000000000000",
        "9223372036854775808, 6, 9223372036854775808",
        "12345678901.25, 6, 12345678901.25",
        "1e10, 9, 10000000000",
        "1e22, 0, 10000000000000000000000",
    })
    void aNumberIsWrittenInFullHoweverLargeItIs(double value, int digits, String text) {
        assertEquals(text, Column.number(value, digits));
    }
}
