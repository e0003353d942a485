package xinzhi.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class QuotationMarksTest {
    @Test
    void straightMarksOpenAndCloseInTurn() {
        assertEquals(
                "“走进'家门口'的书屋。”他说，“真好。”".replaceFirst("'", "‘").replaceFirst("'", "’"),
                QuotationMarks.curled("\"走进'家门口'的书屋。\"他说，\"真好。\""));
    }

    @Test
    void aMarkThatIsLeftOpenEndsWithItsParagraph() {
        assertEquals("“甲说\n“乙”", QuotationMarks.curled("\"甲说\n\"乙\""));
    }

    @Test
    void inchesAndApostrophesAreLeft() {
        assertEquals("12\"屏，it's", QuotationMarks.curled("12\"屏，it's"));
    }

    @Test
    void cornerBracketsAreCurled() {
        assertEquals("“一帶一路”", QuotationMarks.curled("「一帶一路」"));
    }
}
