package xinzhi.learn.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import xinzhi.extract.Predicate;
import xinzhi.extract.model.Calibration;
import xinzhi.extract.model.LinearModel;
import xinzhi.extract.pair.Guesser;
import xinzhi.extract.pair.Pair;
import xinzhi.extract.pair.PairFinder;
import xinzhi.extract.pair.Precedents;
import xinzhi.extract.pair.RelationModel;
import xinzhi.learn.gold.GoldRelation;
import xinzhi.ontology.Ontology;

/**
 * Annotated articles in, a {@link RelationModel} out. It learns from the things that the reader listed and from those
 * that are found, half each: the first show more relations, the second are what it will see in use.
 */
public final class RelationTrainer {
    private static final int FOLDS = 3;
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
     * @param found those of the things that are found
     * @param listed those of the things that the reader listed
     */
    private record Pairs(String page, PairLabels labels, List<Pair> found, List<Pair> listed) {
        /** Those to learn from: a pair that the article relates in another sentence is no example. */
        Stream<Pair> telling() {
            return Stream.concat(listed.stream(), found.stream())
                    .filter(p ->
                            labels.said(p).isPresent() || labels.relations(p).isEmpty());
        }
    }

    /**
     * What is learned from an article.
     *
     * @param related examples of which are related
     * @param predicates examples of how the related ones are
     */
    private record Lesson(
            Pairs pairs, List<LogisticTrainer.Example> related, List<LogisticTrainer.Example> predicates) {
        /** @param precedents of all other pages: too many to keep for each */
        static Lesson of(Pairs pairs, Precedents precedents, FeatureNumbers numbers) {
            Lesson lesson = new Lesson(pairs, new ArrayList<>(), new ArrayList<>());
            pairs.telling().forEach(pair -> lesson.add(pair, precedents, numbers));
            return lesson;
        }

        private void add(Pair pair, Precedents precedents, FeatureNumbers numbers) {
            int[] features = numbers.of(precedents.describe(pair).names());
            Optional<Predicate> said = pairs.labels().said(pair);
            related.add(example(features, said.isPresent() ? RelationModel.RELATED : LogisticTrainer.NONE));
            said.ifPresent(p ->
                    predicates.add(example(features, LEFT_TO_RULES.contains(p) ? RelationModel.OTHER : p.localName())));
        }

        private LogisticTrainer.Example example(int[] features, String label) {
            return new LogisticTrainer.Example(features, label, pairs.page(), HALF);
        }
    }

    /** The model with its confidence calibrated on pages that it had not seen. */
    public RelationModel train(List<ReadArticle> articles) {
        List<Pairs> pairs = articles.parallelStream().map(this::pairs).toList();
        Sightings sightings = new Sightings();
        pairs.forEach(of -> of.telling()
                .forEach(p -> sightings.add(p, of.page(), of.labels().said(p))));
        List<String> pages =
                articles.stream().map(ReadArticle::page).distinct().sorted().toList();
        FeatureNumbers numbers = new FeatureNumbers();
        List<Lesson> lessons = pairs.parallelStream()
                .map(p -> Lesson.of(p, sightings.without(p.page()), numbers))
                .toList();
        Precedents precedents = sightings.onAll();
        List<RelationModel> models = IntStream.rangeClosed(0, FOLDS)
                .parallel()
                .mapToObj(fold -> fit(numbers, part(lessons, pages, fold, false), precedents))
                .toList();
        List<CalibrationTrainer.Judged> seen = IntStream.range(0, FOLDS)
                .parallel()
                .mapToObj(fold -> judged(part(lessons, pages, fold, true), models.get(fold), sightings))
                .flatMap(List::stream)
                .toList();
        return models.get(FOLDS).with(CalibrationTrainer.train(seen));
    }

    /** Those of a fold's pages, or all but these; behind the last fold all. */
    private static List<Lesson> part(List<Lesson> lessons, List<String> pages, int fold, boolean inside) {
        return lessons.stream()
                .filter(l -> pages.indexOf(l.pairs().page()) % FOLDS == fold == inside)
                .toList();
    }

    private Pairs pairs(ReadArticle article) {
        return new Pairs(
                article.page(),
                new PairLabels(ontology.lexicon(), article.gold()),
                finder.pairs(article.reading()),
                finder.pairs(mentions.in(article.reading(), article.gold())));
    }

    private static RelationModel fit(FeatureNumbers numbers, List<Lesson> lessons, Precedents precedents) {
        List<LogisticTrainer.Example> related =
                lessons.stream().flatMap(l -> l.related().stream()).toList();
        List<LogisticTrainer.Example> predicates =
                lessons.stream().flatMap(l -> l.predicates().stream()).toList();
        return new RelationModel(
                new LinearModel(LogisticTrainer.train(numbers, related, RELATED_PENALTY, SOURCES)),
                new LinearModel(LogisticTrainer.train(numbers, predicates, PREDICATE_PENALTY, SOURCES)),
                precedents,
                Calibration.NONE);
    }

    private static List<CalibrationTrainer.Judged> judged(
            List<Lesson> lessons, RelationModel model, Sightings sightings) {
        List<CalibrationTrainer.Judged> judged = new ArrayList<>();
        for (Lesson lesson : lessons) {
            Guesser guesser =
                    new Guesser(model.with(sightings.without(lesson.pairs().page())));
            for (RelationModel.Guess guess : guesser.guesses(lesson.pairs().found(), LEAST)) {
                judged.add(new CalibrationTrainer.Judged(
                        guess.confidence(),
                        lesson.pairs().labels().relations(guess.pair()).stream()
                                .map(GoldRelation::predicate)
                                .anyMatch(guess.predicate()::equals)));
            }
        }
        return judged;
    }
}
