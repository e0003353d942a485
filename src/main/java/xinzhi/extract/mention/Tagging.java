package xinzhi.extract.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import xinzhi.extract.model.Description;
import xinzhi.extract.model.Labels;
import xinzhi.extract.model.Lattice;
import xinzhi.extract.model.TermTagger;
import xinzhi.extract.word.Term;
import xinzhi.nlp.Token;
import xinzhi.ontology.ThingType;
import xinzhi.text.Span;

/** Where the model that marks words sees terms, and how likely each is one of each class. */
final class Tagging {
    private static final int MOST_WORDS = 9;
    private static final double LEAST = 0.005;
    private static final double EVEN = 0.5;
    private static final String RULE = "model-entity";
    private static final String OPENERS = "“‘《";
    private static final String CLOSERS = "”’》";
    /** No term is longer. */
    private static final int REACH = 40;

    /**
     * A place that may be a term.
     *
     * @param types the probability that it is a whole term of the class
     * @param any that it is one of any class
     */
    record Tagged(Span span, Map<ThingType, Double> types, double any) {
        static Tagged of(Span span, Map<ThingType, Double> types) {
            return new Tagged(
                    span,
                    types,
                    types.values().stream().mapToDouble(Double::doubleValue).sum());
        }
    }

    private final String text;
    private final List<ThingType> classes;
    private final Map<Span, Map<ThingType, Double>> types = new HashMap<>();
    private final Map<Span, Tagged> bySpan = new HashMap<>();
    private final List<Tagged> inOrder = new ArrayList<>();
    /** How far before a place one that reaches into it begins at most. */
    private int reach;

    private Tagging(String text, List<ThingType> classes) {
        this.text = text;
        this.classes = classes;
    }

    static Tagging of(Survey survey, TermTagger tagger) {
        List<ThingType> classes = tagger.labels().classes().stream()
                .map(name -> ThingType.byLocalName(name).orElseThrow())
                .toList();
        Tagging tagging = new Tagging(survey.text(), classes);
        List<List<Description>> sentences = WordFeatures.of(survey);
        for (int i = 0; i < sentences.size(); i++) {
            if (!sentences.get(i).isEmpty()) {
                tagging.add(survey.tokens().get(i), tagger.read(sentences.get(i)), tagger.labels());
            }
        }
        tagging.order();
        return tagging;
    }

    private void order() {
        types.forEach((span, shares) -> bySpan.put(span, Tagged.of(span, shares)));
        inOrder.addAll(bySpan.values());
        inOrder.sort(Comparator.comparing(Tagged::span));
        for (Tagged tagged : inOrder) {
            reach = Math.max(reach, Math.min(REACH, tagged.span().length()));
        }
    }

    private void add(List<Token> tokens, Lattice lattice, Labels labels) {
        for (int start = 0; start < tokens.size(); start++) {
            double[] shares = lattice.at(start);
            for (int c = 0; c < classes.size(); c++) {
                if (shares[labels.first(c)] >= LEAST) {
                    add(tokens, start, lattice.terms(start, c, MOST_WORDS, LEAST), classes.get(c));
                }
            }
        }
    }

    private void add(List<Token> tokens, int start, double[] byLength, ThingType type) {
        for (int n = 0; n < byLength.length; n++) {
            if (byLength[n] >= LEAST) {
                Span span = without(
                        tokens.get(start).span().start(),
                        tokens.get(start + n).span().end());
                types.computeIfAbsent(span, s -> new EnumMap<>(ThingType.class)).merge(type, byLength[n], Double::sum);
            }
        }
    }

    /** The place without quotation marks around it. */
    private Span without(int first, int last) {
        int start = first;
        int end = last;
        while (end - start > 2 && OPENERS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end - start > 2 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(start, end);
    }

    /** All places, in order. */
    List<Tagged> all() {
        return Collections.unmodifiableList(inOrder);
    }

    /** The forms of the places that are likelier terms than not, each of its likeliest class. */
    List<Term> terms() {
        Map<String, Term> byForm = new TreeMap<>();
        for (Tagged tagged : inOrder) {
            if (tagged.any() >= EVEN) {
                ThingType type = tagged.types().entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey();
                String form = tagged.span().of(text);
                byForm.merge(
                        form,
                        new Term(form, type, RULE, tagged.any()),
                        (one, two) -> two.confidence() > one.confidence() ? two : one);
            }
        }
        return List.copyOf(byForm.values());
    }

    Optional<Tagged> at(Span span) {
        return Optional.ofNullable(bySpan.get(span));
    }

    /** How likely it is a term. */
    double any(Span span) {
        Tagged tagged = bySpan.get(span);
        return tagged == null ? 0 : tagged.any();
    }

    /** How likely the likeliest other place is that shares a word with this one. */
    double rival(Span span) {
        double best = 0;
        for (int i = firstFrom(new Span(Math.max(0, span.start() - reach), span.end() + REACH));
                i < inOrder.size() && inOrder.get(i).span().start() < span.end();
                i++) {
            Tagged other = inOrder.get(i);
            if (other.span().end() > span.start() && !other.span().equals(span)) {
                best = Math.max(best, other.any());
            }
        }
        return best;
    }

    private int firstFrom(Span span) {
        int from = 0;
        int to = inOrder.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (inOrder.get(middle).span().compareTo(span) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
