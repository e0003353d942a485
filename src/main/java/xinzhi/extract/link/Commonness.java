package xinzhi.extract.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import xinzhi.extract.word.Words;
import xinzhi.ontology.ThingType;
import xinzhi.text.Span;

/**
 * How likely a careful reader would list a thing of the lexicon among what the article speaks of. Names nearly always;
 * a notion the more surely the longer its name is and the more often it recurs. A short notion said once is a common
 * word: it is left out.
 */
public final class Commonness {
    private static final double NAME = 0.9;
    private static final double LEAST = 0.35;
    private static final double LISTED = 0.4;
    private static final String LIST = "、";
    /** Measured precision of notions said once, by the length of the form: up to 2, 3, 4, 5, more. */
    private static final double[] ONCE = {0.3, 0.45, 0.45, 0.5, 0.7};

    private static final double TWICE = 0.7;
    private static final double OFTEN = 0.9;

    private Commonness() {}

    /** The names, but for generic ones, with the confidence that their use in the whole article gives them. */
    public static List<Naming> weigh(Words words, List<Naming> namings) {
        Map<String, Integer> counts = new HashMap<>();
        namings.forEach(n -> n.entry().ifPresent(e -> counts.merge(e.key(), 1, Integer::sum)));
        return withoutGeneric(namings).stream()
                .map(n -> n.entry().isPresent() ? n.withConfidence(of(words, n, counts)) : n)
                .toList();
    }

    /** Without what is a common word in this article. */
    public static List<Naming> without(List<Naming> weighed) {
        return weighed.stream().filter(n -> !isCommonWord(n)).toList();
    }

    /** Whether a name that was weighed is one. */
    public static boolean isCommonWord(Naming weighed) {
        return weighed.confidence() < LEAST;
    }

    private static List<Naming> withoutGeneric(List<Naming> namings) {
        return namings.stream()
                .filter(n -> n.entry().isEmpty() || !n.entry().get().generic())
                .toList();
    }

    private static boolean listed(String text, Span span) {
        return span.start() > 0 && LIST.indexOf(text.charAt(span.start() - 1)) >= 0
                || span.end() < text.length() && LIST.indexOf(text.charAt(span.end())) >= 0;
    }

    private static double of(Words words, Naming naming, Map<String, Integer> counts) {
        if (naming.type() != ThingType.CONCEPT) {
            return NAME;
        }
        int count = naming.entry().map(e -> counts.getOrDefault(e.key(), 1)).orElse(1);
        if (count > 1) {
            return count > 2 ? OFTEN : TWICE;
        }
        if (naming.span().length() < 3 && listed(words.text(), naming.span())) {
            return LISTED;
        }
        return ONCE[Math.max(0, Math.min(ONCE.length - 1, naming.span().length() - 2))];
    }
}
