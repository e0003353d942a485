package xinzhi.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import xinzhi.extract.Entity;
import xinzhi.extract.Mention;
import xinzhi.extract.Reading;
import xinzhi.extract.Statement;
import xinzhi.extract.Trace;
import xinzhi.extract.model.LinearModel;
import xinzhi.extract.model.Panel;
import xinzhi.extract.model.ReasonWords;
import xinzhi.extract.model.Scorer;
import xinzhi.ontology.Ontology;
import xinzhi.text.Span;

/** Reads statements by what was learned, and weighs those that rules read. Safe from many threads. */
public final class SentenceReader {
    private static final String RULE = "model-statement";
    private static final int REASONS = 4;
    /** Where rules are silent a statement must be this likely: of calls rules read the smallest part. */
    private static final double LEAST = 0.65;

    private static final double LEAST_RECOMMENDATION = 0.55;
    /** What rules read is left out below this. */
    private static final double DOUBTED = 0.25;

    private static final double EVEN = 0.5;
    private static final double MOST = 0.95;

    private final PieceFinder finder;
    private final Strength strength;
    private final ReasonWords words;
    private final SentenceModel model;
    private final Panel panel;

    public SentenceReader(Ontology ontology, SentenceModel model) {
        finder = new PieceFinder(ontology);
        strength = new Strength(ontology.cues());
        words = new ReasonWords(ontology.cues());
        this.model = model;
        panel = new Panel(
                model.inOrder().stream().map(SentenceModel.Judge::model).toList());
    }

    /** A piece, and for each type how likely it is a statement of it. @param read what rules read in the article */
    private record Weighed(Piece piece, List<Statement> read, Map<Statement.Type, Double> probabilities) {
        double probability(SentenceModel.Judge judge) {
            return probabilities.getOrDefault(judge.type(), 0.0);
        }
    }

    /** A piece taken for a statement. */
    private record Guess(Weighed weighed, double confidence) {
        Piece piece() {
            return weighed.piece();
        }
    }

    /**
     * What rules read, each as sure as the model makes it, and what the model reads in sentences where they read nothing
     * of the kind.
     */
    public List<Statement> united(Reading reading, List<Statement> known, Trace trace) {
        List<Weighed> pieces = weigh(finder.pieces(reading), known);
        List<Statement> statements = new ArrayList<>();
        known.stream().filter(s -> !model.judges().containsKey(s.type())).forEach(statements::add);
        for (SentenceModel.Judge judge : model.inOrder()) {
            List<Statement> own =
                    known.stream().filter(s -> s.type() == judge.type()).toList();
            own.forEach(s -> weighed(s, judge, pieces, trace).ifPresent(statements::add));
            List<Guess> guesses = pieces.stream()
                    .filter(p -> isPossible(p.piece(), judge.type()))
                    .filter(p -> own.stream().noneMatch(s -> isInSentence(p.piece(), s)))
                    .map(p -> new Guess(p, judge.alone().apply(p.probability(judge))))
                    .filter(g -> g.confidence() >= least(judge.type()))
                    .toList();
            statements.addAll(statements(judge, guesses, trace));
        }
        statements.sort(Comparator.comparing(Statement::span).thenComparing(Statement::type));
        return statements;
    }

    /** What the model reads by itself: all that is likelier than not. */
    public List<Statement> alone(Reading reading, Trace trace) {
        List<Statement> statements = new ArrayList<>();
        List<Weighed> pieces = weigh(finder.pieces(reading), List.of());
        for (SentenceModel.Judge judge : model.inOrder()) {
            List<Guess> guesses = pieces.stream()
                    .map(p -> new Guess(p, p.probability(judge)))
                    .filter(g -> g.confidence() >= EVEN)
                    .toList();
            statements.addAll(statements(judge, guesses, trace));
        }
        statements.sort(Comparator.comparing(Statement::span).thenComparing(Statement::type));
        return statements;
    }

