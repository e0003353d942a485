package xinzhi.ingest.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTest {
    private static final String TEXT = "五月的滨河县，盐碱滩上的光伏板一眼望不到边。板上发电，板下养虾，当地人叫它光伏田。";

    @ParameterizedTest
    @ValueSource(
            strings = {"2024年5月8日", "2024/05/08", "2024-05-08 18:00", "20240508", "08 May 2024", "May 8, 2024 Wednesday"
            })
    void aRecordIsOfTheDayInItsField(String day) {
        String page =
                """
                标题：盐碱滩上的光伏田
                作者：周明
                来源：滨海日报
                日期：%s
                入库日期：2024-06-01
                正文：
                %s
                """
                        .formatted(day, TEXT);
        assertEquals(
                LocalDate.of(2024, 5, 8),
                Seeds.LAYOUT
                        .apply(Seeds.page("page.txt", page))
                        .articles()
                        .get(0)
                        .issued()
                        .orElseThrow());
    }
}
