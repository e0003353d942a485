package xinzhi.extract.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import xinzhi.extract.Reading;
import xinzhi.nlp.Token;
import xinzhi.text.Sentence;
import xinzhi.text.Span;

/**
 * A sentence as the rules see it: every row of mentions is one private-use character (from {@link #HEAD} where it heads
 * its phrase, from {@link #MODIFIER} where it only modifies), white space, short brackets and the quotation marks of
 * names are gone, punctuation is full width. Each character knows which words of the article it stands for.
 */
final class Coded {
    static final char HEAD = '\uE000';
    static final char MODIFIER = '\uF000';
    static final char LAST = '\uF8FF';
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String OPENERS = "“‘「『";
    private static final String PUNCTUATION = "，；：。！？";

    private final Sentence sentence;
    private final String code;
    private final String signs;
    private final int[] starts;
    private final int[] ends;
    private final List<Group> groups;
    private final List<Token> tokens;
    private final String text;

    Coded(Reading reading, Sentence sentence, String code, int[] starts, int[] ends, List<Group> groups) {
        this.sentence = sentence;
        this.code = code;
        signs = code.chars()
                .map(Coded::sign)
                .collect(StringBuilder::new, (all, c) -> all.append((char) c), StringBuilder::append)
                .toString();
        this.starts = starts;
        this.ends = ends;
        this.groups = List.copyOf(groups);
        tokens = reading.tokensOf(sentence);
        text = reading.article().text();
    }

    Sentence sentence() {
        return sentence;
    }

    String code() {
        return code;
    }

    /** The same with one sign for all rows that head their phrases and one for all others, which patterns do not tell apart. */
    String signs() {
        return signs;
    }

    /** What stands there for a character. */
    static int sign(int c) {
        return !isGroup((char) c) ? c : isHead((char) c) ? HEAD : MODIFIER;
    }

    static boolean isGroup(char c) {
        return c >= HEAD && c <= LAST;
    }

    static boolean isHead(char c) {
        return c >= HEAD && c < MODIFIER;
    }

    Group group(int at) {
        char c = code.charAt(at);
        return groups.get(isHead(c) ? c - HEAD : c - MODIFIER);
    }

    /** The groups between two places. */
    List<Group> groupsIn(int from, int to) {
        return IntStream.range(from, to)
                .filter(i -> isGroup(code.charAt(i)))
                .mapToObj(this::group)
                .toList();
    }

    /** The words of the article that a stretch of the code stands for. */
    Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /** Those words without white space. */
    String words(int from, int to) {
        return words(span(from, to));
    }

    /** The words of a span of the article without white space. */
    String words(Span span) {
        return SPACE.matcher(span.of(text)).replaceAll("");
    }

    /** Whether what stands at a place begins with a quotation mark. */
    boolean isQuoted(int at) {
        int start = starts[at];
        return OPENERS.indexOf(text.charAt(start)) >= 0 || start > 0 && OPENERS.indexOf(text.charAt(start - 1)) >= 0;
    }

    /** The word that begins exactly at a place. */
    Optional<Token> tokenAt(int at) {
        if (at >= code.length()) {
            return Optional.empty();
        }
        Token token = tokens.get(tokenIndex(starts[at]));
        return token.span().start() == starts[at] ? Optional.of(token) : Optional.empty();
    }

    /** The word that ends exactly at a place. */
    Optional<Token> tokenBefore(int at) {
        Token token = tokens.get(tokenIndex(ends[at - 1] - 1));
        return token.span().end() == ends[at - 1] ? Optional.of(token) : Optional.empty();
    }

    /** Whether the stretch is made of whole words: no word of the sentence juts out over its edges. */
    boolean isWhole(int from, int to) {
        Token first = tokens.get(tokenIndex(starts[from]));
        Token last = tokens.get(tokenIndex(ends[to - 1] - 1));
        return first.span().start() >= starts[from] && last.span().end() <= ends[to - 1];
    }

    private int tokenIndex(int offset) {
        int low = 0;
        int high = tokens.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (tokens.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    List<Clause> clauses() {
        List<Clause> clauses = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= code.length(); i++) {
            if (i == code.length() || PUNCTUATION.indexOf(code.charAt(i)) >= 0) {
                if (i > start) {
                    clauses.add(new Clause(start, i));
                }
                start = i + 1;
            }
        }
        return Collections.unmodifiableList(clauses);
    }
}
