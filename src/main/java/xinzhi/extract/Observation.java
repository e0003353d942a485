package xinzhi.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import xinzhi.text.Sentence;
import xinzhi.text.Span;

/**
 * A number that measures something.
 *
 * @param indicator what is measured, in the article's words
 * @param value in the text's own unit: 53 and {@code 万辆}, never 530000
 * @param when empty where the text tells no time
 * @param where the regions it is measured for
 * @param bound the text's word for how exact it is: 超过, 近, 至少; or for what it has changed from: 由, 比2018年
 * @param stance {@link Stance#TARGET} where the figure is aimed at or expected only, {@link Stance#REPORTED} where it
 *     is rumoured or denied
 * @param source who gives the figure, in the article's words
 * @param about the things that it measures something of, other than regions
 */
public record Observation(
        String indicator,
        BigDecimal value,
        String unit,
        Optional<Period> when,
        Based<List<Entity>> where,
        Optional<String> bound,
        Stance stance,
        Optional<String> source,
        Sentence sentence,
        Span span,
        String rule,
        double confidence,
        List<Entity> about) {
    public Observation {
        where = new Based<>(List.copyOf(where.value()), where.basis());
        about = List.copyOf(about);
    }

    public Optional<String> period() {
        return when.map(Period::text);
    }

    public List<Entity> areas() {
        return where.value();
    }

    /** The same figure with another stance. */
    public Observation taken(Stance other) {
        return new Observation(
                indicator, value, unit, when, where, bound, other, source, sentence, span, rule, confidence, about);
    }

    /** The same number, where it is that of a figure before which the text speaks of again. */
    public Observation repeating(Observation first, Optional<Period> time) {
        return new Observation(
                first.indicator,
                value,
                unit,
                time,
                where,
                bound,
                stance,
                source,
                sentence,
                span,
                rule,
                confidence,
                first.about);
    }

    /** The same, about those alone of its things whose keys these are. */
    Observation aboutOnly(Set<String> keys) {
        List<Entity> kept = about.stream().filter(e -> keys.contains(e.key())).toList();
        return new Observation(
                indicator, value, unit, when, where, bound, stance, source, sentence, span, rule, confidence, kept);
    }

    /** The same, given by whoever speaks the words that it stands in, unless the text says who gives it. */
    Observation within(List<Statement> statements) {
        if (source.isPresent()) {
            return this;
        }
        Optional<String> speaker =
                Statement.holding(statements, span).flatMap(Statement::speaker).map(Entity::label);
        return new Observation(
                indicator, value, unit, when, where, bound, stance, speaker, sentence, span, rule, confidence, about);
    }
}
