package xinzhi.ingest.layout.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import xinzhi.ingest.layout.LayoutExamples;
import xinzhi.ingest.layout.Seeds;
import xinzhi.ontology.Rule;

class LayoutRulesTest {
    static List<Rule> rules() {
        return Seeds.ONTOLOGY.rules("LayoutRule");
    }

    @Test
    void everyRuleHoldsToItsExamples() {
        assertEquals(List.of(), new LayoutExamples(Seeds.ONTOLOGY).failures(rules()));
    }

    /** Lines are held against those rules alone that can begin as they do. */
    @ParameterizedTest
    @MethodSource("rules")
    void aRuleOfLinesBeginsWithTheLine(Rule rule) {
        for (String example : rule.examples()) {
            var later = rule.pattern().matcher("…" + example).useAnchoringBounds(false);
            later.region(1, later.regionEnd());
            assertFalse(Forms.isOfLines(rule) && later.find(), rule.where() + ": " + example);
        }
    }
}
