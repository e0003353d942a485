package xinzhi.extract.pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import xinzhi.extract.model.Snippet;
import xinzhi.ontology.Cues;

/** Which cue sets of relations hold a word. */
final class Senses {
    /** Sets beside those of verbs and of nouns that stand for a relation. */
    private static final List<String> OTHERS = List.of(
            "give",
            "give-drives",
            "means",
            "means-role",
            "include",
            "be",
            "spring-from",
            "speech",
            "pivot",
            "hold",
            "have",
            "state",
            "carry-out",
            "negation",
            "normative",
            "possible",
            "process-head",
            "no-class",
            "not-a-head",
            "opener",
            "pronoun",
            "grow",
            "problem-word",
            "problem-noun");

    private final Map<String, List<Snippet>> byWord = new HashMap<>();
    private final int longest;

    Senses(Cues cues) {
        for (String name : cues.names()) {
            if (name.startsWith("verb-") || name.startsWith("role-") || OTHERS.contains(name)) {
                Snippet sense = Snippet.of(name);
                cues.words(name).forEach(w -> byWord.computeIfAbsent(w, k -> new ArrayList<>())
                        .add(sense));
            }
        }
        byWord.replaceAll((word, senses) -> List.copyOf(senses));
        longest = byWord.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The sets' names, always the same pieces. */
    List<Snippet> of(String word) {
        return byWord.getOrDefault(word, List.of());
    }

    boolean knows(String word) {
        return byWord.containsKey(word);
    }

    /** The length of the longest word that any set holds. */
    int longest() {
        return longest;
    }
}
