package xinzhi.extract;

import java.util.Optional;
import java.util.function.UnaryOperator;
import xinzhi.text.Sentence;

/**
 * The time of a figure.
 *
 * @param text {@code 2023}, {@code 2024-02}, {@code 2017/2021}, {@code 2025上半年}
 * @param from the sentence that names it, where that is not the one of the figure
 * @param year what tells its year, where the words for the time do not: 今年前三季度, 9月
 */
public record Period(String text, Optional<Sentence> from, Optional<Basis> year) {
    public static Period stated(String text) {
        return new Period(text, Optional.empty(), Optional.empty());
    }

    /** The same, where a figure of another sentence takes it. */
    public Period takenFrom(Sentence sentence) {
        return new Period(text, from.or(() -> Optional.of(sentence)), year);
    }

    /** The same time, or a part of it. */
    public Period as(UnaryOperator<String> other) {
        return new Period(other.apply(text), from, year);
    }
}
