package xinzhi.learn.train;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import xinzhi.extract.Extraction;
import xinzhi.extract.Trace;
import xinzhi.extract.Wording;
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
import xinzhi.text.Article;

/**
 * What rules and models are worth on pages that no model learned from. Our pages are judged in three parts, each by models
 * of the other two; the given ones by models of the pages that those learn from that are shipped.
 */
public final class CrossValidation {
    private final Ontology ontology;
    private final Analyzer analyzer;
    private final List<GoldPage> pages;
    private final Split shipped;

    /** How well pages are read: all of ours, those of ours that the shipped models did not learn from, the given ones. */
    public record Result(Scores ours, Scores heldOut, Scores given) {}

    /** @param pages in the order of their names */
    public CrossValidation(Ontology ontology, List<GoldPage> pages) {
        this.ontology = ontology;
        this.pages = List.copyOf(pages);
        analyzer = MentionFinder.analyzer(ontology);
        shipped = Split.of(pages);
    }

    /**
     * By rules, by models and by both: what is named in articles, and what is said of the things that both find in them.
     */
    public Map<Means, List<Result>> all() {
        List<Readers> parts = IntStream.range(0, Split.PARTS)
                .mapToObj(part -> new Readers(
                        ontology, analyzer, Split.without(pages, part).training()))
                .toList();
        Map<Means, List<Result>> results = new EnumMap<>(Means.class);
        for (Means means : Means.values()) {
            results.put(
                    means,
                    List.of(
                            result(part -> article -> parts.get(part).named(article, means)),
                            result(part -> article -> parts.get(part).said(article, means))));
        }
        return results;
    }

    /** What is named, by rules and models. @param share of the pages there are to learn from, up to 1 */
    public Result named(double share) {
        EntityTrainer trainer = new EntityTrainer(new MentionFinder(ontology, analyzer));
        return result(part -> {
            List<GoldPage> some = some(Split.without(pages, part).training(), share);
            EntityModel model = trainer.train(some).model();
            MentionFinder both = new MentionFinder(ontology, analyzer, Optional.of(model));
            return article -> new Extraction(
                    both.read(Wording.ofRules(article), Trace.NONE).listed(), List.of(), List.of(), List.of());
        });
    }

    private static List<GoldPage> some(List<GoldPage> pages, double share) {
        return IntStream.range(0, pages.size())
                .filter(i -> Math.floor((i + 1) * share) > Math.floor(i * share))
                .mapToObj(pages::get)
                .toList();
    }

    /** @param readers one for each part of our pages, which did not learn from it */
    private Result result(IntFunction<Function<Article, Extraction>> readers) {
        List<GoldPage> ours = new ArrayList<>();
        List<FoundPage> found = new ArrayList<>();
        Scores heldOut = scores(List.of(), List.of());
        Scores given = heldOut;
        for (int part = 0; part < Split.PARTS; part++) {
            Split split = Split.without(pages, part);
            Function<Article, Extraction> reader = readers.apply(part);
            List<FoundPage> own = found(reader, split.development());
            ours.addAll(split.development());
            found.addAll(own);
            if (split.equals(shipped)) {
                heldOut = scores(split.development(), own);
                given = scores(split.given(), found(reader, split.given()));
            }
        }
        return new Result(scores(ours, found), heldOut, given);
    }

    private static List<FoundPage> found(Function<Article, Extraction> reader, List<GoldPage> pages) {
        return pages.stream()
                .map(p -> new FoundPage(
                        p.page().id(), GoldText.articles(p).stream().map(reader).toList()))
                .toList();
    }

    private Scores scores(List<GoldPage> gold, List<FoundPage> found) {
        return Scorer.score(ontology.lexicon(), 0, gold, found);
    }
}
