package xinzhi.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import xinzhi.extract.Passage;
import xinzhi.ontology.Cues;

/** Finds where the words begin that lead up to a number and say no more than that it is reached: 已, 达到, 约. */
final class LeadUp {
    private final List<String> words;

    LeadUp(Cues cues) {
        words = Stream.of("figure-reach", "bound-before")
                .flatMap(set -> cues.words(set).stream())
                .distinct()
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .toList();
    }

    int start(Passage passage, Quantity quantity) {
        int start = quantity.start();
        Optional<String> word = before(passage, start);
        while (word.isPresent()) {
            start -= word.get().length();
            word = before(passage, start);
        }
        return start;
    }

    private Optional<String> before(Passage passage, int end) {
        return words.stream()
                .filter(w -> w.length() <= end && passage.text().startsWith(w, end - w.length()))
                .filter(w -> w.length() > 1 || !passage.splitsWord(end - 1))
                .findFirst();
    }
}
