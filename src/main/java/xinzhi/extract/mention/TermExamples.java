package xinzhi.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xinzhi.extract.word.Chunker;
import xinzhi.extract.word.LexiconScan;
import xinzhi.extract.word.Unit;
import xinzhi.extract.word.Words;
import xinzhi.nlp.Analyzer;
import xinzhi.ontology.Examples;
import xinzhi.ontology.Ontology;
import xinzhi.ontology.Rule;
import xinzhi.text.Article;

/** Examples of term rules: behind the arrow the one term that the rule proposes. */
public final class TermExamples implements Examples {
    private final RuleFinder finder;
    private final LexiconScan lexicon;
    private final Chunker chunker;
    private final Analyzer analyzer;

    public TermExamples(Ontology ontology, Analyzer analyzer) {
        this.finder = new RuleFinder(ontology);
        this.lexicon = new LexiconScan(ontology.lexicon());
        this.chunker = new Chunker(ontology.cues());
        this.analyzer = analyzer;
    }

    @Override
    public Optional<String> failure(Rule rule, String text, String expected) {
        List<String> proposed = proposals(rule, text);
        return proposed.equals(List.of(expected)) ? Optional.empty() : Optional.of("it proposes " + proposed);
    }

    @Override
    public boolean says(Rule rule, String text) {
        return !proposals(rule, text).isEmpty();
    }

    private List<String> proposals(Rule rule, String text) {
        Words words = Words.of(Article.plain(text), analyzer);
        List<Candidate> found = new ArrayList<>();
        List<LexiconScan.Hit> hits = LexiconScan.leftmostLongest(lexicon.scan(words));
        for (int i = 0; i < words.sentences().size(); i++) {
            List<Unit> units = chunker.units(words, i, hits);
            found.addAll(finder.inSentence(words, i, units));
            chunker.chunks(units)
                    .forEach(c -> finder.ofPhrase(words, c, chunker.bare(c)).ifPresent(found::add));
        }
        return found.stream()
                .filter(c -> c.rule().equals(rule.id()))
                .map(c -> words.text(c.span()))
                .toList();
    }
}
