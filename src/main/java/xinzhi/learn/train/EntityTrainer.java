package xinzhi.learn.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import xinzhi.extract.Trace;
import xinzhi.extract.Wording;
import xinzhi.extract.mention.EntityModel;
import xinzhi.extract.mention.Judge;
import xinzhi.extract.mention.Listing;
import xinzhi.extract.mention.MentionFinder;
import xinzhi.extract.mention.Precedents;
import xinzhi.extract.mention.Proposal;
import xinzhi.extract.mention.Survey;
import xinzhi.extract.mention.WordFeatures;
import xinzhi.extract.model.Calibration;
import xinzhi.extract.model.Description;
import xinzhi.extract.model.Features;
import xinzhi.extract.model.LinearModel;
import xinzhi.extract.model.TermTagger;
import xinzhi.learn.gold.GoldPage;
import xinzhi.learn.gold.GoldText;
import xinzhi.ontology.ThingType;
import xinzhi.text.Article;

/**
 * Annotated pages in, an {@link EntityModel} out. The judge learns from what taggers see that were trained without the
 * page at hand, and is calibrated on pages that it was not trained with: as it will see pages in use.
 */
public final class EntityTrainer {
    private static final int FOLDS = 3;
    private static final double TAGGER_PENALTY = 1;
    private static final double JUDGE_PENALTY = 20;
    /** In how many pages a feature of the judge must be seen. */
    private static final int SOURCES = 3;
    /** Of what a reader annotated more densely than those of the given pages. */
    private static final String DENSE = "densely";

    /** An annotated article, surveyed and labelled. */
    private record Sample(String page, Survey survey, Labelling labelling, List<TaggerTrainer.Labelled> sentences) {
        /** @param listed whether the reader lists it. What dense annotation adds to the odds is learned apart; in use nothing is dense. */
        LogisticTrainer.Example example(
                FeatureNumbers numbers, Description description, ThingType type, boolean listed) {
            List<String> features = new ArrayList<>(description.names());
            if (labelling.isDense(survey)) {
                features.addAll(List.of(DENSE, DENSE + " " + type.localName()));
            }
            return new LogisticTrainer.Example(
                    numbers.of(features), listed ? Judge.LISTED : LogisticTrainer.NONE, page, 1);
        }
    }

    /** What is named on a page, by its name. */
    private record Listed(String name, LogisticTrainer.Example example) {}

    /** Pages, and a tagger that did not see them. */
    private record Fold(List<List<Sample>> pages, TermTagger tagger) {}

    private final MentionFinder finder;
    private final FeatureNumbers numbers = new FeatureNumbers();

    /** @param finder whose proposals are judged */
    public EntityTrainer(MentionFinder finder) {
        this.finder = finder;
    }

    /** The models as text. */
    public record Trained(
            List<String> tagger,
            List<String> judge,
            List<String> calibration,
            List<String> review,
            List<String> reviewCalibration,
            Precedents precedents) {
        public EntityModel model() {
            return new EntityModel(
                    new TermTagger(tagger),
                    judge(judge, calibration),
                    Optional.of(judge(review, reviewCalibration)),
                    precedents);
        }

        private static Judge judge(List<String> model, List<String> calibration) {
            return new Judge(new LinearModel(model), Calibration.of(calibration));
        }

        /** By the names of the files. */
        public Map<String, List<String>> files() {
            return new TreeMap<>(Map.of(
                    EntityModel.TAGGER, tagger,
                    EntityModel.JUDGE, judge,
                    EntityModel.CALIBRATION, calibration,
                    EntityModel.REVIEW, review,
                    EntityModel.REVIEW_CALIBRATION, reviewCalibration,
                    EntityModel.PRECEDENTS, precedents.lines()));
        }
    }

    /** The same pages give the same models. */
    public Trained train(List<GoldPage> pages) {
        List<List<Sample>> samples = pages.stream().map(this::samples).toList();
        List<List<String>> taggers = IntStream.rangeClosed(0, FOLDS)
                .parallel()
                .mapToObj(f -> tagger(part(samples, f, false)))
                .toList();
        List<Fold> folds = IntStream.range(0, FOLDS)
                .mapToObj(f -> new Fold(part(samples, f, true), new TermTagger(taggers.get(f))))
                .toList();
        List<List<LogisticTrainer.Example>> proposed =
                folds.stream().parallel().map(this::proposed).toList();
        Calibration calibration = calibration(proposed);
        List<List<Listed>> found = IntStream.range(0, FOLDS)
                .parallel()
                .mapToObj(f -> listed(folds.get(f), new Judge(unseen(proposed, f), calibration)))
                .toList();
        Map<String, Map<String, Precedents.Count>> counts = counts(found);
        List<List<LogisticTrainer.Example>> listed = found.stream()
                .map(fold -> fold.stream().map(l -> example(l, counts)).toList())
                .toList();
        return new Trained(
                taggers.get(FOLDS),
                judge(proposed),
                calibration.lines(),
                judge(listed),
                calibration(listed).lines(),
                new Precedents(onAll(counts)));
    }

    /** A tagger that is to see pages without what rules propose. */
    public TermTagger bareTagger(List<GoldPage> pages) {
        return new TermTagger(
                tagger(pages.stream().map(p -> samples(p, Survey::bare)).toList()));
    }

