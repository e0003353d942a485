package xinzhi.learn.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import xinzhi.extract.Predicate;
import xinzhi.extract.model.Calibration;
import xinzhi.extract.model.LinearModel;
import xinzhi.extract.pair.Guesser;
import xinzhi.extract.pair.Pair;
import xinzhi.extract.pair.PairFinder;
import xinzhi.extract.pair.RelationModel;
import xinzhi.learn.gold.GoldRelation;
import xinzhi.ontology.Ontology;

/**
 * Annotated articles in, a {@link RelationModel} out. It learns from the things that the reader listed and from those
 * that are found, half each: the first show more relations, the second are what it will see in use.
 */
public final class RelationTrainer {
    private static final int FOLDS = 5;
    /** Guesses below it say nothing of how to calibrate. */
    private static final double LEAST = 0.02;

    private static final double RELATED_PENALTY = 10;
    private static final double PREDICATE_PENALTY = 3;
    /** Of articles in which a feature must be seen, or the reasons that a model gives are memories. */
    private static final int SOURCES = 3;

    private static final double HALF = 0.5;

    /** Too few examples to learn from, or not between two things. */
    private static final Set<Predicate> LEFT_TO_RULES = Set.of(
            Predicate.AFFILIATED_WITH,
            Predicate.ISSUES,
            Predicate.PRODUCES,
            Predicate.LOCATED_IN,
            Predicate.HAS_FEATURE);

    private final PairFinder finder;
    private final GoldMentions mentions;
    private final Ontology ontology;

    public RelationTrainer(Ontology ontology) {
        finder = new PairFinder(ontology);
        mentions = new GoldMentions(ontology.lexicon());
        this.ontology = ontology;
    }

    /** An article's pairs. @param examples those that were found, and those of the things that the reader listed */
    private record Pairs(String page, PairLabels labels, List<Named> examples, List<Pair> found) {}

    /** A pair with its features by name. */
    private record Named(Pair pair, List<String> features) {}

    /** The model with its confidence calibrated on pages that it had not seen. */
    public RelationModel train(List<ReadArticle> articles) {
        List<Pairs> pairs = articles.stream().map(this::pairs).toList();
        List<String> pages =
                articles.stream().map(ReadArticle::page).distinct().sorted().toList();
        List<CalibrationTrainer.Judged> seen = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int own = fold;
            Guesser guesser = new Guesser(fit(
                    pairs.stream()
                            .filter(p -> pages.indexOf(p.page()) % FOLDS != own)
                            .toList(),
                    Calibration.NONE));
            pairs.stream()
                    .filter(p -> pages.indexOf(p.page()) % FOLDS == own)
                    .forEach(p -> seen.addAll(judged(p, guesser)));
        }
        return fit(pairs, CalibrationTrainer.train(seen));
    }

    private Pairs pairs(ReadArticle article) {
        List<Pair> listed = finder.pairs(mentions.in(article.reading(), article.gold()));
        List<Pair> found = finder.pairs(article.reading());
        return new Pairs(
                article.page(),
                new PairLabels(ontology.lexicon(), article.gold()),
                Stream.concat(listed.stream(), found.stream())
                        .map(p -> new Named(p, p.features()))
                        .toList(),
                found);
    }

    private static RelationModel fit(List<Pairs> pairs, Calibration calibration) {
        List<LogisticTrainer.Example> related = new ArrayList<>();
        List<LogisticTrainer.Example> predicates = new ArrayList<>();
        for (Pairs article : pairs) {
            article.examples().forEach(p -> add(article, p, related, predicates));
        }
        return new RelationModel(
                new LinearModel(LogisticTrainer.train(related, RELATED_PENALTY, SOURCES)),
                new LinearModel(LogisticTrainer.train(predicates, PREDICATE_PENALTY, SOURCES)),
                calibration);
    }

    /** A pair that the article relates in another sentence is no example of either. */
    private static void add(
            Pairs article,
            Named named,
            List<LogisticTrainer.Example> related,
            List<LogisticTrainer.Example> predicates) {
        Optional<Predicate> said = article.labels().said(named.pair());
        if (said.isPresent()) {
            String name = LEFT_TO_RULES.contains(said.get())
                    ? RelationModel.OTHER
                    : said.get().localName();
            related.add(example(article, named, RelationModel.RELATED));
            predicates.add(example(article, named, name));
        } else if (article.labels().relations(named.pair()).isEmpty()) {
            related.add(example(article, named, LogisticTrainer.NONE));
        }
    }

    private static LogisticTrainer.Example example(Pairs article, Named pair, String label) {
        return new LogisticTrainer.Example(pair.features(), label, article.page(), HALF);
    }

    private static List<CalibrationTrainer.Judged> judged(Pairs article, Guesser guesser) {
        List<CalibrationTrainer.Judged> judged = new ArrayList<>();
        for (RelationModel.Guess guess : guesser.guesses(article.found(), LEAST)) {
            judged.add(new CalibrationTrainer.Judged(
                    guess.confidence(),
                    article.labels().relations(guess.pair()).stream()
                            .map(GoldRelation::predicate)
                            .anyMatch(guess.predicate()::equals)));
        }
        return judged;
    }
}
