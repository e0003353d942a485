package xinzhi.extract.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import xinzhi.extract.Entity;
import xinzhi.extract.Mention;
import xinzhi.extract.Reading;
import xinzhi.extract.Trace;
import xinzhi.nlp.Analyzer;
import xinzhi.nlp.Folded;
import xinzhi.nlp.Token;
import xinzhi.ontology.Ontology;
import xinzhi.text.Article;
import xinzhi.text.Sentence;
import xinzhi.text.Sentences;
import xinzhi.text.Span;

/** Reads an article's sentences, words and mentions of things. Safe from many threads. */
public final class MentionFinder {
    private final Analyzer analyzer;
    private final LexiconScan lexicon;

    public MentionFinder(Ontology ontology, Analyzer analyzer) {
        this.analyzer = analyzer;
        lexicon = new LexiconScan(ontology.lexicon());
    }

    /** The article with its words and the things that it names; {@code trace} is told of candidates and their fate. */
    public Reading read(Article article, Trace trace) {
        Folded folded = Folded.of(article.text());
        List<Sentence> sentences = Sentences.of(article.text());
        List<List<Token>> tokens = new ArrayList<>();
        BitSet edges = new BitSet();
        for (Sentence sentence : sentences) {
            List<Token> own = new ArrayList<>();
            for (Token token : analyzer.tokens(
                    folded.text(),
                    new Span(
                            folded.fromOriginal(sentence.span().start()),
                            folded.fromOriginal(sentence.span().end())))) {
                edges.set(token.span().start());
                edges.set(token.span().end());
                own.add(new Token(folded.toOriginal(token.span()), token.tag()));
            }
            tokens.add(own);
        }
        List<List<Mention>> mentions = new ArrayList<>();
        sentences.forEach(s -> mentions.add(new ArrayList<>()));
        int at = 0;
        int end = 0;
        for (LexiconScan.Hit hit : lexicon.scan(folded.text(), edges)) {
            if (hit.span().start() < end || hit.entry().generic()) {
                continue;
            }
            end = hit.span().end();
            Span span = folded.toOriginal(hit.span());
            while (at < sentences.size() && sentences.get(at).span().end() <= span.start()) {
                at++;
            }
            if (at < sentences.size() && sentences.get(at).span().contains(span)) {
                mentions.get(at).add(new Mention(span, Entity.of(hit.entry()), "lexicon", 0.85));
            }
        }
        return new Reading(article, sentences, tokens, mentions);
    }
}
