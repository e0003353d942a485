package xinzhi.nlp;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which of some rules a text calls for by its words: those of which it holds a word of each set that they wait for, and
 * those that wait for none. One pass over the text says it of all of them. Safe from many threads.
 */
public final class Awaited {
    /** For each rule the numbers of its sets. */
    private final int[][] awaited;
    /** For each word the numbers of the sets that hold it. */
    private final FormTrie<int[]> setsOf;

    /** @param awaited for each rule sets of words, of each of which it waits for one */
    public Awaited(List<List<Set<String>>> awaited) {
        Map<Set<String>, Integer> numbers = new HashMap<>();
        this.awaited = awaited.stream()
                .map(sets -> sets.stream()
                        .mapToInt(set -> numbers.computeIfAbsent(set, s -> numbers.size()))
                        .distinct()
                        .toArray())
                .toArray(int[][]::new);
        Map<String, BitSet> byWord = new HashMap<>();
        numbers.forEach((set, number) -> set.forEach(
                word -> byWord.computeIfAbsent(word, w -> new BitSet()).set(number)));
        Map<String, int[]> sets = new HashMap<>();
        byWord.forEach((word, held) -> sets.put(word, held.stream().toArray()));
        setsOf = new FormTrie<>(sets);
    }

    /** The places of those rules. */
    public BitSet of(String text) {
        BitSet present = new BitSet();
        setsOf.scan(text, (start, end, sets) -> {
            for (int set : sets) {
                present.set(set);
            }
        });
        BitSet called = new BitSet(awaited.length);
        for (int rule = 0; rule < awaited.length; rule++) {
            called.set(rule, holdsAll(present, awaited[rule]));
        }
        return called;
    }

    private static boolean holdsAll(BitSet present, int[] sets) {
        for (int set : sets) {
            if (!present.get(set)) {
                return false;
            }
        }
        return true;
    }
}
