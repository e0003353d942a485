package xinzhi.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import xinzhi.extract.Entity;
import xinzhi.extract.Mention;
import xinzhi.extract.Reading;
import xinzhi.extract.Trace;
import xinzhi.extract.mention.LexiconScan.Hit;
import xinzhi.nlp.Analyzer;
import xinzhi.nlp.Token;
import xinzhi.ontology.Ontology;
import xinzhi.text.Article;
import xinzhi.text.Span;

/** Reads an article's sentences, words and mentions of things. Safe from many threads. */
public final class MentionFinder {
    private static final int RECURRENT = 3;

    private final Analyzer analyzer;
    private final LexiconScan lexicon;
    private final Chunker chunker;
    private final RuleFinder rules;
    private final SiblingFinder siblings;
    private final List<RecurrenceFinder> recurrence;
    private final Acceptance acceptance;
    private final Linker linker;

    public MentionFinder(Ontology ontology, Analyzer analyzer) {
        this.analyzer = analyzer;
        lexicon = new LexiconScan(ontology.lexicon());
        chunker = new Chunker(ontology.cues());
        rules = new RuleFinder(ontology);
        siblings = new SiblingFinder(chunker, ontology.cues().words("joint"), 0.5);
        recurrence = List.of(
                new RecurrenceFinder(ontology.cues(), RECURRENT, 0.5), new RecurrenceFinder(ontology.cues(), 2, 0.25));
        linker = new Linker(ontology);
        acceptance = new Acceptance(ontology, 0.38);
    }

    /** The analyzer whose dictionary holds all that the ontology names, and the verbs that cut the text. */
    public static Analyzer analyzer(Ontology ontology) {
        return new Analyzer(
                Stream.concat(ontology.lexicon().forms().stream(), ontology.cues().words("segmenter-word").stream())
                        .filter(w -> w.length() > 1)
                        .toList(),
                ontology.cues().words("cutting-verb").stream()
                        .filter(w -> w.length() > 1)
                        .toList());
    }

    /** The article with its words and the things that it names; {@code trace} is told of candidates and their fate. */
    public Reading read(Article article, Trace trace) {
        Words words = Words.of(article, analyzer);
        List<Hit> hits = lexicon.scan(words);
        List<Chunk> phrases = new ArrayList<>();
        List<Candidate> candidates = candidates(words, LexiconScan.leftmostLongest(hits), phrases);
        List<Term> terms = acceptance.of(words, candidates);
        List<Naming> namings = linker.link(words, Placement.of(words, hits, terms), phrases);
        return reading(words, Commonness.weigh(words, namings));
    }

    private List<Candidate> candidates(Words words, List<Hit> hits, List<Chunk> all) {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < words.sentences().size(); i++) {
            List<Unit> units = chunker.units(words, i, hits);
            List<Chunk> chunks = chunker.chunks(units);
            found.addAll(rules.inSentence(words, i, units));
            found.addAll(siblings.find(words, chunks));
            chunks.forEach(c -> rules.ofPhrase(words, c, chunker.bare(c)).ifPresent(found::add));
            all.addAll(chunks);
        }
        List<Chunk> bare =
                all.stream().map(chunker::bare).flatMap(Optional::stream).toList();
        recurrence.forEach(r -> found.addAll(r.find(words, bare)));
        return found;
    }

    private static Reading reading(Words words, List<Naming> namings) {
        List<List<Mention>> mentions = new ArrayList<>();
        List<List<Token>> tokens = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < words.sentences().size(); i++) {
            Span sentence = words.spans().get(i);
            List<Mention> own = new ArrayList<>();
            for (; next < namings.size() && namings.get(next).span().start() < sentence.end(); next++) {
                Naming naming = namings.get(next);
                if (sentence.contains(naming.span())) {
                    own.add(mention(words, naming));
                }
            }
            mentions.add(own);
            tokens.add(words.tokens().get(i).stream()
                    .map(t -> new Token(words.folded().toOriginal(t.span()), t.tag()))
                    .toList());
        }
        return new Reading(words.article(), words.sentences(), tokens, mentions);
    }

    private static Mention mention(Words words, Naming naming) {
        Entity entity = naming.entry().map(Entity::of).orElseGet(() -> Entity.open(naming.type(), naming.label()));
        return new Mention(words.folded().toOriginal(naming.span()), entity, naming.rule(), naming.confidence());
    }
}
