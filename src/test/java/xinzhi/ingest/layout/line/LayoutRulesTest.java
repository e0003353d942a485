package xinzhi.ingest.layout.line;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import xinzhi.ingest.layout.Seeds;
import xinzhi.ontology.Rule;

/** Every layout rule reads its examples and leaves its counter-examples alone. */
class LayoutRulesTest {
    private static final BylineReader BYLINES = new BylineReader(Seeds.ONTOLOGY, new Forms(Seeds.ONTOLOGY));

    static List<Rule> rules() {
        return Seeds.ONTOLOGY.rules("LayoutRule");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleReadsItsExamples(Rule rule) {
        assertFalse(rule.examples().isEmpty(), rule.where());
        for (String example : rule.examples()) {
            String[] parts = example.split(" => ");
            assertTrue(parts[1].equals(rule.assigns()) && says(rule, parts[0]), rule.where() + ": " + example);
        }
        for (String text : rule.counterExamples()) {
            assertFalse(says(rule, text), rule.where() + ": " + text);
        }
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

    /** A rule for bylines says so only of words that read as names. */
    private static boolean says(Rule rule, String text) {
        var matcher = rule.pattern().matcher(text);
        if (!matcher.find()) {
            return false;
        }
        boolean names = rule.assigns().equals("byline")
                || rule.assigns().equals("bareByline")
                || rule.assigns().equals("photoCredit");
        return !names
                || new Forms.Match(rule, matcher)
                        .who()
                        .filter(who -> !BYLINES.read(who).isEmpty())
                        .isPresent();
    }
}
