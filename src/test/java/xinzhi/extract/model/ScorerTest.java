package xinzhi.extract.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ScorerTest {
    private static final LinearModel MODEL = new LinearModel(IntStream.range(0, 3000)
            .mapToObj(i -> "yes\tn=" + i + "\t" + (i % 7 - 3) / 10.0)
            .toList());

    /** A description of two numbers, each a part, and of their sum. */
    private static Description pair(int one, int other, AtomicInteger told) {
        return features -> {
            features.addPart(1 + one, () -> tell(one, features, told));
            features.add("n=", String.valueOf(one + other));
            features.addPart(1 + other, () -> tell(other, features, told));
        };
    }

    private static void tell(int number, Features features, AtomicInteger told) {
        told.incrementAndGet();
        features.add("n=", String.valueOf(number));
        features.add("n=", String.valueOf(2 * number));
        features.add("unknown");
    }

    @Test
    void aPartIsLookedUpOnceAndTheProbabilityIsTheModels() {
        Scorer scorer = new Panel(List.of(MODEL)).scorer();
        AtomicInteger told = new AtomicInteger();
        for (int one = 0; one < 40; one++) {
            for (int other = 0; other < 1200; other += 40) {
                double expected = MODEL.probability(pair(one, other, new AtomicInteger()));
                scorer.hear(pair(one, other, told));
                assertEquals(expected, scorer.probability(MODEL));
            }
        }
        assertEquals(40 + 29, told.get());
    }

    @Test
    void forgottenKeysMayStandForOtherParts() {
        Scorer scorer = new Panel(List.of(MODEL)).scorer();
        Description one = f -> f.addPart(7, () -> f.add("n=1"));
        Description other = f -> f.addPart(7, () -> f.add("n=2"));
        scorer.hear(one);
        scorer.forget();
        scorer.hear(other);
        assertEquals(MODEL.probability(other), scorer.probability(MODEL));
        assertEquals(List.of("n=2"), other.names());
    }
}
