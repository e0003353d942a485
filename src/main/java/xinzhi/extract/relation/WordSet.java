package xinzhi.extract.relation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import xinzhi.ontology.Cues;

/** Words to be looked up at a place of a text: many times faster than a regular expression of as many alternatives. */
final class WordSet {
    private final BitSet firsts = new BitSet();
    private final BitSet lasts = new BitSet();
    /** The words by their first letter, the longest first. */
    private final Map<Character, List<String>> byFirst = new HashMap<>();

    private final Map<Character, List<String>> byLast = new HashMap<>();

    WordSet(Collection<String> words) {
        List<String> longestFirst = words.stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (String word : longestFirst) {
            char first = word.charAt(0);
            char last = word.charAt(word.length() - 1);
            firsts.set(first);
            lasts.set(last);
            byFirst.computeIfAbsent(first, c -> new ArrayList<>()).add(word);
            byLast.computeIfAbsent(last, c -> new ArrayList<>()).add(word);
        }
    }

    /** All the words of some cue sets. */
    static WordSet of(Cues cues, String... names) {
        return new WordSet(Stream.of(names).flatMap(n -> cues.words(n).stream()).toList());
    }

    /** The names of the cue sets that make up the verb table. */
    static List<String> verbSets(Cues cues) {
        return cues.names().stream().filter(n -> n.startsWith("verb-")).toList();
    }

    /** The length of the longest word that begins at {@code at}, 0 where none does. */
    int lengthAt(String text, int at, int end) {
        if (at < end && firsts.get(text.charAt(at))) {
            for (String word : byFirst.get(text.charAt(at))) {
                if (at + word.length() <= end && text.startsWith(word, at)) {
                    return word.length();
                }
            }
        }
        return 0;
    }

    /** The length of the longest word that ends before {@code at}, 0 where none does. */
    int lengthBefore(String text, int start, int at) {
        if (at > start && lasts.get(text.charAt(at - 1))) {
            for (String word : byLast.get(text.charAt(at - 1))) {
                if (at - word.length() >= start && text.startsWith(word, at - word.length())) {
                    return word.length();
                }
            }
        }
        return 0;
    }
}
