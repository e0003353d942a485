package xinzhi.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import xinzhi.extract.Citations;
import xinzhi.extract.Mention;
import xinzhi.extract.Reading;
import xinzhi.extract.Trace;
import xinzhi.extract.link.Commonness;
import xinzhi.extract.link.Linker;
import xinzhi.extract.link.Naming;
import xinzhi.extract.link.Placement;
import xinzhi.extract.model.ReasonWords;
import xinzhi.extract.model.TermTagger;
import xinzhi.extract.word.Chunk;
import xinzhi.extract.word.Chunker;
import xinzhi.extract.word.LexiconScan;
import xinzhi.extract.word.LexiconScan.Hit;
import xinzhi.extract.word.Term;
import xinzhi.extract.word.TokenCut;
import xinzhi.extract.word.Unit;
import xinzhi.extract.word.Words;
import xinzhi.nlp.Analyzer;
import xinzhi.nlp.Token;
import xinzhi.ontology.Ontology;
import xinzhi.ontology.ThingType;
import xinzhi.text.Article;
import xinzhi.text.Sentence;
import xinzhi.text.Span;

/** Reads an article's sentences, words and mentions of things. Safe from many threads. */
public final class MentionFinder {
    static final String BYLINE = "byline";
    private static final double CERTAIN = 0.95;
    /** A term needs this much; below it wrong terms cost more than right ones gain. */
    private static final double THRESHOLD = 0.38;
    /** Measured precision of what stands beside a known term, and of phrases said three times and twice. */
    private static final double BESIDE = 0.5;

    private static final double THRICE = 0.5;
    private static final double TWICE = 0.25;

    private final Analyzer analyzer;
    private final LexiconScan lexicon;
    private final Chunker chunker;
    private final RuleFinder rules;
    private final SiblingFinder siblings;
    private final List<RecurrenceFinder> recurrence;
    private final Acceptance acceptance;
    private final Speakers speakers;
    private final SpeakerNames names;
    private final Citations citations;
    private final Linker linker;
    private final Optional<Additions> additions;
    private final ReasonWords reasons;
    private final String of;

    /** By rules alone. */
    public MentionFinder(Ontology ontology, Analyzer analyzer) {
        this(ontology, analyzer, Optional.empty());
    }