    private List<Weighed> weigh(List<Piece> pieces, List<Statement> read) {
        Scorer scorer = panel.scorer();
        List<Weighed> weighed = new ArrayList<>();
        for (Piece piece : pieces) {
            scorer.hear(piece.description(read));
            Map<Statement.Type, Double> probabilities = new EnumMap<>(Statement.Type.class);
            model.inOrder().forEach(j -> probabilities.put(j.type(), scorer.probabilityOnce(j.model())));
            weighed.add(new Weighed(piece, read, probabilities));
        }
        return weighed;
    }

    private static double least(Statement.Type type) {
        return type == Statement.Type.RECOMMENDATION ? LEAST_RECOMMENDATION : LEAST;
    }

    /** A run-in heading calls for nothing by itself, and no sentence states a problem that has no word for one. */
    private static boolean isPossible(Piece piece, Statement.Type type) {
        return switch (type) {
            case RECOMMENDATION -> !piece.runIn();
            case CHALLENGE -> piece.namesProblem();
            default -> true;
        };
    }

    private static boolean isInSentence(Piece piece, Statement statement) {
        return piece.passage().sentence().span().overlaps(statement.span());
    }

    /** Of the points of one sentence, 一是…；二是…, all are measures where one is: its opening words stand in the first alone. */
    private static boolean isPointBeside(Piece piece, Statement statement) {
        return statement.type() == Statement.Type.RECOMMENDATION
                && piece.passage().sentence().equals(statement.sentence());
    }

    private static Optional<Statement> weighed(
            Statement statement, SentenceModel.Judge judge, List<Weighed> pieces, Trace trace) {
        double probability = pieces.stream()
                .filter(p -> p.piece().place().overlaps(statement.span()) || isPointBeside(p.piece(), statement))
                .mapToDouble(p -> p.probability(judge))
                .max()
                .orElse(EVEN);
        double confidence = judge.seconded().apply(probability);
        if (confidence < DOUBTED) {
            trace.note(
                    statement.sentence(),
                    statement.rule(),
                    String.format(Locale.ROOT, "doubted by the model (%.2f)", confidence));
            return Optional.empty();
        }
        return Optional.of(statement.with(Math.min(MOST, confidence)));
    }

    /** A lone piece of a sentence stands for all of it. */
    private List<Statement> statements(SentenceModel.Judge judge, List<Guess> guesses, Trace trace) {
        Map<Integer, List<Guess>> bySentence = guesses.stream()
                .collect(Collectors.groupingBy(
                        g -> g.piece().passage().sentence().position(), TreeMap::new, Collectors.toList()));
        List<Statement> statements = new ArrayList<>();
        for (List<Guess> own : bySentence.values()) {
            for (Guess guess : own) {
                Piece piece = guess.piece();
                Span held = own.size() == 1 ? new Span(0, piece.passage().text().length()) : piece.span();
                statements.add(statement(judge, guess, held));
                if (trace != Trace.NONE) {
                    trace.note(piece.passage().sentence(), RULE, outcome(judge, guess));
                }
            }
        }
        return statements;
    }

    private Statement statement(SentenceModel.Judge judge, Guess guess, Span held) {
        Piece piece = guess.piece();
        List<Entity> about = piece.passage().mentionsIn(held).stream()
                .map(Mention::entity)
                .distinct()
                .toList();
        return new Statement(
                judge.type(),
                piece.passage().toArticle(held),
                about,
                Optional.empty(),
                Optional.empty(),
                judge.type() == Statement.Type.RECOMMENDATION ? strength.in(piece.passage(), held) : Optional.empty(),
                false,
                piece.passage().sentence(),
                RULE,
                Math.min(MOST, guess.confidence()));
    }

    private String outcome(SentenceModel.Judge judge, Guess guess) {
        String reasons = judge.reasons(guess.piece().features(guess.weighed().read()), REASONS).stream()
                .map(this::reason)
                .collect(Collectors.joining("; "));
        return String.format(Locale.ROOT, "a %s (%.2f): %s", judge.type().localName(), guess.confidence(), reasons);
    }

    private String reason(LinearModel.Reason reason) {
        return words.of(reason.feature()) + String.format(Locale.ROOT, " (%.1f)", reason.weight());
    }
}
