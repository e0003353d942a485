package xinzhi.extract.pair;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import xinzhi.extract.Passage;
import xinzhi.extract.Stance;
import xinzhi.extract.Statement;
import xinzhi.nlp.Token;
import xinzhi.ontology.Cues;
import xinzhi.text.Sentences;
import xinzhi.text.Span;

/** Whether a passage denies, calls for, supposes or reports what it says of a pair. */
final class Manner {
    private static final String STOPS = "，；：";
    private static final char OPEN = '“';
    private static final char CLOSE = '”';

    private final Set<String> negation;
    private final Set<String> normative;
    private final Set<String> possible;
    private final Set<String> speech;
    private final List<String> ownVoice;

    /** Expects the cue sets {@code negation}, {@code normative}, {@code asking-how}, {@code possible}, {@code
     * asking-whether}, {@code speech}, {@code own-voice}. */
    Manner(Cues cues) {
        negation = Set.copyOf(cues.words("negation"));
        normative = union(cues, "normative", "asking-how");
        possible = union(cues, "possible", "asking-whether");
        speech = Set.copyOf(cues.words("speech"));
        ownVoice = cues.words("own-voice");
    }

    private static Set<String> union(Cues cues, String... names) {
        return Arrays.stream(names).flatMap(n -> cues.words(n).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the clauses in which the two stand hold a denial: between them, or after the second. */
    boolean denies(Pair pair) {
        String text = pair.passage().text();
        return holds(
                pair.passage(),
                Passage.clauseStart(text, pair.span().start()),
                Passage.clauseEnd(text, pair.span().end()),
                negation);
    }

    Stance stance(Pair pair, List<Statement> statements) {
        Passage passage = pair.passage();
        Span span = passage.toArticle(pair.span());
        boolean quoted = statements.stream()
                .anyMatch(s -> s.type() == Statement.Type.QUOTATION && s.span().contains(span));
        if (quoted
                || isWithinQuotes(passage.text(), pair.span().start())
                || isReported(passage, pair.span().start())) {
            return Stance.REPORTED;
        }
        int start = Sentences.isQuestion(passage.text())
                ? 0
                : Passage.clauseStart(passage.text(), pair.span().start());
        if (holds(passage, start, pair.span().end(), possible)) {
            return Stance.POSSIBLE;
        }
        return holds(passage, start, pair.span().end(), normative) ? Stance.NORMATIVE : Stance.PLAIN;
    }

    /** Whether somebody says it; what the author says by 笔者认为 is the author's own word. */
    private boolean isReported(Passage passage, int end) {
        return passage.tokens().stream()
                .filter(t -> t.span().end() <= end && speech.contains(passage.text(t.span())))
                .map(t -> passage.text().substring(0, t.span().start()))
                .anyMatch(before -> ownVoice.stream().noneMatch(before::endsWith));
    }

    /** Whether quotation marks around a place hold more than a name. */
    private static boolean isWithinQuotes(String text, int at) {
        int open = text.lastIndexOf(OPEN, at);
        int close = text.indexOf(CLOSE, at);
        return open >= 0
                && text.lastIndexOf(CLOSE, at) < open
                && text.substring(open, close < 0 ? text.length() : close)
                        .chars()
                        .anyMatch(c -> STOPS.indexOf(c) >= 0);
    }

    private static boolean holds(Passage passage, int start, int end, Set<String> words) {
        for (Token token : passage.tokens()) {
            if (token.span().start() >= start
                    && token.span().end() <= end
                    && words.contains(passage.text(token.span()))) {
                return true;
            }
        }
        return false;
    }
}