    /** By rules, and by what was learned where there is a model: it adds to what the rules find, and reviews all. */
    public MentionFinder(Ontology ontology, Analyzer analyzer, Optional<EntityModel> model) {
        reasons = new ReasonWords(ontology.cues());
        additions = model.map(m -> new Additions(m, reasons));
        this.analyzer = analyzer;
        lexicon = new LexiconScan(ontology.lexicon());
        chunker = new Chunker(ontology.cues());
        rules = new RuleFinder(ontology);
        siblings = new SiblingFinder(chunker, ontology.cues().words("joint"), BESIDE);
        recurrence = List.of(
                new RecurrenceFinder(ontology.cues(), 3, THRICE), new RecurrenceFinder(ontology.cues(), 2, TWICE));
        linker = new Linker(ontology);
        of = String.join("", ontology.cues().words("of"));
        acceptance = new Acceptance(ontology, THRESHOLD);
        speakers = new Speakers(ontology.cues());
        names = new SpeakerNames(ontology.cues());
        citations = new Citations(ontology.cues());
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

    /**
     * The article with its words and the things that it names, those named in passing among them; {@code trace} is told of
     * candidates and their fate.
     */
    public Reading read(Article article, Trace trace) {
        Survey survey = survey(article, trace);
        return reading(
                survey.words(),
                additions
                        .map(a -> learned(survey, a, trace))
                        .orElseGet(() -> Commonness.without(named(survey, List.of()))));
    }

    /** What rules and model find, each as sure as its review says. */
    private List<Naming> learned(Survey survey, Additions added, Trace trace) {
        EntityModel model = added.model();
        Tagging tagging = Tagging.of(survey, model.tagger());
        List<Naming> named = named(survey, added.of(survey, Proposals.of(survey, acceptance, tagging, of), trace));
        return model.review()
                .map(judge -> Review.of(survey, tagging, named, judge, model.precedents(), of, trace))
                .orElseGet(() -> Commonness.without(named));
    }

    /** What the rules find, and terms beside it. */
    private List<Naming> named(Survey survey, List<Term> added) {
        Words words = survey.words();
        List<Term> terms = new ArrayList<>(authors(survey.article()));
        terms.addAll(speakers.of(words));
        terms.addAll(acceptance.of(words, survey.candidates()));
        terms.addAll(added);
        List<Span> cited = citations.in(words.text());
        List<Naming> placed = Placement.of(words, survey.hits(), terms).stream()
                .filter(n -> n.entry().isPresent() || cited.stream().noneMatch(c -> c.contains(n.span())))
                .toList();
        return Commonness.weigh(words, linker.link(words, placed, survey.allPhrases()));
    }

    /** The article with what a tagger by itself sees in it, be it in the lexicon or not; no rule proposes, accepts or links. */
    public Reading tagged(Article article, TermTagger tagger) {
        Survey survey = survey(article, Trace.NONE).bare();
        return reading(
                survey.words(),
                Placement.of(
                        survey.words(), List.of(), Tagging.of(survey, tagger).terms()));
    }

    /** What an article may name beside that which the rules find, with what a model's judge looks at. */
    public List<Proposal> proposals(Survey survey, TermTagger tagger) {
        return Proposals.of(survey, acceptance, Tagging.of(survey, tagger), of);
    }

    /** The things that rules and a model find in an article, with what the judge of its review looks at. */
    public List<Listing> listings(Survey survey, EntityModel model) {
        Tagging tagging = Tagging.of(survey, model.tagger());
        List<Proposal> proposals = Proposals.of(survey, acceptance, tagging, of);
        List<Naming> named = named(survey, new Additions(model, reasons).of(survey, proposals, Trace.NONE));
        return List.copyOf(new Review(survey, tagging, named).listings(of).values());
    }

    private static List<Term> authors(Article article) {
        return article.authors().stream()
                .filter(a -> !a.name().isBlank())
                .map(a -> new Term(a.name(), ThingType.PERSON, BYLINE, CERTAIN))
                .toList();
    }

    /** The article with all that might be named in it; {@code trace} is told of candidates. */
    public Survey survey(Article article, Trace trace) {
        Words words = names.of(Words.of(article, analyzer));
        List<Hit> hits = lexicon.scan(words);
        List<Hit> longest = LexiconScan.leftmostLongest(hits);
        List<Candidate> candidates = new ArrayList<>();
        List<List<Chunk>> phrases = new ArrayList<>();
        for (int i = 0; i < words.sentences().size(); i++) {
            List<Unit> units = chunker.units(words, i, longest);
            List<Chunk> own = chunker.chunks(units);
            List<Candidate> found = inSentence(words, i, units, own);
            if (trace != Trace.NONE) {
                note(words, words.sentences().get(i), found, trace);
            }
            candidates.addAll(found);
            phrases.add(own);
        }
        List<Chunk> bare = phrases.stream()
                .flatMap(List::stream)
                .map(chunker::bare)
                .flatMap(Optional::stream)
                .toList();
        recurrence.forEach(r -> candidates.addAll(r.find(words, bare)));
        return new Survey(words, hits, longest, phrases, candidates);
    }

    private List<Candidate> inSentence(Words words, int sentence, List<Unit> units, List<Chunk> phrases) {
        List<Candidate> found = new ArrayList<>(rules.inSentence(words, sentence, units));
        found.addAll(siblings.find(words, phrases));
        phrases.forEach(c -> rules.ofPhrase(words, c, chunker.bare(c)).ifPresent(found::add));
        return found;
    }

    private static void note(Words words, Sentence sentence, List<Candidate> found, Trace trace) {
        for (Candidate candidate : found) {
            trace.note(
                    sentence,
                    candidate.rule(),
                    "proposes " + words.text(candidate.span()) + " as "
                            + candidate.type().localName());
        }
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
            tokens.add(TokenCut.at(words, i, own));
        }
        return new Reading(words.article(), words.sentences(), tokens, mentions);
    }

    private static Mention mention(Words words, Naming naming) {
        return new Mention(
                words.folded().toOriginal(naming.span()), naming.entity(), naming.rule(), naming.confidence());
    }
}
