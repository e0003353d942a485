package xinzhi.learn.train;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import xinzhi.extract.Statement;
import xinzhi.extract.Trace;
import xinzhi.extract.model.LinearModel;
import xinzhi.extract.statement.Piece;
import xinzhi.extract.statement.PieceFinder;
import xinzhi.extract.statement.SentenceModel;
import xinzhi.extract.statement.StatementReader;
import xinzhi.ontology.Ontology;

/** Annotated articles in, a {@link SentenceModel} out, calibrated on pages that it had not seen. */
public final class SentenceTrainer {
    private static final int FOLDS = 3;
    private static final double PENALTY = 3;
    /** Of pages in which a feature must be seen, or the reasons that a model gives are memories. */
    private static final int SOURCES = 3;

    private final PieceFinder finder;
    private final StatementReader rules;

    public SentenceTrainer(Ontology ontology) {
        finder = new PieceFinder(ontology);
        rules = new StatementReader(ontology);
    }

    /** A piece's features, whether the reader saw a statement in it, and whether a rule does. */
    private record Seen(String page, int[] features, boolean is, boolean seconded) {}

    /** A model that hears what rules read. The same articles give the same model. */
    public SentenceModel train(List<ReadArticle> articles) {
        return train(articles, true);
    }

    /** A model that is to read without rules. */
    public SentenceModel bare(List<ReadArticle> articles) {
        return train(articles, false);
    }

    private SentenceModel train(List<ReadArticle> articles, boolean hearing) {
        List<String> pages =
                articles.stream().map(ReadArticle::page).distinct().sorted().toList();
        FeatureNumbers numbers = new FeatureNumbers();
        Map<Statement.Type, List<Seen>> seen = new EnumMap<>(Statement.Type.class);
        for (ReadArticle article : articles) {
            StatementLabels labels =
                    new StatementLabels(article.reading().article().text(), article.gold());
            List<Statement> read = rules.statements(article.reading(), Trace.NONE);
            for (Piece piece : finder.pieces(article.reading())) {
                int[] features = numbers.of(piece.features(hearing ? read : List.of()));
                for (Statement.Type type : SentenceModel.TYPES) {
                    boolean seconded = read.stream()
                            .anyMatch(s -> s.type() == type && s.span().overlaps(piece.place()));
                    seen.computeIfAbsent(type, t -> new ArrayList<>())
                            .add(new Seen(article.page(), features, labels.holds(type, piece.place()), seconded));
                }
            }
        }
        Map<Statement.Type, SentenceModel.Judge> judges = new EnumMap<>(Statement.Type.class);
        seen.forEach((type, all) -> judges.put(type, judge(numbers, type, all, pages)));
        return new SentenceModel(judges);
    }

    private static SentenceModel.Judge judge(
            FeatureNumbers numbers, Statement.Type type, List<Seen> seen, List<String> pages) {
        List<CalibrationTrainer.Judged> alone = new ArrayList<>();
        List<CalibrationTrainer.Judged> seconded = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            LinearModel model = fit(numbers, type, part(seen, pages, fold, false));
            for (Seen one : part(seen, pages, fold, true)) {
                double probability = model.probability(numbers.description(one.features()));
                (one.seconded() ? seconded : alone).add(new CalibrationTrainer.Judged(probability, one.is()));
            }
        }
        return new SentenceModel.Judge(
                type, fit(numbers, type, seen), CalibrationTrainer.train(alone), CalibrationTrainer.train(seconded));
    }

    private static List<Seen> part(List<Seen> seen, List<String> pages, int fold, boolean inside) {
        return seen.stream()
                .filter(s -> pages.indexOf(s.page()) % FOLDS == fold == inside)
                .toList();
    }

    private static LinearModel fit(FeatureNumbers numbers, Statement.Type type, List<Seen> seen) {
        return new LinearModel(LogisticTrainer.train(
                numbers,
                seen.stream()
                        .map(s -> new LogisticTrainer.Example(
                                s.features(), s.is() ? type.localName() : LogisticTrainer.NONE, s.page(), 1))
                        .toList(),
                PENALTY,
                SOURCES));
    }
}
