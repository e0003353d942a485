package xinzhi.learn.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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

    /**
     * An article's pairs.
     *
     * @param related examples of which are related, those found and those of the things that the reader listed
     * @param predicates examples of how the related ones are
     */
    private record Pairs(
            String page,
            PairLabels labels,
            List<Pair> found,
            List<LogisticTrainer.Example> related,
            List<LogisticTrainer.Example> predicates) {
        /** A pair that the article relates in another sentence is no example of either. */
        void learn(Pair pair, FeatureNumbers numbers) {
            Optional<Predicate> said = labels.said(pair);
            if (said.isPresent() || labels.relations(pair).isEmpty()) {
                int[] features = numbers.of(pair.features());
                related.add(example(features, said.isPresent() ? RelationModel.RELATED : LogisticTrainer.NONE));
                said.ifPresent(p -> predicates.add(
                        example(features, LEFT_TO_RULES.contains(p) ? RelationModel.OTHER : p.localName())));
            }
        }

        private LogisticTrainer.Example example(int[] features, String label) {
            return new LogisticTrainer.Example(features, label, page, HALF);
        }
    }

    /** The model with its confidence calibrated on pages that it had not seen. */
    public RelationModel train(List<ReadArticle> articles) {
        FeatureNumbers numbers = new FeatureNumbers();
        List<Pairs> pairs = articles.stream().map(a -> pairs(a, numbers)).toList();
        List<String> pages =
                articles.stream().map(ReadArticle::page).distinct().sorted().toList();
        List<RelationModel> models = IntStream.rangeClosed(0, FOLDS)
                .parallel()
                .mapToObj(fold -> fit(numbers, part(pairs, pages, fold, false)))
                .toList();
        List<CalibrationTrainer.Judged> seen = IntStream.range(0, FOLDS)
                .parallel()
                .mapToObj(fold -> judged(part(pairs, pages, fold, true), new Guesser(models.get(fold))))
                .flatMap(List::stream)
                .toList();
        RelationModel all = models.get(FOLDS);
        return new RelationModel(all.related(), all.predicate(), CalibrationTrainer.train(seen));
    }

    /** Those of a fold's pages, or all but these; behind the last fold all. */
    private static List<Pairs> part(List<Pairs> pairs, List<String> pages, int fold, boolean inside) {
        return pairs.stream()
                .filter(p -> pages.indexOf(p.page()) % FOLDS == fold == inside)
                .toList();
    }

    private Pairs pairs(ReadArticle article, FeatureNumbers numbers) {
        Pairs pairs = new Pairs(
                article.page(),
                new PairLabels(ontology.lexicon(), article.gold()),
                finder.pairs(article.reading()),
                new ArrayList<>(),
                new ArrayList<>());
        finder.pairs(mentions.in(article.reading(), article.gold())).forEach(p -> pairs.learn(p, numbers));
        pairs.found().forEach(p -> pairs.learn(p, numbers));
        return pairs;
    }

    private static RelationModel fit(FeatureNumbers numbers, List<Pairs> pairs) {
        List<LogisticTrainer.Example> related =
                pairs.stream().flatMap(p -> p.related().stream()).toList();
        List<LogisticTrainer.Example> predicates =
                pairs.stream().flatMap(p -> p.predicates().stream()).toList();
        return new RelationModel(
                new LinearModel(LogisticTrainer.train(numbers, related, RELATED_PENALTY, SOURCES)),
                new LinearModel(LogisticTrainer.train(numbers, predicates, PREDICATE_PENALTY, SOURCES)),
                Calibration.NONE);
    }

    private static List<CalibrationTrainer.Judged> judged(List<Pairs> articles, Guesser guesser) {
        List<CalibrationTrainer.Judged> judged = new ArrayList<>();
        for (Pairs article : articles) {
            for (RelationModel.Guess guess : guesser.guesses(article.found(), LEAST)) {
                judged.add(new CalibrationTrainer.Judged(
                        guess.confidence(),
                        article.labels().relations(guess.pair()).stream()
                                .map(GoldRelation::predicate)
                                .anyMatch(guess.predicate()::equals)));
            }
        }
        return judged;
    }
}
