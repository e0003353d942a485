package xinzhi.extract.mention;

import xinzhi.extract.model.LinearModel;
import xinzhi.extract.model.TermTagger;

/**
 * What was learned of how articles name things: a tagger that marks terms word by word, and two judges of how likely a
 * careful reader would list what was found, one for things that the lexicon knows and one for others.
 *
 * @param leastUnknown how sure the judge must be of a thing that the lexicon does not know
 */
public record EntityModel(
        TermTagger tagger, LinearModel unknown, LinearModel known, double leastUnknown, double leastKnown) {
    /** The one class of the judges' models. */
    public static final String LISTED = "listed";

    /** How likely a careful reader would list it. */
    public double probability(Proposal proposal) {
        return judge(proposal).probability(LISTED, proposal.features());
    }

    boolean accepts(Proposal proposal, double probability) {
        return probability >= (proposal.entry().isPresent() ? leastKnown : leastUnknown);
    }

    LinearModel judge(Proposal proposal) {
        return proposal.entry().isPresent() ? known : unknown;
    }
}
