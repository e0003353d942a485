package xinzhi.extract.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import xinzhi.extract.Passage;
import xinzhi.extract.Predicate;
import xinzhi.extract.model.Calibration;
import xinzhi.extract.model.LinearModel;
import xinzhi.extract.model.ModelFiles;
import xinzhi.extract.model.Scorer;

/**
 * What was learned of how articles relate things: whether a sentence relates a pair, and how.
 *
 * @param related of one class, {@link #RELATED}
 * @param predicate of the predicates' local names, and {@link #OTHER} for those that are left to rules
 * @param calibration of the two together
 */
public record RelationModel(LinearModel related, LinearModel predicate, Calibration calibration) {
    /** The class of pairs that are related. */
    public static final String RELATED = "related";

    /** The class of relations that are too rare to be learned. */
    public static final String OTHER = "other";

    private static final String RELATED_FILE = "relation-related";
    private static final String PREDICATE_FILE = "relation-predicate";
    private static final String CALIBRATION_FILE = "relation-calibration";

    private static final int REASONS = 3;

    /** The likeliest relation of a pair. */
    public record Guess(Pair pair, Predicate predicate, double confidence) {}

    /** The model that came with the program; empty where it was built without one. */
    public static Optional<RelationModel> shipped() {
        return ModelFiles.lines(RELATED_FILE).flatMap(related -> ModelFiles.lines(PREDICATE_FILE)
                .flatMap(predicate -> ModelFiles.lines(CALIBRATION_FILE)
                        .map(calibration -> new RelationModel(
                                new LinearModel(related), new LinearModel(predicate), Calibration.of(calibration)))));
    }

    /** Its files' names, without ending, and their lines. */
    public Map<String, List<String>> files() {
        return new TreeMap<>(Map.of(
                RELATED_FILE, related.lines(),
                PREDICATE_FILE, predicate.lines(),
                CALIBRATION_FILE, calibration.lines()));
    }

    /** The likeliest relation of each pair, but for those whose confidence is less than {@code least}. @param pairs in the order of the text */
    public List<Guess> guesses(List<Pair> pairs, double least) {
        List<Guess> guesses = new ArrayList<>();
        Scorer scorer = related.scorer();
        Optional<Passage> last = Optional.empty();
        for (Pair pair : pairs) {
            if (last.isEmpty() || last.get() != pair.passage()) {
                scorer.forget();
                last = Optional.of(pair.passage());
            }
            guess(pair, scorer.probability(pair.description()), least).ifPresent(guesses::add);
        }
        return guesses;
    }

    private Optional<Guess> guess(Pair pair, double probability, double least) {
        double entities = Math.sqrt(pair.subject().confidence() * pair.object().confidence());
        double likely = probability * entities;
        if (calibration.apply(likely) < least) {
            return Optional.empty(); // whichever predicate: its share of this is no larger
        }
        Map<String, Double> shares = predicate.probabilities(pair.description());
        String best = shares.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        double confidence = calibration.apply(likely * shares.get(best));
        return Predicate.byLocalName(best).filter(p -> confidence >= least).map(p -> new Guess(pair, p, confidence));
    }

    /** The features that spoke most for a guess, the strongest first. */
    List<LinearModel.Reason> reasons(Guess guess) {
        List<String> features = guess.pair().features();
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
