package xinzhi.extract.figure;

import java.util.List;
import java.util.Optional;
import xinzhi.extract.Observation;
import xinzhi.extract.Period;
import xinzhi.extract.Stance;

/** Carries a denial back to the figure that is denied: 512亿元的说法没有依据 speaks of the 512亿元 before it. */
final class Denied {
    /** Below it nothing but its number tells what a figure is of. */
    private static final double UNTOLD = 0.5;

    private Denied() {}

    /** The same figures; those that a later one denies by their value are another's word, and give it their indicator. */
    static List<Observation> in(List<Observation> figures) {
        if (figures.stream().noneMatch(o -> o.stance() == Stance.REPORTED)) {
            return figures;
        }
        return figures.stream().map(o -> told(figures, o)).toList();
    }

    private static Observation told(List<Observation> figures, Observation figure) {
        boolean denied = figures.stream()
                .anyMatch(o -> o.stance() == Stance.REPORTED && isSame(figure, o) && isBefore(figure, o));
        if (figure.stance() == Stance.REPORTED) {
            Optional<Observation> first = figures.stream()
                    .filter(o -> isSame(figure, o) && isBefore(o, figure))
                    .findFirst();
            return first.map(f -> figure.repeating(f, time(f, figure))).orElse(figure);
        }
        return denied ? figure.taken(Stance.REPORTED) : figure;
    }

    private static Optional<Period> time(Observation first, Observation again) {
        return first.sentence().equals(again.sentence())
                ? first.when()
                : first.when().map(p -> p.takenFrom(first.sentence()));
    }

    private static boolean isBefore(Observation one, Observation other) {
        return one.span().start() < other.span().start();
    }

    private static boolean isSame(Observation one, Observation other) {
        return one.value().compareTo(other.value()) == 0
                && one.unit().equals(other.unit())
                && (one.indicator().equals(other.indicator())
                        || Math.min(one.confidence(), other.confidence()) < UNTOLD);
    }
}
