package xinzhi.extract.mention;

import java.util.List;
import java.util.Optional;
import xinzhi.extract.model.ModelFiles;
import xinzhi.extract.model.TermTagger;

/**
 * What was learned of how articles name things.
 *
 * @param tagger marks terms word by word
 * @param proposals judges what the rules leave out
 * @param review judges all that is found in the end; empty where nothing is to be left out
 * @param precedents what the review knows of names
 */
public record EntityModel(TermTagger tagger, Judge proposals, Optional<Judge> review, Precedents precedents) {
    /** What the files of the models are called, without their ending. */
    public static final String TAGGER = "entity-tagger";

    public static final String JUDGE = "entity-judge";
    public static final String CALIBRATION = "entity-calibration";
    public static final String REVIEW = "entity-review";
    public static final String REVIEW_CALIBRATION = "entity-review-calibration";
    public static final String PRECEDENTS = "entity-precedents";

    /** A thing must be this likely. A lower bar finds more than it spoils: the review looks at all once more. */
    private static final double LEAST = 0.4;
    /** And this, where it would take the place of a thing of the lexicon that stands in it. */
    private static final double LEAST_OVER_KNOWN = 0.6;

    /** The model that came with the program; empty where it was built without one. */
    public static Optional<EntityModel> shipped() {
        Optional<List<String>> tagger = ModelFiles.lines(TAGGER);
        return tagger.flatMap(t -> Judge.shipped(JUDGE, CALIBRATION)
                .map(judge -> new EntityModel(
                        new TermTagger(t),
                        judge,
                        Judge.shipped(REVIEW, REVIEW_CALIBRATION),
                        Precedents.of(ModelFiles.lines(PRECEDENTS).orElse(List.of())))));
    }

    /** How likely a careful reader would list it. */
    public double probability(Proposal proposal) {
        return proposals.probability(proposal.description());
    }

    /** Whether what is this likely is taken to be named. */
    public boolean accepts(Proposal proposal, double probability) {
        return probability >= (proposal.holdsKnown() ? LEAST_OVER_KNOWN : LEAST);
    }
}
