package xinzhi.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FormTrieTest {
    @Test
    void everyOccurrenceIsToldOverlappingOnesToo() {
        List<String> hits = new ArrayList<>();
        new FormTrie(List.of("云桥", "云桥港", "港口")).scan("云桥港口在云桥", (span, form) -> hits.add(form + "@" + span.start()));
        assertEquals(List.of("云桥@0", "云桥港@0", "港口@2", "云桥@5"), hits);
    }

    @Test
    void withoutFormsThereAreNoHits() {
        new FormTrie(List.of()).scan("云桥", (span, form) -> {
            throw new AssertionError(form);
        });
    }
}
