package xinzhi.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import xinzhi.text.Span;

final class FoldedTest {
    private static final String ORIGINAL = "价 值 创\u3000造，ＡＩ Open Sea\n二";

    @Test
    void spacesOfTheTypesettingGoAndWideLettersBecomeNarrow() {
        assertEquals("价值创造，AI Open Sea\n二", Folded.of(ORIGINAL).text());
    }

    @Test
    void aSpanLeadsBackToTheOriginal() {
        Folded folded = Folded.of(ORIGINAL);
        assertEquals("值 创\u3000造", folded.toOriginal(new Span(1, 4)).of(ORIGINAL));
        assertEquals(2, folded.fromOriginal(4));
        assertEquals(2, folded.fromOriginal(3));
    }
}
