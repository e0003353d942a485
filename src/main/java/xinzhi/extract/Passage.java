package xinzhi.extract;

import java.util.ArrayList;
import java.util.List;
import xinzhi.nlp.Folded;
import xinzhi.nlp.Token;
import xinzhi.text.Sentence;
import xinzhi.text.Span;

/**
 * A sentence as rules read it: without the spaces of typesetting, digits half-width. The spans of its words and mentions
 * are spans of {@link #text()}; {@link #toArticle} leads back.
 *
 * @param paragraph of the article in which it stands, from 0
 */
public record Passage(
        Sentence sentence,
        int paragraph,
        String text,
        List<Token> tokens,
        List<Mention> mentions,
        Folded folded,
        int offset) {
    private static final String STOPS = "，；：。！？";

    public Passage {
        tokens = List.copyOf(tokens);
        mentions = List.copyOf(mentions);
    }

    /** The sentences of an article, in order. */
    static List<Passage> of(Reading reading) {
        String article = reading.article().text();
        Folded folded = Folded.of(article);
        List<Passage> passages = new ArrayList<>();
        int paragraph = 0;
        int seen = 0;
        for (Sentence sentence : reading.sentences()) {
            for (; seen < sentence.span().start(); seen++) {
                paragraph += article.charAt(seen) == '\n' ? 1 : 0;
            }
            passages.add(of(reading, sentence, paragraph, folded));
        }
        return List.copyOf(passages);
    }

    private static Passage of(Reading reading, Sentence sentence, int paragraph, Folded folded) {
        int from = folded.fromOriginal(sentence.span().start());
        int to = folded.fromOriginal(sentence.span().end());
        List<Token> tokens = reading.tokensOf(sentence).stream()
                .map(t -> new Token(within(folded, from, t.span()), t.tag()))
                .toList();
        List<Mention> mentions = reading.mentionsOf(sentence).stream()
                .map(m -> new Mention(within(folded, from, m.span()), m.entity(), m.rule(), m.confidence()))
                .toList();
        String text = folded.text().substring(from, to);
        return new Passage(sentence, paragraph, text, tokens, mentions, folded, from);
    }

    private static Span within(Folded folded, int from, Span span) {
        return new Span(folded.fromOriginal(span.start()) - from, folded.fromOriginal(span.end()) - from);
    }

    /** Without what is named in passing. */
    Passage listed() {
        return new Passage(
                sentence,
                paragraph,
                text,
                tokens,
                mentions.stream().filter(Mention::isListed).toList(),
                folded,
                offset);
    }

    /** Where a span of the text stands in the article. */
    public Span toArticle(Span span) {
        return folded.toOriginal(span.shift(offset));
    }

    public String text(Span span) {
        return span.of(text);
    }

    /** Whether a word runs across the offset. */
    public boolean splitsWord(int offset) {
        return tokens.stream()
                .anyMatch(t -> t.span().start() < offset && offset < t.span().end());
    }

    /** The mentions that lie within the span. */
    public List<Mention> mentionsIn(Span span) {
        return mentions.stream().filter(m -> span.contains(m.span())).toList();
    }

    /** Where the clause of a sentence begins in which a place stands. */
    public static int clauseStart(String sentence, int at) {
        int start = at;
        while (start > 0 && STOPS.indexOf(sentence.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /** Where the clause of a sentence ends in which a place stands, before its mark. */
    public static int clauseEnd(String sentence, int at) {
        int end = at;
        while (end < sentence.length() && STOPS.indexOf(sentence.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
