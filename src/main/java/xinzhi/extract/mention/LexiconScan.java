package xinzhi.extract.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import xinzhi.nlp.FormTrie;
import xinzhi.ontology.Lexicon;
import xinzhi.ontology.LexiconEntry;
import xinzhi.text.Span;

/** Finds the forms of the lexicon in a text, wherever their guards allow and no word is cut in two. */
final class LexiconScan {
    /** A longer form is right even where the segmenter cuts across its edges; a shorter one is not. */
    private static final int SHORT = 3;

    private final FormTrie trie;
    private final Map<String, LexiconEntry> entries = new TreeMap<>();

    /** A form of the lexicon at a place of the text. */
    record Hit(Span span, LexiconEntry entry) {}

    LexiconScan(Lexicon lexicon) {
        for (String form : lexicon.forms()) {
            if (form.length() > 1) {
                entries.put(form, lexicon.byForm(form).get(0));
            }
        }
        trie = new FormTrie(entries.keySet());
    }

    /** The hits in order, overlapping ones too; {@code edges} has a bit for each offset between two words. */
    List<Hit> scan(String text, BitSet edges) {
        List<Hit> hits = new ArrayList<>();
        trie.scan(text, (span, form) -> {
            LexiconEntry entry = entries.get(form);
            if (entry != null && allowed(text, span, entry) && whole(text, span, edges)) {
                hits.add(new Hit(span, entry));
            }
        });
        Collections.sort(hits, (a, b) -> a.span().compareTo(b.span()));
        return hits;
    }

    private static boolean allowed(String text, Span span, LexiconEntry entry) {
        return entry.notFollowedBy().stream().noneMatch(w -> text.startsWith(w, span.end()))
                && entry.notPrecededBy().stream().noneMatch(w -> text.startsWith(w, span.start() - w.length()));
    }

    private static boolean whole(String text, Span span, BitSet edges) {
        boolean atWords = edges.get(span.start()) && edges.get(span.end());
        return atWords || span.length() > SHORT && !splitsLatin(text, span.start()) && !splitsLatin(text, span.end());
    }

    private static boolean splitsLatin(String text, int at) {
        return at > 0 && at < text.length() && isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at));
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
