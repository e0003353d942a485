package xinzhi.learn.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import xinzhi.extract.Extraction;
import xinzhi.extract.Trace;
import xinzhi.extract.mention.EntityModel;
import xinzhi.extract.mention.MentionFinder;
import xinzhi.learn.gold.GoldPage;
import xinzhi.learn.gold.GoldText;
import xinzhi.learn.gold.Split;
import xinzhi.learn.score.FoundPage;
import xinzhi.learn.score.Scorer;
import xinzhi.learn.score.Scores;
import xinzhi.nlp.Analyzer;
import xinzhi.ontology.Ontology;

/**
 * What the entity model is worth on pages that it did not learn from. Our pages are judged in three parts, each by a model
 * of the other two; the given ones by the model that is shipped.
 */
public final class CrossValidation {
    private static final int PARTS = 3;

    private final Ontology ontology;
    private final Analyzer analyzer;
    private final List<GoldPage> pages;

    /** How well things are named. */
    public record Result(Scores ours, Scores given) {}

    /** @param pages in the order of their names */
    public CrossValidation(Ontology ontology, List<GoldPage> pages) {
        this.ontology = ontology;
        this.pages = List.copyOf(pages);
        analyzer = MentionFinder.analyzer(ontology);
    }

    /** By rules alone. */
    public Result rules() {
        MentionFinder rules = new MentionFinder(ontology, analyzer);
        Split split = Split.of(pages);
        List<GoldPage> ours =
                pages.stream().filter(p -> !split.given().contains(p)).toList();
        return new Result(scores(ours, found(rules, ours)), scores(split.given(), found(rules, split.given())));
    }

    /** By rules and models. @param share of the pages there are to learn from, up to 1 */
    public Result models(double share) {
        EntityTrainer trainer = new EntityTrainer(new MentionFinder(ontology, analyzer));
        List<GoldPage> ours = new ArrayList<>();
        List<FoundPage> found = new ArrayList<>();
        Scores given = scores(List.of(), List.of());
        for (int part = 0; part < PARTS; part++) {
            Split split = Split.without(pages, part);
            EntityModel model = trainer.train(part(split.training(), share)).model();
            MentionFinder both = new MentionFinder(ontology, analyzer, Optional.of(model));
            ours.addAll(split.development());
            found.addAll(found(both, split.development()));
            if (split.equals(Split.of(pages))) {
                given = scores(split.given(), found(both, split.given()));
            }
        }
        return new Result(scores(ours, found), given);
    }

    private static List<GoldPage> part(List<GoldPage> pages, double share) {
        return IntStream.range(0, pages.size())
                .filter(i -> Math.floor((i + 1) * share) > Math.floor(i * share))
                .mapToObj(pages::get)
                .toList();
    }

    private static List<FoundPage> found(MentionFinder finder, List<GoldPage> pages) {
        return pages.stream()
                .map(p -> new FoundPage(
                        p.page().id(),
                        GoldText.articles(p).stream()
                                .map(a -> new Extraction(finder.read(a, Trace.NONE), List.of(), List.of(), List.of()))
                                .toList()))
                .toList();
    }

    private Scores scores(List<GoldPage> gold, List<FoundPage> found) {
        return Scorer.score(ontology.lexicon(), 0, gold, found);
    }
}
