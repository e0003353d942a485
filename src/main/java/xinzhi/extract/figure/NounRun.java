package xinzhi.extract.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import xinzhi.extract.Passage;
import xinzhi.nlp.Token;
import xinzhi.ontology.Cues;
import xinzhi.text.Span;

/** Finds how far the nouns reach that follow a quantity: in 15个未来产业集群 to the end, in 20家企业获批 to 企业. */
final class NounRun {
    private static final Set<String> NEVER =
            Set.of("p", "d", "u", "ude1", "ule", "uzhe", "uguo", "m", "t", "y", "e", "r");
    private static final String QUOTES = "“”‘’";
    private static final int LONGEST = 30;

    private final Set<String> nominal;
    private final Set<String> cutting;
    private final Set<String> joints;
    private final List<String> attributed;

    NounRun(Cues cues) {
        nominal = Set.copyOf(cues.words("nominal-verb"));
        cutting = new HashSet<>(cues.words("cutting-verb"));
        cutting.removeAll(nominal);
        attributed = cues.words("figure-of");
        joints = Set.copyOf(cues.words("figure-joint"));
    }

    /** The end of the nouns behind a quantity, or behind the 的 that follows it; its own end where there are none. */
    int end(Passage passage, Quantity quantity) {
        int of = attributed.stream()
                .filter(w -> passage.text().startsWith(w, quantity.end()))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        int end = end(passage, quantity.end() + of);
        return end == quantity.end() + of ? quantity.end() : end;
    }

    /** The end of the nouns that begin at {@code start}; {@code start} itself where none do. */
    int end(Passage passage, int start) {
        int end = start;
        int reached = start;
        for (Token token : passage.tokens()) {
            if (token.span().end() <= start) {
                continue;
            }
            Span span =
                    new Span(Math.max(start, token.span().start()), token.span().end());
            if (span.start() != reached || span.end() - start > LONGEST) {
                break;
            }
            String word = passage.text(span);
            if (isNoun(word, token.tag(), passage, span)) {
                end = span.end();
            } else if (!joints.contains(word) || end == start) {
                break;
            }
            reached = span.end();
        }
        return end;
    }

    private boolean isNoun(String word, String tag, Passage passage, Span span) {
        if (QUOTES.contains(word) || named(passage, span)) {
            return true;
        }
        boolean verb = tag.startsWith("v") && !tag.equals("vn") && !nominal.contains(word) || cutting.contains(word);
        return !verb && !NEVER.contains(tag) && !tag.startsWith("w") && !tag.startsWith("c") && !tag.startsWith("u");
    }

    private static boolean named(Passage passage, Span span) {
        return passage.mentions().stream()
                .anyMatch(m -> m.span().contains(span) && m.span().length() > span.length());
    }
}
