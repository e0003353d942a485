package xinzhi.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import xinzhi.extract.Trace;
import xinzhi.extract.model.LinearModel;
import xinzhi.extract.model.ReasonWords;
import xinzhi.text.Sentence;
import xinzhi.text.Span;

/** What a trained model adds to the terms that the rules found in an article. */
final class Additions {
    private static final String RULE = "model-entity";
    private static final int REASONS = 4;
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
        for (int i = 0; i < text.spans().size(); i++) {
            if (text.spans().get(i).contains(first)) {
                trace.note(sentence(text, i), RULE, outcome(proposal, probability));
            }
        }
    }

    private static Sentence sentence(Words text, int i) {
        return text.sentences().get(i);
    }

    private String outcome(Proposal proposal, double probability) {
        String reasons = model
                .judge()
                .reasons(EntityModel.LISTED, proposal.description().names(), REASONS)
                .stream()
                .map(this::reason)
                .collect(Collectors.joining("; "));
        return String.format(
                Locale.ROOT,
                "takes %s for a %s (%.2f): %s",
                proposal.form(),
                proposal.type().localName(),
                probability,
                reasons);
    }

    private String reason(LinearModel.Reason reason) {
        return words.of(reason.feature()) + String.format(Locale.ROOT, " (%.1f)", reason.weight());
    }
}
