package xinzhi.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FoldingTest {
    @Test
    void chineseSetWithHalfWidthMarksGetsFullWidthOnes() {
        assertEquals("会上，陆明远（右二）说：“好！”", Folding.fullWidthMarks("会上,陆明远(右二)说:“好!”"));
    }

    @Test
    void marksOfNumbersAndBracketsOfLatinWordsStay() {
        assertEquals("共1,200台，比例为3:1", Folding.fullWidthMarks("共1,200台,比例为3:1"));
        assertEquals("f(x)", Folding.fullWidthMarks("f(x)"));
    }
}
