package xinzhi.extract.figure;

import java.util.List;
import xinzhi.ontology.Ontology;
import xinzhi.ontology.Rule;

/** The figure rules of an ontology by what they assign; one that assigns nothing hides what it matches. */
final class FigureRules {
    private FigureRules() {}

    static List<Rule> assigning(Ontology ontology, String what) {
        return ontology.rules("FigureRule").stream()
                .filter(r -> r.assigns().equals(what))
                .toList();
    }
}
