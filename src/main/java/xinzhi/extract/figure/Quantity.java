package xinzhi.extract.figure;

import java.math.BigDecimal;
import java.util.Optional;
import xinzhi.text.Span;

/**
 * A number with its unit, at its place in a passage.
 *
 * @param value in the unit that the text gives: 53 and {@code 万辆}
 * @param bound the text's words for how exact it is
 */
record Quantity(Span span, BigDecimal value, Unit unit, Optional<String> bound) {
    int start() {
        return span.start();
    }

    int end() {
        return span.end();
    }

    Quantity bounded(String word) {
        return new Quantity(
                span,
                value,
                unit,
                Optional.of(bound.map(b -> word.endsWith(b) ? word : word + b).orElse(word)));
    }
}
