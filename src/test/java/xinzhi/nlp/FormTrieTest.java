package xinzhi.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class FormTrieTest {
    @Test
    void everyOccurrenceIsToldOverlappingOnesToo() {
        List<String> hits = new ArrayList<>();
        new FormTrie<>(Map.of("云桥", "a city", "云桥港", "its port", "港口", "any port"))
                .scan("云桥港口在云桥", (start, end, meaning) -> hits.add(meaning + "@" + start + ".." + end));
        assertEquals(List.of("a city@0..2", "its port@0..3", "any port@2..4", "a city@5..7"), hits);
    }

    @Test
    void withoutFormsThereAreNoHits() {
        new FormTrie<>(Map.<String, String>of()).scan("云桥", (start, end, meaning) -> {
            throw new AssertionError(meaning);
        });
    }
}
