package xinzhi.nlp;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.Collection;
import java.util.TreeMap;
import xinzhi.text.Span;

/**
 * Finds every place of a text where one of many forms stands, in one pass whose time does not depend on how many forms
 * there are. Immutable, safe from many threads.
 */
public final class FormTrie {
    private final AhoCorasickDoubleArrayTrie<String> trie = new AhoCorasickDoubleArrayTrie<>();
    private final boolean empty;

    public FormTrie(Collection<String> forms) {
        TreeMap<String, String> map = new TreeMap<>();
        forms.stream().filter(f -> !f.isEmpty()).forEach(f -> map.put(f, f));
        empty = map.isEmpty();
        if (!empty) {
            trie.build(map);
        }
    }

    /** Told of one occurrence of a form. */
    @FunctionalInterface
    public interface Hit {
        void at(Span span, String form);
    }

    /** Tells {@code hit} of every occurrence, overlapping ones too, in the order in which they end. */
    public void scan(String text, Hit hit) {
        if (!empty) {
            trie.parseText(text, (start, end, form) -> hit.at(new Span(start, end), form));
        }
    }
}
