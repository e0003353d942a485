package xinzhi.extract.mention;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import xinzhi.extract.word.Chunk;
import xinzhi.extract.word.LexiconScan;
import xinzhi.extract.word.Words;
import xinzhi.nlp.Token;
import xinzhi.text.Article;
import xinzhi.text.Span;

/**
 * An article before it is decided what it names: its words, where the lexicon's forms stand, its noun phrases, and what
 * the finders propose. Offsets are those of {@link #text()}.
 */
public final class Survey {
    private final Words words;
    private final List<LexiconScan.Hit> hits;
    private final List<LexiconScan.Hit> longest;
    private final List<List<Chunk>> phrases;
    private final List<Candidate> candidates;

    Survey(
            Words words,
            List<LexiconScan.Hit> hits,
            List<LexiconScan.Hit> longest,
            List<List<Chunk>> phrases,
            List<Candidate> candidates) {
        this.words = words;
        this.hits = List.copyOf(hits);
        this.longest = List.copyOf(longest);
        this.phrases = List.copyOf(phrases);
        this.candidates = List.copyOf(candidates);
    }

    public Article article() {
        return words.article();
    }

    /** The article's text as it was cut into words: without the spaces of typesetting. */
    public String text() {
        return words.text();
    }

    /** The words of each sentence. */
    public List<List<Token>> tokens() {
        return words.tokens();
    }

    /** The same without what the finders propose. */
    public Survey bare() {
        return new Survey(words, hits, longest, phrases, List.of());
    }

    Words words() {
        return words;
    }

    /** Every form of the lexicon that stands in the text; they may overlap. */
    List<LexiconScan.Hit> hits() {
        return hits;
    }

    /** Of overlapping hits the first, of those that start together the longest. */
    List<LexiconScan.Hit> longest() {
        return longest;
    }

    /** Those of them that share a character with a place, in order. */
    List<LexiconScan.Hit> longest(Span place) {
        int from = 0;
        int to = longest.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (longest.get(middle).span().end() <= place.start()) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        while (to < longest.size() && longest.get(to).span().start() < place.end()) {
            to++;
        }
        return longest.subList(from, to);
    }

    /** The noun phrases of each sentence. */
    List<List<Chunk>> phrases() {
        return phrases;
    }

    List<Chunk> allPhrases() {
        return phrases.stream().flatMap(List::stream).toList();
    }

    List<Candidate> candidates() {
        return candidates;
    }

    /** The same by what stands at their places. */
    Map<String, List<Candidate>> candidatesByForm() {
        return candidates.stream().collect(Collectors.groupingBy(c -> words.text(c.span())));
    }
}
