package xinzhi.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import xinzhi.extract.Trace;
import xinzhi.extract.link.Placement;
import xinzhi.extract.model.ReasonWords;
import xinzhi.extract.word.Term;
import xinzhi.extract.word.Words;
import xinzhi.text.Span;

/** What a trained model adds to the terms that the rules found in an article. */
final class Additions {
    private static final String RULE = "model-entity";
    private static final double MOST = 0.95;

    private final EntityModel model;
    private final ReasonWords words;

    Additions(EntityModel model, ReasonWords words) {
        this.model = model;
        this.words = words;
    }

    EntityModel model() {
        return model;
    }

    /** The likely ones of an article's proposals; {@code trace} is told what spoke for each. */
    List<Term> of(Survey survey, List<Proposal> proposals, Trace trace) {
        List<Term> terms = new ArrayList<>();
        for (Proposal proposal : proposals) {
            double probability = model.probability(proposal);
            if (model.accepts(proposal, probability)) {
                terms.add(new Term(proposal.form(), proposal.type(), RULE, Math.min(MOST, probability)));
                if (trace != Trace.NONE) {
                    note(survey.words(), proposal, probability, trace);
                }
            }
        }
        return terms;
    }

    private void note(Words text, Proposal proposal, double probability, Trace trace) {
        Span first = Placement.places(text, proposal.form()).get(0);
        text.sentenceOf(first).ifPresent(s -> trace.note(s, RULE, outcome(proposal, probability)));
    }

    private String outcome(Proposal proposal, double probability) {
        return String.format(
                Locale.ROOT,
                "takes %s for a %s (%.2f): %s",
                proposal.form(),
                proposal.type().localName(),
                probability,
                model.proposals().reasons(proposal.description(), words));
    }
}
