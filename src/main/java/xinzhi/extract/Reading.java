package xinzhi.extract;

import java.util.List;
import xinzhi.nlp.Token;
import xinzhi.text.Article;
import xinzhi.text.Sentence;
import xinzhi.text.Span;

/**
 * An article with its sentences, the words of each and the mentions of each: what the readers of relations, figures
 * and statements start from. Mentions are in order and do not overlap.
 */
public record Reading(
        Article article, List<Sentence> sentences, List<List<Token>> tokens, List<List<Mention>> mentions) {
    public Reading {
        sentences = List.copyOf(sentences);
        tokens = tokens.stream().map(List::copyOf).toList();
        mentions = mentions.stream().map(List::copyOf).toList();
    }

    /** The same reading of an article whose text differs in the form of its characters alone. */
    Reading of(Article original) {
        return new Reading(original, sentences, tokens, mentions);
    }

    public List<Token> tokensOf(Sentence sentence) {
        return tokens.get(sentence.position());
    }

    public List<Mention> mentionsOf(Sentence sentence) {
        return mentions.get(sentence.position());
    }

    public List<Mention> mentionsIn(Sentence sentence, Span span) {
        return mentionsOf(sentence).stream()
                .filter(m -> span.contains(m.span()))
                .toList();
    }

    public String text(Span span) {
        return span.of(article.text());
    }
}
