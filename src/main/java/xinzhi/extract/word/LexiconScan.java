package xinzhi.extract.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import xinzhi.nlp.FormTrie;
import xinzhi.ontology.Lexicon;
import xinzhi.ontology.LexiconEntry;
import xinzhi.text.Span;

/** Finds the forms of the lexicon in a text, wherever their guards allow and no word is cut in two. */
public final class LexiconScan {
    /** The rule that its namings cite. */
    public static final String RULE = "lexicon";

    /** A longer form is right even where the segmenter cuts across its edges; a shorter one is not. */
    private static final int SHORT = 3;

    private final FormTrie<LexiconEntry> trie;
    /** How long the longest form is. */
    private final int longest;

    /** A form of the lexicon at a place of the text. */
    public record Hit(Span span, LexiconEntry entry) {}

    public LexiconScan(Lexicon lexicon) {
        Map<String, LexiconEntry> entries = new HashMap<>();
        for (String form : lexicon.forms()) {
            if (form.length() > 1) {
                entries.put(form, lexicon.byForm(form).get(0));
            }
        }
        trie = new FormTrie<>(entries);
        longest = entries.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** All hits in order, the longer first where several start together; they may overlap. */
    public List<Hit> scan(Words words) {
        List<Hit> hits = new ArrayList<>();
        List<Hit> cutting = new ArrayList<>();
        trie.scan(words.text(), (start, end, entry) -> {
            Span span = new Span(start, end);
            if (allowed(words.text(), span, entry)) {
                (whole(words, span) ? hits : cutting).add(new Hit(span, entry));
            }
        });
        hits.addAll(inLongerName(cutting, List.copyOf(hits)));
        Collections.sort(hits, (a, b) -> a.span().compareTo(b.span()));
        return hits;
    }

    /** Of overlapping hits the first, of those that start together the longest. */
    public static List<Hit> leftmostLongest(List<Hit> hits) {
        List<Hit> chosen = new ArrayList<>();
        int end = 0;
        for (Hit hit : hits) {
            if (hit.span().start() >= end) {
                chosen.add(hit);
                end = hit.span().end();
            }
        }
        return chosen;
    }

    /** A short name within a longer one of the same thing cuts no word in two: the longer one may have to give way. */
    private List<Hit> inLongerName(List<Hit> cutting, List<Hit> hits) {
        List<Hit> within = new ArrayList<>();
        int first = 0;
        for (Hit hit : cutting) {
            while (first < hits.size()
                    && hits.get(first).span().end() < hit.span().end()) {
                first++;
            }
            if (isInOneOf(hits, first, hit)) {
                within.add(hit);
            }
        }
        return within;
    }

    /** @param first the first of the hits, which are in the order of their ends, that ends where the one does, or later */
    private boolean isInOneOf(List<Hit> hits, int first, Hit hit) {
        int last = hit.span().start() + longest;
        for (int i = first; i < hits.size() && hits.get(i).span().end() <= last; i++) {
            if (hits.get(i).span().contains(hit.span()) && hits.get(i).entry().equals(hit.entry())) {
                return true;
            }
        }
        return false;
    }

    private static boolean allowed(String text, Span span, LexiconEntry entry) {
        for (String follower : entry.notFollowedBy()) {
            if (text.startsWith(follower, span.end())) {
                return false;
            }
        }
        for (String leader : entry.notPrecededBy()) {
            if (text.startsWith(leader, span.start() - leader.length())) {
                return false;
            }
        }
        return true;
    }

    private static boolean whole(Words words, Span span) {
        return words.whole(span)
                || span.length() > SHORT && !words.splitsLatin(span.start()) && !words.splitsLatin(span.end());
    }
}
