package xinzhi.extract.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TermRulesTest {
    @Test
    void everyRuleHoldsToItsExamples() {
        assertEquals(
                List.of(), new TermExamples(Case.ONTOLOGY, Case.ANALYZER).failures(Case.ONTOLOGY.rules("TermRule")));
    }
}
