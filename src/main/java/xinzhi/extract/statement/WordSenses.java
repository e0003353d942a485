package xinzhi.extract.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import xinzhi.ontology.Cues;

/** Which of the cue sets that tell of statements hold a word. */
final class WordSenses {
    private static final List<String> SETS = List.of(
            "copula",
            "happened",
            "imperative-adverb",
            "imperative-verb",
            "modal",
            "negation",
            "normative",
            "person-says",
            "possible",
            "predicate-head",
            "problem-noun",
            "problem-verb",
            "problem-word",
            "said-of-measure",
            "says",
            "says-plainly",
            "speech",
            "strength-explore",
            "strength-may",
            "strength-must",
            "strength-need",
            "strength-should");

    private final Map<String, List<String>> byWord = new HashMap<>();

    WordSenses(Cues cues) {
        for (String set : SETS) {
            cues.words(set).forEach(w -> byWord.computeIfAbsent(w, k -> new ArrayList<>())
                    .add(set));
        }
    }

    List<String> of(String word) {
        return byWord.getOrDefault(word, List.of());
    }

    boolean knows(String word) {
        return byWord.containsKey(word);
    }
}
