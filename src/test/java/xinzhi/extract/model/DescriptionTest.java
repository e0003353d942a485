package xinzhi.extract.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class DescriptionTest {
    private static final String LONG = "数字技术".repeat(20);

    private static final LinearModel MODEL = new LinearModel(
            List.of("yes\t*\t-1.00", "yes\tword=发展\t0.50", "yes\tword=" + LONG + "\t0.25", "yes\tquoted\t2.00"));

    private static double score(Description description) {
        return Calibration.logit(MODEL.probability(description));
    }

    @Test
    void aModelKnowsAFeatureInWhateverPiecesItsNameComes() {
        double known = MODEL.probability(Description.of(List.of("word=发展")));
        assertEquals(known, MODEL.probability(f -> f.add("word=", "发展")));
        assertEquals(known, MODEL.probability(f -> f.add("", "word", "=", "发", "", "展")));
        assertEquals(-0.75, score(f -> f.add("wo", "rd=", LONG)), 1e-9);
        assertEquals(-0.75, score(f -> f.add("word=" + LONG.substring(0, 50), LONG.substring(50))), 1e-9);
    }

    @Test
    void whatAModelDoesNotKnowWeighsNothing() {
        assertEquals(-1, score(f -> {}), 1e-9);
        assertEquals(-1, score(f -> f.add("word=", "发")), 1e-9);
        assertEquals(-1, score(f -> f.add("word=", "发展", "展")), 1e-9);
        assertEquals(-1, score(f -> f.add("quote")), 1e-9);
    }

    @Test
    void aNameWithTheHashOfAnotherIsNotTakenForIt() {
        LinearModel model = new LinearModel(List.of("yes\tAa\t1.00"));
        assertEquals("Aa".hashCode(), "BB".hashCode());
        assertEquals(0.5, model.probability(f -> f.add("B", "B")));
    }

    @Test
    void everyFeatureOfALargeModelIsFound() {
        LinearModel model = new LinearModel(
                IntStream.range(0, 5000).mapToObj(i -> "yes\tn=" + i + "\t1.00").toList());
        assertEquals(
                5,
                Calibration.logit(model.probability(f -> {
                    for (String number : List.of("0", "1", "77", "1234", "4999")) {
                        f.add("n=", number);
                    }
                })),
                1e-9);
    }

    @Test
    void aFeatureCountsAsOftenAsItIsTold() {
        Description twice = f -> {
            f.add("word=", "发展");
            f.add("word=发展");
        };
        assertEquals(0, score(twice), 1e-9);
        assertEquals(List.of("word=发展", "word=发展"), twice.names());
    }

    @Test
    void aTaggerReadsDescriptionsAsItReadsNames() {
        TermTagger tagger = new TermTagger(List.of("B-Concept\tw=数字\t1.50", "I-Concept\tw=技术\t2.00", "O\tw=的\t1.00"));
        List<String> words = List.of("的", "数字", "技术");
        List<Description> told =
                words.stream().<Description>map(w -> f -> f.add("w=", w)).toList();
        List<Description> named =
                words.stream().map(w -> Description.of(List.of("w=" + w))).toList();
        assertEquals(tagger.read(named).logSum(), tagger.read(told).logSum());
    }
}
