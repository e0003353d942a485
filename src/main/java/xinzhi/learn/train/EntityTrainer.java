package xinzhi.learn.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import xinzhi.extract.Trace;
import xinzhi.extract.mention.EntityModel;
import xinzhi.extract.mention.MentionFinder;
import xinzhi.extract.mention.Proposal;
import xinzhi.extract.mention.Survey;
import xinzhi.extract.mention.WordFeatures;
import xinzhi.extract.model.LinearModel;
import xinzhi.extract.model.TermTagger;
import xinzhi.learn.gold.GoldPage;
import xinzhi.learn.gold.GoldText;
import xinzhi.ontology.ThingType;
import xinzhi.text.Article;

/**
 * Annotated pages in, an {@link EntityModel} out. The judges learn from what taggers see that were trained without the
 * page at hand, as they will see it in use.
 */
public final class EntityTrainer {
    private static final int FOLDS = 5;
    private static final double TAGGER_PENALTY = 1;
    private static final double TRUST = 0.1;
    private static final int LEAST_UNKNOWN_FEATURE = 4;

    /** An annotated article, surveyed and labelled. */
    private record Sample(Survey survey, Labelling labelling, List<TaggerTrainer.Labelled> sentences) {}

    private final MentionFinder finder;

    /** @param finder whose proposals are judged */
    public EntityTrainer(MentionFinder finder) {
        this.finder = finder;
    }

    /** The models as text. */
    public record Trained(List<String> tagger, List<String> unknown, List<String> known) {
        public EntityModel model(double leastUnknown, double leastKnown) {
            return new EntityModel(
                    new TermTagger(tagger), new LinearModel(unknown), new LinearModel(known), leastUnknown, leastKnown);
        }
    }

    public Trained train(List<GoldPage> pages) {
        List<List<Sample>> samples = pages.stream().map(this::samples).toList();
        List<JudgeTrainer.Example> unknown = new ArrayList<>();
        List<JudgeTrainer.Example> known = new ArrayList<>();
        List<List<Judged>> judged = IntStream.range(0, FOLDS)
                .parallel()
                .mapToObj(fold -> judged(samples, fold))
                .toList();
        judged.forEach(list -> list.forEach(
                j -> (j.known() ? known : unknown).add(new JudgeTrainer.Example(j.features(), j.listed()))));
        return new Trained(
                tagger(samples.stream().flatMap(List::stream).toList()),
                JudgeTrainer.train(EntityModel.LISTED, unknown, TRUST, LEAST_UNKNOWN_FEATURE),
                JudgeTrainer.train(EntityModel.LISTED, known, TRUST, LEAST_UNKNOWN_FEATURE));
    }

    private record Judged(boolean known, List<String> features, boolean listed) {}

    /** The proposals of the fold's pages, as a tagger sees them that was trained on the others. */
    private List<Judged> judged(List<List<Sample>> samples, int fold) {
        List<Sample> others = new ArrayList<>();
        List<Sample> own = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            (i % FOLDS == fold ? own : others).addAll(samples.get(i));
        }
        TermTagger tagger = new TermTagger(tagger(others));
        List<Judged> judged = new ArrayList<>();
        for (Sample sample : own) {
            for (Proposal proposal : finder.proposals(sample.survey(), tagger)) {
                judged.add(new Judged(
                        proposal.entry().isPresent(),
                        proposal.features(),
                        sample.labelling().lists(proposal)));
            }
        }
        return judged;
    }

    private static List<String> tagger(List<Sample> samples) {
        List<TaggerTrainer.Labelled> sentences =
                samples.stream().flatMap(s -> s.sentences().stream()).toList();
        List<String> classes =
                Arrays.stream(ThingType.values()).map(ThingType::localName).toList();
        return TaggerTrainer.train(sentences, classes, TAGGER_PENALTY);
    }

    private List<Sample> samples(GoldPage page) {
        List<Sample> samples = new ArrayList<>();
        List<Article> articles = GoldText.articles(page);
        for (int i = 0; i < articles.size(); i++) {
            Survey survey = finder.survey(articles.get(i), Trace.NONE);
            Labelling labelling = new Labelling(page.articles().get(i));
            List<List<String>> labels = labelling.labels(survey);
            List<List<List<String>>> features = WordFeatures.of(survey);
            List<TaggerTrainer.Labelled> sentences = IntStream.range(0, labels.size())
                    .mapToObj(s -> new TaggerTrainer.Labelled(features.get(s), labels.get(s)))
                    .toList();
            samples.add(new Sample(survey, labelling, sentences));
        }
        return samples;
    }
}
