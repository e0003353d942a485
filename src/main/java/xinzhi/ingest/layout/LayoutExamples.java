package xinzhi.ingest.layout;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import xinzhi.ingest.layout.line.BylineReader;
import xinzhi.ingest.layout.line.Forms;
import xinzhi.ontology.Examples;
import xinzhi.ontology.Ontology;
import xinzhi.ontology.Rule;

/** Examples of layout rules: behind the arrow what the rule assigns. */
public final class LayoutExamples implements Examples {
    private static final Set<String> OF_NAMES = Set.of("byline", "bareByline", "photoCredit");

    private final BylineReader bylines;

    public LayoutExamples(Ontology ontology) {
        this.bylines = new BylineReader(ontology, new Forms(ontology));
    }

    @Override
    public Optional<String> failure(Rule rule, String text, String expected) {
        if (!expected.equals(rule.assigns())) {
            return Optional.of("the rule assigns " + rule.assigns());
        }
        return says(rule, text) ? Optional.empty() : Optional.of("nothing is read");
    }

    /** A rule for bylines says so only of words that read as names. */
    @Override
    public boolean says(Rule rule, String text) {
        Matcher matcher = rule.pattern().matcher(text);
        return matcher.find()
                && (!OF_NAMES.contains(rule.assigns())
                        || new Forms.Match(rule, matcher)
                                .who()
                                .filter(who -> !bylines.read(who).isEmpty())
                                .isPresent());
    }
}