    /** What may be named in a fold's pages beside that which the rules find. */
    private List<LogisticTrainer.Example> proposed(Fold fold) {
        List<LogisticTrainer.Example> examples = new ArrayList<>();
        for (Sample sample : fold.pages().stream().flatMap(List::stream).toList()) {
            for (Proposal proposal : finder.proposals(sample.survey(), fold.tagger())) {
                boolean listed = sample.labelling().lists(proposal);
                examples.add(sample.example(numbers, proposal.description(), proposal.type(), listed));
            }
        }
        return examples;
    }

    /** What is named in a fold's pages, by rules and by what was learned from the others. */
    private List<Listed> listed(Fold fold, Judge proposals) {
        EntityModel model = new EntityModel(fold.tagger(), proposals, Optional.empty(), new Precedents(Map.of()));
        List<Listed> all = new ArrayList<>();
        for (Sample sample : fold.pages().stream().flatMap(List::stream).toList()) {
            for (Listing listing : finder.listings(sample.survey(), model)) {
                boolean listed = sample.labelling().lists(listing);
                all.add(new Listed(
                        listing.name(), sample.example(numbers, listing.description(), listing.type(), listed)));
            }
        }
        return all;
    }

    /** On which pages each name is found, and whether the reader lists it there. */
    private static Map<String, Map<String, Precedents.Count>> counts(List<List<Listed>> folds) {
        Map<String, Map<String, Precedents.Count>> counts = new TreeMap<>();
        for (Listed one : folds.stream().flatMap(List::stream).toList()) {
            int listed = one.example().label().equals(Judge.LISTED) ? 1 : 0;
            counts.computeIfAbsent(one.name(), n -> new TreeMap<>())
                    .merge(
                            one.example().source(),
                            new Precedents.Count(1, listed),
                            (a, b) -> new Precedents.Count(1, Math.max(a.listed(), b.listed())));
        }
        return counts;
    }

    private static Map<String, Precedents.Count> onAll(Map<String, Map<String, Precedents.Count>> counts) {
        Map<String, Precedents.Count> all = new TreeMap<>();
        counts.forEach((name, pages) -> all.put(
                name, pages.values().stream().reduce(Precedents.Count::and).orElseThrow()));
        return all;
    }

    /** With what the readers of all other pages did with the name. */
    private LogisticTrainer.Example example(Listed listed, Map<String, Map<String, Precedents.Count>> counts) {
        LogisticTrainer.Example example = listed.example();
        Map<String, Precedents.Count> pages = counts.get(listed.name());
        List<String> told = new ArrayList<>();
        pages.values().stream()
                .reduce(Precedents.Count::and)
                .orElseThrow()
                .without(pages.get(example.source()))
                .tell(Features.into(told));
        int[] features = IntStream.concat(Arrays.stream(example.features()), Arrays.stream(numbers.of(told)))
                .toArray();
        return new LogisticTrainer.Example(features, example.label(), example.source(), example.weight());
    }

    /** A fold's part of all, or all but that; behind the last fold all. */
    private static <T> List<T> part(List<T> all, int fold, boolean inside) {
        return IntStream.range(0, all.size())
                .filter(i -> i % FOLDS == fold == inside)
                .mapToObj(all::get)
                .toList();
    }

    private List<String> judge(List<List<LogisticTrainer.Example>> folds) {
        return LogisticTrainer.train(
                numbers, folds.stream().flatMap(List::stream).toList(), JUDGE_PENALTY, SOURCES);
    }

    /** What is learned from all folds but one. */
    private LinearModel unseen(List<List<LogisticTrainer.Example>> folds, int fold) {
        return new LinearModel(judge(part(folds, fold, false)));
    }

    private Calibration calibration(List<List<LogisticTrainer.Example>> folds) {
        List<CalibrationTrainer.Judged> judged = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            LinearModel model = unseen(folds, fold);
            for (LogisticTrainer.Example example : folds.get(fold)) {
                judged.add(new CalibrationTrainer.Judged(
                        model.probability(numbers.description(example.features())),
                        example.label().equals(Judge.LISTED)));
            }
        }
        return CalibrationTrainer.train(judged);
    }

    private List<String> tagger(List<List<Sample>> pages) {
        List<TaggerTrainer.Labelled> sentences = pages.stream()
                .flatMap(List::stream)
                .flatMap(s -> s.sentences().stream())
                .toList();
        List<String> classes =
                Arrays.stream(ThingType.values()).map(ThingType::localName).toList();
        return TaggerTrainer.train(numbers, sentences, classes, TAGGER_PENALTY);
    }

    private List<Sample> samples(GoldPage page) {
        return samples(page, UnaryOperator.identity());
    }

    private List<Sample> samples(GoldPage page, UnaryOperator<Survey> seen) {
        List<Sample> samples = new ArrayList<>();
        List<Article> articles = GoldText.articles(page);
        for (int i = 0; i < articles.size(); i++) {
            Survey survey = seen.apply(finder.survey(Wording.ofRules(articles.get(i)), Trace.NONE));
            Labelling labelling = new Labelling(page.articles().get(i));
            List<List<String>> labels = labelling.labels(survey);
            List<List<Description>> words = WordFeatures.of(survey);
            List<TaggerTrainer.Labelled> sentences = IntStream.range(0, labels.size())
                    .mapToObj(s -> new TaggerTrainer.Labelled(
                            words.get(s).stream()
                                    .map(d -> numbers.of(d.names()))
                                    .toList(),
                            labels.get(s)))
                    .toList();
            samples.add(new Sample(page.name(), survey, labelling, sentences));
        }
        return samples;
    }
}
