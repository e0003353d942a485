package xinzhi.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;

/**
 * Phrases that must all stand in a text, and where they do. Nothing in them is syntax; what is no letter and no digit only
 * separates words. Not safe from many threads.
 */
public final class Phrases {
    private final FoldingAnalyzer analyzer = new FoldingAnalyzer();
    private final List<String> phrases;
    private final List<List<Token>> tokens;

    private record Token(String term, int begin, int end) {}

    /** From {@code begin} on, up to but not including {@code end}. */
    public record Place(int begin, int end) {}

    public Phrases(List<String> phrases) {
        this.phrases = phrases.stream().filter(p -> !tokens(p).isEmpty()).toList();
        this.tokens = this.phrases.stream().map(this::tokens).toList();
    }

    /** Where any of them stands in the text, in order; what overlaps or touches is one place. */
    public List<Place> in(String text) {
        List<Token> words = tokens(text);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int end = end(words, i);
            int last = places.size() - 1;
            if (end < 0) {
                continue;
            }
            Place here = new Place(words.get(i).begin(), end);
            if (last >= 0 && here.begin() <= places.get(last).end()) {
                Place before = places.remove(last);
                here = new Place(before.begin(), Math.max(before.end(), end));
            }
            places.add(here);
        }
        return places;
    }

    /** Where the longest phrase that begins with this word ends; -1 where none begins. */
    private int end(List<Token> words, int from) {
        int end = -1;
        for (List<Token> phrase : tokens) {
            int to = from + phrase.size();
            boolean stands = to <= words.size();
            for (int i = 0; stands && i < phrase.size(); i++) {
                stands = phrase.get(i).term().equals(words.get(from + i).term());
            }
            end = stands ? Math.max(end, words.get(to - 1).end()) : end;
        }
        return end;
    }

    /** Empty where there is nothing to look for. */
    Optional<Query> query(String field) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        QueryBuilder builder = new QueryBuilder(analyzer);
        phrases.forEach(p -> all.add(builder.createPhraseQuery(field, p), BooleanClause.Occur.MUST));
        return phrases.isEmpty() ? Optional.empty() : Optional.of(all.build());
    }

    /** As {@code text:query} takes them; empty where there is nothing to look for. */
    public String text() {
        return phrases.stream()
                .map(p -> "\"" + p.replace("\\", " ").replace("\"", " ") + "\"")
                .collect(Collectors.joining(" AND "));
    }

    private List<Token> tokens(String text) {
        List<Token> found = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                found.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
