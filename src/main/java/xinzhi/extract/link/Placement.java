package xinzhi.extract.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xinzhi.extract.word.LexiconScan.Hit;
import xinzhi.extract.word.Term;
import xinzhi.extract.word.Words;
import xinzhi.text.Span;

/**
 * Decides which of the things that could be named at a place is named there: the names win that cover most of the text
 * together, so that in 实体经济高质量发展 its two halves do and not 经济高质量发展; a term that runs into a speaker's name is none.
 */
public final class Placement {
    private static final double LEXICON = 0.85;
    private static final int SHORT = 3;
    /** In characters: a name more must cover so many more. */
    private static final double COST = 1.5;

    private Placement() {}

    /** Names that do not overlap, in order: those of the lexicon, and every occurrence of an accepted term. */
    public static List<Naming> of(Words words, List<Hit> hits, List<Term> terms) {
        List<Naming> all = new ArrayList<>();
        for (Hit hit : hits) {
            all.add(Naming.of(hit.span(), hit.entry(), LEXICON));
        }
        BitSet speakers = new BitSet();
        for (Term term : terms) {
            if (term.isSpeaker()) {
                places(words, term.form()).forEach(s -> speakers.set(s.start(), s.end()));
            }
        }
        occurrences(words, terms, all, speakers);
        all.sort(Comparator.comparingInt((Naming n) -> -n.span().length())
                .thenComparingInt(n -> n.span().start())
                .thenComparing(n -> n.entry().isEmpty()));
        return covering(all);
    }

    /** Of all choices without overlaps the one that covers most, in the order of the text; of two alike the preferred. */
    private static List<Naming> covering(List<Naming> byPreference) {
        List<Naming> byEnd = new ArrayList<>(byPreference);
        byEnd.sort(Comparator.comparingInt(n -> n.span().end())); // those that end together stay in order
        int length = byEnd.isEmpty() ? 0 : byEnd.get(byEnd.size() - 1).span().end();
        double[] covered = new double[length + 1];
        Naming[] chosen = new Naming[length + 1];
        int next = 0;
        for (int end = 1; end <= length; end++) {
            covered[end] = covered[end - 1];
            for (; next < byEnd.size() && byEnd.get(next).span().end() == end; next++) {
                Span span = byEnd.get(next).span();
                double with = covered[span.start()] + span.length() - COST;
                if (with > covered[end]) {
                    covered[end] = with;
                    chosen[end] = byEnd.get(next);
                }
            }
        }
        return back(chosen);
    }

    /** @param chosen for each place the name that ends there, if the text before it is covered best by one that does */
    private static List<Naming> back(@Nullable Naming[] chosen) {
        List<Naming> namings = new ArrayList<>();
        for (int at = chosen.length - 1; at > 0; ) {
            Naming naming = chosen[at];
            if (naming == null) {
                at--;
            } else {
                namings.add(naming);
                at = naming.span().start();
            }
        }
        Collections.reverse(namings);
        return namings;
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

    private static void occurrences(Words words, List<Term> terms, List<Naming> all, BitSet speakers) {
        for (Term term : terms) {
            boolean speaker = term.isSpeaker();
            places(words, term.form()).stream()
                    .filter(s -> speaker || speakers.get(s.start(), s.end()).isEmpty())
                    .forEach(s -> all.add(Naming.of(s, term)));
        }
    }

    /** Where a form stands without cutting a word, or is too long to do so by chance; in order. */
    public static List<Span> places(Words words, String form) {
        List<Span> places = new ArrayList<>();
        String text = words.text();
        for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
            Span span = new Span(at, at + form.length());
            if (words.whole(span)
                    || span.length() > SHORT && !words.splitsLatin(at) && !words.splitsLatin(span.end())) {
                places.add(span);
            }
        }
        return places;
    }
}
