package xinzhi.extract.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinzhi.extract.word.Words;
import xinzhi.nlp.Token;
import xinzhi.ontology.Cues;
import xinzhi.text.Span;

/**
 * Makes one word of the name that stands between a post and a verb of saying, whatever words the cutter saw in it:
 * 董事长/孙飘扬/表示, not 董事/长孙/飘扬/表示. A name of three characters is one wherever it comes again.
 */
final class SpeakerNames {
    private static final String PERSON = "nr";
    private static final String NOUN = "n";
    private static final String VERB = "v";
    /** A name of two may be a chance meeting of characters elsewhere. */
    private static final int LONG = 3;
    /** Adjectives, adverbs, prepositions, conjunctions, times: 校长严肃指出. */
    private static final Set<String> NO_NAMES = Set.of("a", "ad", "an", "d", "vd", "p", "c", "t", "m", "f", "i", "l");

    private final Pattern said;

    /** Expects the cue sets {@code person-introducer}, {@code no-speaker}, {@code not-in-name}, {@code speaks}, {@code says}, {@code tells}. */
    SpeakerNames(Cues cues) {
        said = Pattern.compile(
                cues.expand("(?<post>{person-introducer})(?<x>(?!{no-speaker})(?:{double-surname}|{surname})"
                        + "(?:(?!{not-in-name})\\p{IsHan}){1,2})(?=(?<says>{speaks}|{says}|{tells}))"));
    }

    /** The same text with its speakers' names as words. */
    Words of(Words words) {
        TreeMap<Integer, Token> cut = new TreeMap<>();
        Set<String> names = new TreeSet<>();
        Matcher matcher = said.matcher(words.text());
        while (matcher.find()) {
            Span name = new Span(matcher.start("x"), matcher.end("x"));
            if (words.sentenceOf(name).isPresent() && !isWord(words, name)) {
                names.add(matcher.group("x"));
                put(cut, words, new Span(matcher.start("post"), matcher.end("post")), NOUN);
                put(cut, words, name, PERSON);
                put(cut, words, new Span(matcher.start("says"), matcher.end("says")), VERB);
            }
        }
        names.stream().filter(n -> n.length() >= LONG).forEach(n -> again(cut, words, n));
        return cut.isEmpty() ? words : cut(words, List.copyOf(cut.values()));
    }

    private static boolean isWord(Words words, Span name) {
        return tokens(words, name).stream().anyMatch(t -> t.span().equals(name) && NO_NAMES.contains(t.tag()));
    }

    private static List<Token> tokens(Words words, Span span) {
        return words.tokens().stream()
                .flatMap(List::stream)
                .filter(t -> t.span().overlaps(span))
                .toList();
    }

    /** A name is put where the cutter saw another word in it, others where it cut across them. */
    private static void put(TreeMap<Integer, Token> cut, Words words, Span span, String tag) {
        boolean right = words.whole(span) && (!tag.equals(PERSON) || RuleFinder.isName(span, tokens(words, span)));
        if (!right) {
            cut.putIfAbsent(span.start(), new Token(span, tag));
        }
    }

    private static void again(TreeMap<Integer, Token> cut, Words words, String name) {
        for (int at = words.text().indexOf(name); at >= 0; at = words.text().indexOf(name, at + name.length())) {
            Span span = new Span(at, at + name.length());
            if (words.sentenceOf(span).isPresent()
                    && cut.values().stream().noneMatch(t -> t.span().overlaps(span))) {
                put(cut, words, span, PERSON);
            }
        }
    }

    private static Words cut(Words words, List<Token> put) {
        List<List<Token>> all = new ArrayList<>();
        BitSet edges = new BitSet(words.text().length() + 1);
        for (List<Token> tokens : words.tokens()) {
            List<Token> own = new ArrayList<>();
            for (Token token : tokens) {
                place(token, put, own);
            }
            all.add(own);
            for (Token token : own) {
                edges.set(token.span().start());
                edges.set(token.span().end());
            }
        }
        return new Words(words.article(), words.folded(), words.sentences(), words.spans(), all, edges);
    }

    /** Adds what is left of a word beside those that are put, and those that begin in it. */
    private static void place(Token token, List<Token> put, List<Token> own) {
        int from = token.span().start();
        for (Token other : put) {
            if (other.span().overlaps(token.span())) {
                add(own, from, other.span().start(), token.tag());
                if (token.span().start() <= other.span().start()) {
                    own.add(other);
                }
                from = other.span().end();
            }
        }
        add(own, from, token.span().end(), token.tag());
    }

    private static void add(List<Token> own, int from, int to, String tag) {
        if (from < to) {
            own.add(new Token(new Span(from, to), tag));
        }
    }
}
