package xinzhi.extract.word;

import java.util.ArrayList;
import java.util.List;
import xinzhi.extract.Mention;
import xinzhi.nlp.Token;
import xinzhi.text.Span;

/** Cuts the words of a sentence where a mention begins or ends within one, so that no word crosses a mention's edge. */
public final class TokenCut {
    private TokenCut() {}

    /** The sentence's words with spans of the article's text; {@code mentions} are its own, in order. */
    public static List<Token> at(Words words, int sentence, List<Mention> mentions) {
        List<Token> cut = new ArrayList<>();
        int next = 0;
        for (Token token : words.tokens().get(sentence)) {
            Span span = words.folded().toOriginal(token.span());
            while (next < mentions.size() && mentions.get(next).span().end() <= span.start()) {
                next++;
            }
            int start = span.start();
            for (int i = next; i < mentions.size() && mentions.get(i).span().start() < span.end(); i++) {
                Span mention = mentions.get(i).span();
                start = add(cut, start, mention.start(), token);
                start = add(cut, start, Math.min(mention.end(), span.end()), token);
            }
            add(cut, start, span.end(), token);
        }
        return cut;
    }

    private static int add(List<Token> cut, int start, int end, Token token) {
        if (end <= start) {
            return start;
        }
        cut.add(new Token(new Span(start, end), token.tag()));
        return end;
    }
}
