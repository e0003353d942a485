package xinzhi.nlp;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds every place of a text where one of many forms stands, in one pass whose time does not depend on how many forms
 * there are, and hands out what each form stands for. Immutable, safe from many threads.
 */
public final class FormTrie<V> {
    private final AhoCorasickDoubleArrayTrie<V> trie = new AhoCorasickDoubleArrayTrie<>();
    private final boolean empty;

    /** @param meanings by form */
    public FormTrie(Map<String, V> meanings) {
        TreeMap<String, V> sorted = new TreeMap<>(meanings);
        sorted.remove("");
        empty = sorted.isEmpty();
        if (!empty) {
            trie.build(sorted);
        }
    }

    /** Told of one occurrence of a form. */
    @FunctionalInterface
    public interface Hit<V> {
        void at(int start, int end, V meaning);
    }

    /** Tells {@code hit} of every occurrence, overlapping ones too, in the order in which they end. */
    public void scan(String text, Hit<? super V> hit) {
        if (!empty) {
            trie.parseText(text, hit::at);
        }
    }
}
