package xinzhi.extract.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import xinzhi.extract.mention.LexiconScan.Hit;
import xinzhi.text.Span;

/** Decides which of the things that could be named at a place is named there: the longest name wins. */
final class Placement {
    private static final double LEXICON = 0.85;
    private static final int SHORT = 3;

    private Placement() {}

    /** Names that do not overlap, in order: those of the lexicon, and every occurrence of an accepted term. */
    static List<Naming> of(Words words, List<Hit> hits, List<Term> terms) {
        List<Naming> all = new ArrayList<>();
        for (Hit hit : hits) {
            all.add(Naming.of(hit.span(), hit.entry(), LEXICON));
        }
        occurrences(words, terms, all);
        all.sort(Comparator.comparingInt((Naming n) -> -n.span().length())
                .thenComparingInt(n -> n.span().start())
                .thenComparing(n -> n.entry().isEmpty()));
        return without(all);
    }

    /** The first of each group of overlapping names, in the order of the text. */
    static List<Naming> without(List<Naming> byPreference) {
        BitSet taken = new BitSet();
        List<Naming> chosen = new ArrayList<>();
        for (Naming naming : byPreference) {
            Span span = naming.span();
            int next = taken.nextSetBit(span.start());
            if (next < 0 || next >= span.end()) {
                taken.set(span.start(), span.end());
                chosen.add(naming);
            }
        }
        chosen.sort(Comparator.comparing(Naming::span));
        return chosen;
    }

    private static void occurrences(Words words, List<Term> terms, List<Naming> all) {
        Map<Character, List<Term>> byFirst = new HashMap<>();
        terms.forEach(t -> byFirst.computeIfAbsent(t.form().charAt(0), c -> new ArrayList<>())
                .add(t));
        String text = words.text();
        for (int i = 0; i < text.length(); i++) {
            for (Term term : byFirst.getOrDefault(text.charAt(i), List.of())) {
                if (text.startsWith(term.form(), i)) {
                    Span span = new Span(i, i + term.form().length());
                    if (words.whole(span)
                            || span.length() > SHORT && !words.splitsLatin(i) && !words.splitsLatin(span.end())) {
                        all.add(Naming.of(span, term));
                    }
                }
            }
        }
    }
}
