package xinzhi.extract.mention;

import java.util.List;
import java.util.Optional;
import xinzhi.extract.model.Calibration;
import xinzhi.extract.model.LinearModel;
import xinzhi.extract.model.ModelFiles;
import xinzhi.extract.model.TermTagger;

/**
 * What was learned of how articles name things: a tagger that marks terms word by word, and a judge of how likely a
 * careful reader would list what the rules leave out.
 *
 * @param calibration makes the judge's probabilities mean what they say
 */
public record EntityModel(TermTagger tagger, LinearModel judge, Calibration calibration) {
    /** The one class of the judge's model. */
    public static final String LISTED = "listed";

    /** What the files of the models are called, without their ending. */
    public static final String TAGGER = "entity-tagger";

    public static final String JUDGE = "entity-judge";
    public static final String CALIBRATION = "entity-calibration";

    /**
     * A thing must be this likely. Our essays are annotated more densely than the given pages: from .5 on more is found
     * than readers of those list, from .7 on too little of what is held out.
     */
    private static final double LEAST = 0.6;
    /** And this, where it would take the place of a thing of the lexicon that stands in it. */
    private static final double LEAST_OVER_KNOWN = 0.7;

    /** The model that came with the program; empty where it was built without one. */
    public static Optional<EntityModel> shipped() {
        Optional<List<String>> tagger = ModelFiles.lines(TAGGER);
        Optional<List<String>> judge = ModelFiles.lines(JUDGE);
        return tagger.isEmpty() || judge.isEmpty()
                ? Optional.empty()
                : Optional.of(new EntityModel(
                        new TermTagger(tagger.get()),
                        new LinearModel(judge.get()),
                        ModelFiles.lines(CALIBRATION).map(Calibration::of).orElse(Calibration.NONE)));
    }

    /** How likely a careful reader would list it. */
    public double probability(Proposal proposal) {
        return calibration.apply(judge.probability(proposal.description()));
    }

    /** Whether what is this likely is taken to be named. */
    public boolean accepts(Proposal proposal, double probability) {
        return probability >= (proposal.holdsKnown() ? LEAST_OVER_KNOWN : LEAST);
    }
}
