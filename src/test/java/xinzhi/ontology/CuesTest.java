package xinzhi.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CuesTest {
    private final Cues cues = new Cues(Map.of("reach", List.of("达", "达到", "提高到", "提升", "提高", "至", "C++", "a.b", "]")));

    @Test
    void theLongestWordIsFoundFirst() {
        assertEquals("达到", first("{reach}", "比重达到三成"));
        assertEquals("提高到", first("{reach}", "提高到三成"));
        assertEquals("提高", first("{reach}", "提高三成"));
    }

    @Test
    void aShorterWordIsFoundWhereTheRestAsksForIt() {
        assertEquals("达到", first("{reach}到", "达到"));
    }

    @Test
    void signsOfRegularExpressionsStandForThemselves() {
        assertEquals("C++", first("{reach}", "C++"));
        assertEquals("]", first("{reach}", "]"));
        assertTrue(Pattern.compile(cues.expand("^{reach}$")).matcher("a.b").matches());
        assertEquals("", first("{reach}", "axb"));
    }

    @Test
    void aWordCanBeLookedBackFor() {
        assertEquals("三成", first("(?<={reach})三成", "提高到三成"));
    }

    private String first(String pattern, String text) {
        Matcher matcher = Pattern.compile(cues.expand(pattern)).matcher(text);
        return matcher.find() ? matcher.group() : "";
    }
}
