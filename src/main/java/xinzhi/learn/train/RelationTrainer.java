package xinzhi.learn.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import xinzhi.extract.Predicate;
import xinzhi.extract.model.Calibration;
import xinzhi.extract.model.LinearModel;
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

    /** An article's pairs. */
    private record Pairs(String page, PairLabels labels, List<Pair> listed, List<Pair> found) {}

    /** The model with its confidence calibrated on pages that it had not seen. */
    public RelationModel train(List<ReadArticle> articles) {
        List<Pairs> pairs = articles.stream().map(this::pairs).toList();
        List<String> pages =
                articles.stream().map(ReadArticle::page).distinct().sorted().toList();
        List<CalibrationTrainer.Judged> seen = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int own = fold;
            RelationModel model = fit(
                    pairs.stream()
                            .filter(p -> pages.indexOf(p.page()) % FOLDS != own)
                            .toList(),
                    Calibration.NONE);
            pairs.stream()
                    .filter(p -> pages.indexOf(p.page()) % FOLDS == own)
                    .forEach(p -> seen.addAll(judged(p, model)));
        }
        return fit(pairs, CalibrationTrainer.train(seen));
    }

    private Pairs pairs(ReadArticle article) {
        return new Pairs(
                article.page(),
                new PairLabels(ontology.lexicon(), article.gold()),
                finder.pairs(mentions.in(article.reading(), article.gold())),
                finder.pairs(article.reading()));
    }

    private static RelationModel fit(List<Pairs> pairs, Calibration calibration) {
        List<LogisticTrainer.Example> related = new ArrayList<>();
        List<LogisticTrainer.Example> predicates = new ArrayList<>();
        for (Pairs article : pairs) {
            article.listed().forEach(p -> add(article, p, related, predicates));
            article.found().forEach(p -> add(article, p, related, predicates));
        }
        return new RelationModel(
                new LinearModel(LogisticTrainer.train(related, RELATED_PENALTY, SOURCES)),
                new LinearModel(LogisticTrainer.train(predicates, PREDICATE_PENALTY, SOURCES)),
                calibration);
    }

    /** A pair that the article relates in another sentence is no example of either. */
    private static void add(
            Pairs article, Pair pair, List<LogisticTrainer.Example> related, List<LogisticTrainer.Example> predicates) {
        Optional<Predicate> said = article.labels().said(pair);
        if (said.isPresent()) {
            String name = LEFT_TO_RULES.contains(said.get())
                    ? RelationModel.OTHER
                    : said.get().localName();
            related.add(example(article, pair, RelationModel.RELATED));
            predicates.add(example(article, pair, name));
        } else if (article.labels().relations(pair).isEmpty()) {
            related.add(example(article, pair, LogisticTrainer.NONE));
        }
    }

    private static LogisticTrainer.Example example(Pairs article, Pair pair, String label) {
        return new LogisticTrainer.Example(pair.features(), label, article.page(), HALF);
    }

    private static List<CalibrationTrainer.Judged> judged(Pairs article, RelationModel model) {
        List<CalibrationTrainer.Judged> judged = new ArrayList<>();
        for (Pair pair : article.found()) {
            model.guess(pair, LEAST)
                    .ifPresent(guess -> judged.add(new CalibrationTrainer.Judged(
                            guess.confidence(),
                            article.labels().relations(pair).stream()
                                    .map(GoldRelation::predicate)
                                    .anyMatch(guess.predicate()::equals))));
        }
        return judged;
    }
}
