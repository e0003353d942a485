package xinzhi.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import xinzhi.nlp.Token;
import xinzhi.text.Article;
import xinzhi.text.Sentence;
import xinzhi.text.Span;

/**
 * An article with its sentences, the words of each and the mentions of each: what the readers of relations, figures
 * and statements start from. Mentions are in order and do not overlap.
 */
public final class Reading {
    private final Article article;
    private final List<Sentence> sentences;
    private final List<List<Token>> tokens;
    private final List<List<Mention>> mentions;
    /** Made when first asked for; by whichever thread, they are the same. */
    private volatile List<Passage> passages = List.of();

    public Reading(Article article, List<Sentence> sentences, List<List<Token>> tokens, List<List<Mention>> mentions) {
        this.article = article;
        this.sentences = List.copyOf(sentences);
        this.tokens = tokens.stream().map(List::copyOf).toList();
        this.mentions = mentions.stream().map(List::copyOf).toList();
    }

    public Article article() {
        return article;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /** The words of each sentence. */
    public List<List<Token>> tokens() {
        return tokens;
    }

    /** The mentions of each sentence. */
    public List<List<Mention>> mentions() {
        return mentions;
    }

    /** The sentences as rules read them. */
    public List<Passage> passages() {
        List<Passage> made = passages;
        if (made.isEmpty()) {
            made = Passage.of(this);
            passages = made;
        }
        return made;
    }

    /** The same reading of an article whose text differs in the form of its characters alone. */
    Reading of(Article original) {
        return new Reading(original, sentences, tokens, mentions);
    }

    /** Without what is named in passing: facts are read of the things that the article speaks of. */
    public Reading listed() {
        Reading listed = new Reading(
                article,
                sentences,
                tokens,
                mentions.stream()
                        .map(own -> own.stream().filter(Mention::isListed).toList())
                        .toList());
        listed.passages = passages.stream().map(Passage::listed).toList();
        return listed;
    }

    /** The keys of the things that are mentioned. */
    Set<String> things() {
        return mentions.stream()
                .flatMap(List::stream)
                .map(m -> m.entity().key())
                .collect(Collectors.toSet());
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
