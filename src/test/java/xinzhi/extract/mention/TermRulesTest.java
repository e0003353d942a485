package xinzhi.extract.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import xinzhi.extract.word.Chunker;
import xinzhi.extract.word.LexiconScan;
import xinzhi.extract.word.Unit;
import xinzhi.extract.word.Words;
import xinzhi.ontology.Rule;

/** Every term rule reads its own examples and leaves its counter-examples alone. */
final class TermRulesTest {
    private static final LexiconScan LEXICON = new LexiconScan(Case.ONTOLOGY.lexicon());

    private final RuleFinder finder = new RuleFinder(Case.ONTOLOGY);
    private final Chunker chunker = new Chunker(Case.ONTOLOGY.cues());

    static Stream<Arguments> rules() {
        return Case.ONTOLOGY.rules("TermRule").stream().map(r -> Arguments.of(r.id(), r));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void examples(String id, Rule rule) {
        assertTrue(!rule.examples().isEmpty(), rule.where() + ": " + id + " has no example");
        for (String example : rule.examples()) {
            String[] parts = example.split(" => ");
            assertEquals(List.of(parts[1]), proposals(id, parts[0]), rule.where() + ": " + example);
        }
        for (String example : rule.counterExamples()) {
            assertEquals(List.of(), proposals(id, example), rule.where() + ": " + example);
        }
    }

    private List<String> proposals(String rule, String text) {
        Words words = Words.of(Case.article(text), Case.ANALYZER);
        List<Candidate> found = new ArrayList<>();
        List<LexiconScan.Hit> hits = LexiconScan.leftmostLongest(LEXICON.scan(words));
        for (int i = 0; i < words.sentences().size(); i++) {
            List<Unit> units = chunker.units(words, i, hits);
            found.addAll(finder.inSentence(words, i, units));
            chunker.chunks(units)
                    .forEach(c -> finder.ofPhrase(words, c, chunker.bare(c)).ifPresent(found::add));
        }
        return found.stream()
                .filter(c -> c.rule().equals(rule))
                .map(c -> words.text(c.span()))
                .toList();
    }
}
