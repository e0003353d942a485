package xinzhi.learn.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import xinzhi.extract.Trace;
import xinzhi.extract.mention.EntityModel;
import xinzhi.extract.mention.MentionFinder;
import xinzhi.extract.mention.Proposal;
import xinzhi.extract.mention.Survey;
import xinzhi.extract.mention.WordFeatures;
import xinzhi.extract.model.Calibration;
import xinzhi.extract.model.Description;
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
    private static final int FOLDS = 5;
    private static final double TAGGER_PENALTY = 1;
    private static final double JUDGE_PENALTY = 20;
    /** In how many pages a feature of the judge must be seen. */
    private static final int SOURCES = 3;

    /** An annotated article, surveyed and labelled. */
    private record Sample(String page, Survey survey, Labelling labelling, List<TaggerTrainer.Labelled> sentences) {}

    /** The examples of one page. */
    private record Judged(List<LogisticTrainer.Example> examples) {}

    private final MentionFinder finder;

    /** @param finder whose proposals are judged */
    public EntityTrainer(MentionFinder finder) {
        this.finder = finder;
    }

    /** The models as text. */
    public record Trained(List<String> tagger, List<String> judge, List<String> calibration) {
        public EntityModel model() {
            return new EntityModel(new TermTagger(tagger), new LinearModel(judge), Calibration.of(calibration));
        }
    }

    /** The same pages give the same models. */
    public Trained train(List<GoldPage> pages) {
        List<List<Sample>> samples = pages.stream().map(this::samples).toList();
        List<List<Judged>> folds = IntStream.range(0, FOLDS)
                .parallel()
                .mapToObj(fold -> judged(samples, fold))
                .toList();
        return new Trained(tagger(samples), judge(folds), calibration(folds).lines());
    }

    /** A tagger that is to see pages without what rules propose. */
    public TermTagger bareTagger(List<GoldPage> pages) {
        return new TermTagger(
                tagger(pages.stream().map(p -> samples(p, Survey::bare)).toList()));
    }

    /** The proposals of the fold's pages, as a tagger sees them that was trained on the others. */
    private List<Judged> judged(List<List<Sample>> pages, int fold) {
        TermTagger tagger = new TermTagger(tagger(part(pages, fold, false)));
        return part(pages, fold, true).stream().map(p -> judged(p, tagger)).toList();
    }

    private Judged judged(List<Sample> page, TermTagger tagger) {
        List<LogisticTrainer.Example> examples = new ArrayList<>();
        for (Sample sample : page) {
            for (Proposal proposal : finder.proposals(sample.survey(), tagger)) {
                String label = sample.labelling().lists(proposal) ? EntityModel.LISTED : LogisticTrainer.NONE;
                examples.add(new LogisticTrainer.Example(proposal.description().names(), label, sample.page(), 1));
            }
        }
        return new Judged(examples);
    }

    private static <T> List<T> part(List<T> all, int fold, boolean inside) {
        return IntStream.range(0, all.size())
                .filter(i -> i % FOLDS == fold == inside)
                .mapToObj(all::get)
                .toList();
    }

    private static List<String> judge(List<List<Judged>> folds) {
        List<LogisticTrainer.Example> examples = folds.stream()
                .flatMap(List::stream)
                .flatMap(j -> j.examples().stream())
                .toList();
        return LogisticTrainer.train(examples, JUDGE_PENALTY, SOURCES);
    }

    private static Calibration calibration(List<List<Judged>> folds) {
        List<CalibrationTrainer.Judged> unseen = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            LinearModel model = new LinearModel(judge(part(folds, fold, false)));
            for (Judged judged : folds.get(fold)) {
                judged.examples()
                        .forEach(e -> unseen.add(new CalibrationTrainer.Judged(
                                model.probability(Description.of(e.features())),
                                e.label().equals(EntityModel.LISTED))));
            }
        }
        return CalibrationTrainer.train(unseen);
    }

    private static List<String> tagger(List<List<Sample>> pages) {
        List<TaggerTrainer.Labelled> sentences = pages.stream()
                .flatMap(List::stream)
                .flatMap(s -> s.sentences().stream())
                .toList();
        List<String> classes =
                Arrays.stream(ThingType.values()).map(ThingType::localName).toList();
        return TaggerTrainer.train(sentences, classes, TAGGER_PENALTY);
    }

    private List<Sample> samples(GoldPage page) {
        return samples(page, UnaryOperator.identity());
    }

    private List<Sample> samples(GoldPage page, UnaryOperator<Survey> seen) {
        List<Sample> samples = new ArrayList<>();
        List<Article> articles = GoldText.articles(page);
        for (int i = 0; i < articles.size(); i++) {
            Survey survey = seen.apply(finder.survey(articles.get(i), Trace.NONE));
            Labelling labelling = new Labelling(page.articles().get(i));
            List<List<String>> labels = labelling.labels(survey);
            List<List<Description>> words = WordFeatures.of(survey);
            List<TaggerTrainer.Labelled> sentences = IntStream.range(0, labels.size())
                    .mapToObj(s -> new TaggerTrainer.Labelled(
                            words.get(s).stream().map(Description::names).toList(), labels.get(s)))
                    .toList();
            samples.add(new Sample(page.name(), survey, labelling, sentences));
        }
        return samples;
    }
}
