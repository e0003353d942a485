package xinzhi.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import xinzhi.extract.figure.FigureReader;
import xinzhi.extract.mention.MentionFinder;
import xinzhi.extract.pair.PairReader;
import xinzhi.extract.relation.RelationReader;
import xinzhi.extract.statement.SentenceReader;
import xinzhi.extract.statement.StatementReader;
import xinzhi.extract.statement.Turns;
import xinzhi.ontology.Ontology;
import xinzhi.text.Article;

/**
 * An article in, all that it says out. Pure: no store, no clock, no network; safe from many threads; the same article
 * and ontology give the same extraction.
 */
public final class Extractor {
    private final MentionFinder mentions;
    private final StatementReader statements;
    private final RelationReader relations;
    private final FigureReader figures;
    private final Optional<PairReader> pairs;
    private final Optional<SentenceReader> sentences;
    private final Turns turns;
    private final Rumours rumours;
    private final Opinions opinions;
    private final Unissued unissued;
    private final Respective respective;

    /** By rules, and by the models that came with the program. */
    public Extractor(Ontology ontology) {
        this(ontology, Models.shipped());
    }

    /** By rules, and by what was learned where there are models. */
    public Extractor(Ontology ontology, Models models) {
        pairs = models.relations().map(model -> new PairReader(ontology, model));
        sentences = models.sentences().map(model -> new SentenceReader(ontology, model));
        mentions = new MentionFinder(ontology, MentionFinder.analyzer(ontology), models.entities());
        statements = new StatementReader(ontology);
        relations = new RelationReader(ontology);
        turns = new Turns(ontology);
        rumours = new Rumours(ontology.cues());
        opinions = new Opinions(ontology.cues());
        unissued = new Unissued(ontology.cues());
        respective = new Respective(ontology.cues());
        figures = new FigureReader(ontology);
    }

    public Extraction extract(Article article) {
        return extract(article, Trace.NONE);
    }

    /** The same, telling {@code trace} what each rule did. */
    public Extraction extract(Article article, Trace trace) {
        Reading all = mentions.read(Wording.ofRules(article), trace);
        List<Statement> read = statements.statements(all, trace);
        List<Statement> judged = sentences.map(s -> s.united(all, read, trace)).orElse(read);
        List<Account> told = Stream.concat(rumours.of(all).stream(), opinions.of(all).stream())
                .toList();
        List<Statement> heard = judged.stream()
                .filter(s -> s.type() == Statement.Type.QUOTATION || !Account.denies(told, s.span()))
                .map(s -> s.within(judged))
                .map(s -> Account.tells(told, s.span()) ? s.asReported() : s)
                .toList();
        List<Statement> said = turns.attributed(all, heard, trace);
        BitSet others = turns.others(all);
        Reading listed = all.listed();
        List<Claim> claims = new ArrayList<>(relations.claims(listed, said, trace));
        pairs.ifPresent(p -> claims.addAll(p.claims(listed, List.copyOf(claims), said, trace)));
        Set<String> things = listed.things();
        return new Extraction(
                listed.of(article),
                respective.paired(listed, claims, trace).stream()
                        .filter(c -> !Account.denies(told, c.evidence()))
                        .map(c -> Account.holds(told, c.evidence()) || isOfOthers(c, others)
                                ? c.reported()
                                : c.within(said))
                        .map(c -> unissued.isSubjectOf(c, all) ? c.calledFor() : c)
                        .toList(),
                figures.observations(all, trace).stream()
                        .map(o -> o.within(said).aboutOnly(things))
                        .toList(),
                said.stream().map(s -> s.aboutOnly(things)).toList());
    }

    /** Who asks is believed in who the guests are. */
    private static boolean isOfOthers(Claim claim, BitSet others) {
        return claim.predicate() != Predicate.AFFILIATED_WITH
                && others.get(claim.sentence().position());
    }
}
