package xinzhi.extract.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import xinzhi.extract.Argument;
import xinzhi.extract.Claim;
import xinzhi.extract.Entity;
import xinzhi.extract.Predicate;
import xinzhi.extract.Reading;
import xinzhi.extract.Statement;
import xinzhi.extract.Trace;
import xinzhi.extract.Troubles;
import xinzhi.extract.Undevelopable;
import xinzhi.ontology.Ontology;
import xinzhi.text.Sentence;
import xinzhi.text.Span;

/** Reads relations by what was learned, wherever rules are silent. Safe from many threads. */
public final class PairReader {
    private static final String RULE = "model-relation";

    /** Of less sure claims not one in five is right. None below one half is a fact; who lowers the bar finds them. */
    private static final double FLOOR = 0.28;

    /** Relations on which readers agree and which the model alone reads rightly two times of three. */
    private static final Set<Predicate> SURE =
            Set.of(Predicate.BROADER, Predicate.PART_OF, Predicate.DEVELOPS, Predicate.PROPOSES);

    /** But no more surely, however sure the model is: on articles that it had not seen it was right two times of five from .8 on. */
    private static final double MOST = 0.7;

    /** Of the others the model is never so sure that they would stand as facts. */
    private static final double CEILING = 0.45;

    private final PairFinder finder;
    private final Manner manner;
    private final Troubles troubles;
    private final Undevelopable undevelopable;
    private final FeatureWords words;
    private final RelationModel model;
    private final Guesser guesser;

    public PairReader(Ontology ontology, RelationModel model) {
        finder = new PairFinder(ontology);
        manner = new Manner(ontology.cues());
        troubles = new Troubles(ontology.cues());
        undevelopable = new Undevelopable(ontology.cues());
        words = new FeatureWords(ontology.cues());
        this.model = model;
        guesser = new Guesser(model);
    }

    /**
     * What the article says beside {@code known}, what rules read: of two things in a sentence one relation at most, and
     * none where a rule has one.
     */
    public List<Claim> claims(Reading reading, List<Claim> known, List<Statement> statements, Trace trace) {
        List<RelationModel.Guess> guesses = guesser.guesses(finder.pairs(reading), FLOOR);
        guesses.sort(Comparator.comparingDouble(RelationModel.Guess::confidence).reversed());
        Set<String> taken = new HashSet<>();
        for (Claim claim : known) {
            if (claim.object() instanceof Argument.Thing thing) {
                taken.add(ends(claim.sentence(), claim.subject(), thing.entity()));
            }
        }
        List<Claim> claims = new ArrayList<>();
        for (RelationModel.Guess guess : guesses) {
            Pair pair = guess.pair();
            Sentence sentence = pair.passage().sentence();
            if (taken.add(ends(sentence, pair.subject().entity(), pair.object().entity()))) {
                claim(guess, statements, trace).ifPresent(claims::add);
            }
        }
        claims.sort(Comparator.comparingInt(c -> c.sentence().position()));
        return claims;
    }

    private Optional<Claim> claim(RelationModel.Guess guess, List<Statement> statements, Trace trace) {
        Pair pair = guess.pair();
        Sentence sentence = pair.passage().sentence();
        String said = pair.subject().entity().label() + " " + guess.predicate().localName() + " "
                + pair.object().entity().label();
        if (manner.denies(pair)) {
            trace.note(sentence, RULE, "denied: " + said);
            return Optional.empty();
        }
        Span object = pair.object().span();
        if (troubles.forbid(
                guess.predicate(), pair.object().entity(), pair.passage().text(), object.start(), object.end())) {
            trace.note(sentence, RULE, "a trouble: " + said);
            return Optional.empty();
        }
        if (undevelopable.forbid(guess.predicate(), pair.object().entity())) {
            trace.note(sentence, RULE, "no thing to develop: " + said);
            return Optional.empty();
        }
        Span evidence = pair.passage().toArticle(pair.span());
        if (trace != Trace.NONE) {
            trace.note(sentence, RULE, said + " for " + words.of(model.reasons(guess)));
        }
        return Optional.of(new Claim(
                pair.subject().entity(),
                guess.predicate(),
                new Argument.Thing(pair.object().entity()),
                sentence,
                evidence,
                RULE,
                Math.min(most(guess), guess.confidence()),
                manner.stance(pair, statements).within(statements, evidence, guess.predicate())));
    }

    private double most(RelationModel.Guess guess) {
        return SURE.contains(guess.predicate())
                        && !undevelopable.doubt(
                                guess.predicate(), guess.pair().object().entity())
                ? MOST
                : CEILING;
    }

    /** Two things in a sentence, whichever is the subject. */
    private static String ends(Sentence sentence, Entity one, Entity other) {
        return sentence.position() + "\n" + Entity.pairKey(one, other);
    }
}
