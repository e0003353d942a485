package xinzhi.nlp;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import xinzhi.text.Span;

/**
 * Cuts text into words with parts of speech. Every instance has a dictionary of its own; the segmenter's own recognisers
 * of names and its bundled dictionary of phrases are off, for they cut newspaper prose wrongly more often than rightly.
 * Safe from many threads.
 */
public final class Analyzer {
    private static final int FREQUENCY = 1000;

    private final Segment segment;

    /** Knows {@code words} beside the core vocabulary; one that the core has keeps the tag it has there, others are {@code nz}. */
    public Analyzer(Collection<String> words) {
        this(words, List.of());
    }

    /** The same, and {@code verbs} tagged {@code v}. */
    public Analyzer(Collection<String> words, Collection<String> verbs) {
        TreeMap<String, CoreDictionary.Attribute> entries = new TreeMap<>();
        words.stream().filter(w -> !w.isEmpty()).forEach(w -> entries.put(w, attribute(w, Nature.nz)));
        verbs.stream().filter(w -> !w.isEmpty()).forEach(w -> entries.put(w, attribute(w, Nature.v)));
        segment = new ViterbiSegment()
                .enableCustomDictionary(!entries.isEmpty())
                .enableNameRecognize(false)
                .enableTranslatedNameRecognize(false)
                .enableOffset(true);
        if (!entries.isEmpty()) { // an empty trie breaks the segmenter
            DoubleArrayTrie<CoreDictionary.Attribute> trie = new DoubleArrayTrie<>();
            trie.build(entries);
            segment.enableCustomDictionary(new DynamicCustomDictionary(trie, null, null));
        }
    }

    /** How often a word was met in the texts that the core vocabulary was made from; 0 for one that it does not hold. */
    public static int generalUse(String word) {
        CoreDictionary.Attribute core = CoreDictionary.get(word);
        return core == null ? 0 : core.totalFrequency;
    }

    private static CoreDictionary.Attribute attribute(String word, Nature nature) {
        CoreDictionary.Attribute core = CoreDictionary.get(word);
        return new CoreDictionary.Attribute(core == null ? nature : core.nature[0], FREQUENCY);
    }

    /** The words of {@code span}, in order, with spans into {@code text}; together they cover all of it but white space. */
    public List<Token> tokens(String text, Span span) {
        List<Token> tokens = new ArrayList<>();
        int start = span.start();
        while (start < span.end()) {
            int end = start;
            while (end < span.end() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            if (end > start) {
                add(tokens, text, start, end);
            }
            start = end + 1;
        }
        return tokens;
    }

    private void add(List<Token> tokens, String text, int start, int end) {
        for (Term term : segment.seg(text.substring(start, end))) {
            int from = start + term.offset;
            tokens.add(new Token(new Span(from, from + term.word.length()), term.nature.toString()));
        }
    }
}
