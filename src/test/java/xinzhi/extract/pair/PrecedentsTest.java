package xinzhi.extract.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import xinzhi.extract.Entity;
import xinzhi.extract.Reader;
import xinzhi.ontology.ThingType;

class PrecedentsTest {
    private static final List<String> LINES = List.of(
            "concept/high-quality-development\tconcept/new-quality-productive-forces\t4\t3\tdrives=1,requires=2",
            "concept/new-quality-productive-forces\t中试车间\t2\t0\t");

    @Test
    void whatIsWrittenIsRead() {
        assertEquals(LINES, Precedents.of(LINES).lines());
    }

    @Test
    void aThingThatNoLexiconKnowsIsKnownByItsName() {
        Pair pair = new PairFinder(new Reader().ontology())
                .pairs(new Reader().read("新质生产力离不开高质量发展。")).stream()
                        .filter(p -> p.subject().entity().label().equals("高质量发展"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(
                "concept/high-quality-development\tconcept/new-quality-productive-forces",
                Precedents.key(pair.subject().entity(), pair.object().entity()));
        assertEquals(
                "concept/high-quality-development\t某新物",
                Precedents.key(pair.subject().entity(), Entity.open(ThingType.PRODUCT, "某新物")));
    }
}
