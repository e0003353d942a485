package xinzhi.export.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AssociationTest {
    private static final double CLOSE = 1e-9;

    @Test
    void chanceIsNoughtAndAlwaysTogetherIsOne() {
        assertEquals(0, new Association(2, 4, 10, 20).npmi(), CLOSE);
        assertEquals(1, new Association(5, 5, 5, 20).npmi(), CLOSE);
        assertEquals(1, new Association(20, 20, 20, 20).npmi(), CLOSE);
        assertTrue(new Association(1, 10, 10, 20).npmi() < 0);
    }

    @Test
    void jaccardIsTheShareOfWhatNamesEither() {
        assertEquals(0.25, new Association(2, 4, 6, 20).jaccard(), CLOSE);
    }
}
