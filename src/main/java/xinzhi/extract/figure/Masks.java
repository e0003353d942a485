package xinzhi.extract.figure;

import java.util.ArrayList;
import java.util.List;
import xinzhi.ontology.Ontology;
import xinzhi.ontology.Rule;
import xinzhi.text.Span;

/** Hides the numbers that measure nothing, with the rules that assign nothing: ordinals, names, slogans. */
final class Masks {
    private final List<Rule> rules;

    Masks(Ontology ontology) {
        rules = FigureRules.assigning(ontology, "");
    }

    /** The stretches of the text whose numbers are no measures. */
    List<Span> in(String text) {
        List<Span> hidden = new ArrayList<>();
        for (Rule rule : rules) {
            rule.sieve().search(text).all().forEach(m -> hidden.add(new Span(m.start(), m.end())));
        }
        return hidden;
    }
}
