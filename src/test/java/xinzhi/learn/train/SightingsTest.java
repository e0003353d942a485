package xinzhi.learn.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import xinzhi.extract.Predicate;
import xinzhi.extract.Reader;
import xinzhi.extract.pair.Pair;
import xinzhi.extract.pair.PairFinder;
import xinzhi.extract.pair.Precedents;

class SightingsTest {
    private static final Reader TEXTS = new Reader();

    private final Sightings sightings = new Sightings();
    private final Pair pair = pair("科技创新", "新质生产力");

    private static Pair pair(String subject, String object) {
        return new PairFinder(TEXTS.ontology())
                .pairs(TEXTS.read("以科技创新催生新质生产力。")).stream()
                        .filter(p -> p.subject().entity().label().equals(subject)
                                && p.object().entity().label().equals(object))
                        .findFirst()
                        .orElseThrow();
    }

    @BeforeEach
    void seenOnThreePages() {
        sightings.add(pair, "one", Optional.of(Predicate.DRIVES));
        sightings.add(pair, "one", Optional.empty());
        sightings.add(pair, "two", Optional.empty());
        sightings.add(pair, "three", Optional.of(Predicate.DRIVES));
    }

    @Test
    void aModelHearsHowOftenReadersRelatedTheTwoAndHow() {
        List<String> told = told(sightings.onAll(), pair);
        assertTrue(told.contains("pair-precedent=3 some"), told::toString);
        assertTrue(told.contains("pair-precedent-said=drives"), told::toString);
        assertTrue(told.contains("pair-precedent-rate>=0.4"), told::toString);
    }

    @Test
    void theOtherWayRoundIsToldApart() {
        List<String> told = told(sightings.onAll(), pair("新质生产力", "科技创新"));
        assertTrue(told.contains("reverse-precedent-said=drives"), told::toString);
        assertTrue(told.stream().noneMatch(f -> f.startsWith("pair-precedent")), told::toString);
    }

    @Test
    void aPageIsLearnedFromWithoutWhatItsOwnReaderSays() {
        assertTrue(told(sightings.without("two"), pair).contains("pair-precedent=2 all"));
        assertTrue(told(sightings.without("one"), pair).contains("pair-precedent=2 some"));
    }

    @Test
    void oneSilentPageIsNoPrecedent() {
        Sightings once = new Sightings();
        once.add(pair, "two", Optional.empty());
        assertEquals(List.of(), told(once.onAll(), pair));
    }

    /** What is told beside the sentence. */
    private static List<String> told(Precedents precedents, Pair pair) {
        List<String> told = new ArrayList<>(precedents.describe(pair).names());
        told.removeAll(pair.features());
        return told;
    }
}
