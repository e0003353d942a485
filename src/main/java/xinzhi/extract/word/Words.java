package xinzhi.extract.word;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import xinzhi.nlp.Analyzer;
import xinzhi.nlp.Folded;
import xinzhi.nlp.Latin;
import xinzhi.nlp.Token;
import xinzhi.text.Article;
import xinzhi.text.Sentence;
import xinzhi.text.Sentences;
import xinzhi.text.Span;

/**
 * An article's words. All spans in this wing are spans of {@link #text()}, the folded text, until the reading is made.
 *
 * @param spans of the sentences in the folded text
 * @param edges a bit for each offset between two words
 */
public record Words(
        Article article,
        Folded folded,
        List<Sentence> sentences,
        List<Span> spans,
        List<List<Token>> tokens,
        BitSet edges) {
    public static Words of(Article article, Analyzer analyzer) {
        Folded folded = Folded.of(article.text());
        List<Sentence> sentences = Sentences.of(article.text());
        List<Span> spans = new ArrayList<>();
        List<List<Token>> tokens = new ArrayList<>();
        BitSet edges = new BitSet(folded.text().length() + 1);
        for (Sentence sentence : sentences) {
            Span span = new Span(
                    folded.fromOriginal(sentence.span().start()),
                    folded.fromOriginal(sentence.span().end()));
            spans.add(span);
            tokens.add(analyzer.tokens(folded.text(), span));
            for (Token token : tokens.get(tokens.size() - 1)) {
                edges.set(token.span().start());
                edges.set(token.span().end());
            }
        }
        return new Words(article, folded, sentences, spans, tokens, edges);
    }

    public String text() {
        return folded.text();
    }

    public String text(Span span) {
        return span.of(folded.text());
    }

    /** The sentence that a span of the text stands in. */
    public Optional<Sentence> sentenceOf(Span span) {
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).contains(span)) {
                return Optional.of(sentences.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether no word crosses the edges of the span. */
    public boolean whole(Span span) {
        return edges.get(span.start()) && edges.get(span.end());
    }

    /** Whether a Latin word or a number runs across the offset. */
    public boolean splitsLatin(int at) {
        return at > 0
                && at < text().length()
                && Latin.isLetterOrDigit(text().charAt(at - 1))
                && Latin.isLetterOrDigit(text().charAt(at));
    }
}
