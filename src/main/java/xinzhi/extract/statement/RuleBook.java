package xinzhi.extract.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import xinzhi.extract.Mention;
import xinzhi.extract.Statement;
import xinzhi.nlp.Awaited;
import xinzhi.ontology.Ontology;
import xinzhi.text.Span;

/** The statement rules of an ontology, and what they read in one sentence. */
final class RuleBook {
    private final List<StatementRule> rules;
    private final Awaited needs;
    private final Strength strength;

    RuleBook(Ontology ontology) {
        rules = ontology.rules("StatementRule", StatementRule::of);
        needs = new Awaited(rules.stream().map(StatementRule::needs).toList());
        strength = new Strength(ontology.cues());
    }

    /** The statements of a sentence that the wanted rules read, which are all of one type. */
    List<Statement> read(Line line, Predicate<StatementRule> wanted) {
        return matches(line, wanted).stream()
                .map(m -> statement(
                        line,
                        m,
                        line.passage().toArticle(m.span()),
                        line.passage().mentionsIn(m.span())))
                .toList();
    }

    /**
     * One match for each piece of the sentence that has any; a lone one is that of the whole sentence. Where no piece has
     * any, that of the first rule over sentences.
     */
    List<StatementRule.Match> matches(Line line, Predicate<StatementRule> wanted) {
        List<StatementRule.Match> inPieces = new ArrayList<>();
        for (Stretch piece : line.pieces()) {
            first(piece, r -> !r.overSentence() && wanted.test(r)).ifPresent(inPieces::add);
        }
        if (inPieces.isEmpty()) {
            return first(line.whole(), r -> r.overSentence() && wanted.test(r)).stream()
                    .toList();
        }
        return inPieces.size() == 1
                ? List.of(inPieces.get(0).widened(line.whole().span()))
                : inPieces;
    }

    private Optional<StatementRule.Match> first(Stretch stretch, Predicate<StatementRule> wanted) {
        BitSet called = stretch.called(needs);
        for (int i = called.nextSetBit(0); i >= 0; i = called.nextSetBit(i + 1)) {
            if (wanted.test(rules.get(i))) {
                Optional<StatementRule.Match> match = rules.get(i).match(stretch);
                if (match.isPresent()) {
                    return match;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * @param span what the statement holds, in the article
     * @param mentions in that span
     */
    Statement statement(Line line, StatementRule.Match match, Span span, List<Mention> mentions) {
        return new Statement(
                match.rule().type(),
                span,
                mentions.stream().map(Mention::entity).distinct().toList(),
                Attribution.speaker(match),
                Attribution.event(match),
                strength.of(match),
                false,
                line.passage().sentence(),
                match.rule().rule().id(),
                match.rule().rule().confidence());
    }
}
