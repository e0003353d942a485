package xinzhi.ingest.layout.line;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import xinzhi.ontology.Rule;

/**
 * The rules that say what a whole line is, and which of them one look at a line leaves: those that its first letter may
 * begin, and that find in it the first two letters of a word of those without one of which they cannot match. Safe from
 * many threads.
 */
final class LineRules {
    private static final BitSet NONE = new BitSet();

    private final List<Rule> rules;
    /** Those that need no word, by their numbers. */
    private final BitSet free = new BitSet();
    /** Those that wait for a word, by its first letters. */
    private final Map<Integer, BitSet> waiting = new HashMap<>();

    private final Map<Character, BitSet> begunBy = new ConcurrentHashMap<>();

    /** @param rules all begin where the line does */
    LineRules(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        for (int i = 0; i < rules.size(); i++) {
            Set<String> words = words(rules.get(i));
            free.set(i, words.isEmpty());
            for (String word : words) {
                int letters = word.length() == 1 ? word.charAt(0) : pair(word, 0);
                waiting.computeIfAbsent(letters, l -> new BitSet()).set(i);
            }
        }
    }

    /** The fewest that it needs one of; none where it may do without. */
    private static Set<String> words(Rule rule) {
        return rule.sieve().words().stream()
                .min(Comparator.comparingInt(Set::size))
                .orElse(Set.of());
    }

    /** Of no letter by itself. */
    private static int pair(String text, int at) {
        return text.charAt(at) + 1 << Character.SIZE | text.charAt(at + 1);
    }

    /** In their order those that may match a line. */
    List<Rule> mayMatch(String line) {
        if (line.isEmpty()) {
            return rules;
        }
        BitSet left = (BitSet) free.clone();
        for (int i = 0; i < line.length(); i++) {
            left.or(waiting.getOrDefault((int) line.charAt(i), NONE));
            if (i > 0) {
                left.or(waiting.getOrDefault(pair(line, i - 1), NONE));
            }
        }
        left.and(begunBy.computeIfAbsent(line.charAt(0), this::begunBy));
        return left.stream().mapToObj(rules::get).toList();
    }

    private BitSet begunBy(char letter) {
        BitSet begun = new BitSet();
        for (int i = 0; i < rules.size(); i++) {
            begun.set(i, rules.get(i).sieve().mayBeginWith(letter));
        }
        return begun;
    }
}
