package xinzhi.nlp;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which of some rules a text calls for by its words: those that wait for one that it holds, and those that wait for none. Safe from many threads. */
public final class Awaited {
    private final Map<String, BitSet> byWord = new HashMap<>();
    private final BitSet uncalled = new BitSet();
    private final FormTrie words;

    /** @param awaited for each rule the words of which it waits for one */
    public Awaited(List<Set<String>> awaited) {
        for (int i = 0; i < awaited.size(); i++) {
            uncalled.set(i, awaited.get(i).isEmpty());
            for (String word : awaited.get(i)) {
                byWord.computeIfAbsent(word, w -> new BitSet()).set(i);
            }
        }
        words = new FormTrie(byWord.keySet());
    }

    /** The places of those rules. */
    public BitSet of(String text) {
        BitSet called = (BitSet) uncalled.clone();
        words.scan(text, (span, word) -> called.or(byWord.get(word)));
        return called;
    }
}
