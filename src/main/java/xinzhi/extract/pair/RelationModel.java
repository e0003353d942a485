package xinzhi.extract.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import xinzhi.extract.Predicate;
import xinzhi.extract.model.Calibration;
import xinzhi.extract.model.LinearModel;
import xinzhi.extract.model.ModelFiles;

/**
 * What was learned of how articles relate things: whether a sentence relates a pair, and how.
 *
 * @param related of one class, {@link #RELATED}
 * @param predicate of the predicates' local names, and {@link #OTHER} for those that are left to rules
 * @param precedents what both hear of the two beside the sentence
 * @param calibration of the two together
 */
public record RelationModel(
        LinearModel related, LinearModel predicate, Precedents precedents, Calibration calibration) {
    /** The class of pairs that are related. */
    public static final String RELATED = "related";

    /** The class of relations that are too rare to be learned. */
    public static final String OTHER = "other";

    private static final String RELATED_FILE = "relation-related";
    private static final String PREDICATE_FILE = "relation-predicate";
    private static final String PRECEDENTS_FILE = "relation-precedents";
    private static final String CALIBRATION_FILE = "relation-calibration";

    private static final int REASONS = 3;

    /** The likeliest relation of a pair. */
    public record Guess(Pair pair, Predicate predicate, double confidence) {}

    /** The model that came with the program; empty where it was built without one. */
    public static Optional<RelationModel> shipped() {
        return ModelFiles.lines(RELATED_FILE).flatMap(related -> ModelFiles.lines(PREDICATE_FILE)
                .flatMap(predicate -> ModelFiles.lines(CALIBRATION_FILE)
                        .map(calibration -> new RelationModel(
                                new LinearModel(related),
                                new LinearModel(predicate),
                                Precedents.of(ModelFiles.lines(PRECEDENTS_FILE).orElse(List.of())),
                                Calibration.of(calibration)))));
    }

    /** Its files' names, without ending, and their lines. */
    public Map<String, List<String>> files() {
        return new TreeMap<>(Map.of(
                RELATED_FILE, related.lines(),
                PREDICATE_FILE, predicate.lines(),
                PRECEDENTS_FILE, precedents.lines(),
                CALIBRATION_FILE, calibration.lines()));
    }

    /** The same with other precedents. */
    public RelationModel with(Precedents others) {
        return new RelationModel(related, predicate, others, calibration);
    }

    /** The same with its confidence calibrated. */
    public RelationModel with(Calibration calibrated) {
        return new RelationModel(related, predicate, precedents, calibrated);
    }

    /** The features that spoke most for a guess, the strongest first. */
    List<LinearModel.Reason> reasons(Guess guess) {
        List<String> features = precedents.describe(guess.pair()).names();
        String name = guess.predicate().localName();
        Map<String, Double> weights = new TreeMap<>();
        related.reasons(RELATED, features, features.size())
                .forEach(r -> weights.merge(r.feature(), r.weight(), Double::sum));
        predicate
                .reasons(name, features, features.size())
                .forEach(r -> weights.merge(r.feature(), r.weight(), Double::sum));
        List<LinearModel.Reason> reasons = new ArrayList<>();
        weights.forEach((feature, weight) -> reasons.add(new LinearModel.Reason(feature, weight)));
        reasons.sort(Comparator.comparingDouble(LinearModel.Reason::weight).reversed());
        return reasons.subList(0, Math.min(REASONS, reasons.size()));
    }
}
