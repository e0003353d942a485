package xinzhi.extract.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xinzhi.extract.Passage;
import xinzhi.extract.Predicate;
import xinzhi.extract.model.Panel;
import xinzhi.extract.model.Scorer;

/** Says of pairs what a {@link RelationModel} takes them for. Safe from many threads. */
public final class Guesser {
    private final RelationModel model;
    private final Panel panel;

    public Guesser(RelationModel model) {
        this.model = model;
        panel = new Panel(List.of(model.related(), model.predicate()));
    }

    /** The likeliest relation of each pair, but for those whose confidence is less than {@code least}. @param pairs in the order of the text */
    public List<RelationModel.Guess> guesses(List<Pair> pairs, double least) {
        List<RelationModel.Guess> guesses = new ArrayList<>();
        Scorer scorer = panel.scorer();
        Optional<Passage> last = Optional.empty();
        for (Pair pair : pairs) {
            if (last.isEmpty() || last.get() != pair.passage()) {
                scorer.forget();
                last = Optional.of(pair.passage());
            }
            scorer.hear(model.precedents().describe(pair));
            guess(pair, scorer, least).ifPresent(guesses::add);
        }
        return guesses;
    }

    private Optional<RelationModel.Guess> guess(Pair pair, Scorer scorer, double least) {
        double entities = Math.sqrt(pair.subject().confidence() * pair.object().confidence());
        double likely = scorer.probability(model.related()) * entities;
        if (model.calibration().apply(likely) < least) {
            return Optional.empty(); // whichever predicate: its share of this is no larger
        }
        Map<String, Double> shares = scorer.probabilities(model.predicate());
        String best = shares.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        double confidence = model.calibration().apply(likely * shares.get(best));
        return Predicate.byLocalName(best)
                .filter(p -> confidence >= least)
                .map(p -> new RelationModel.Guess(pair, p, confidence));
    }
}
