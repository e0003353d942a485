package xinzhi.extract.relation;

import java.util.ArrayList;
import java.util.List;
import xinzhi.extract.Claim;
import xinzhi.extract.Reading;
import xinzhi.extract.Statement;
import xinzhi.extract.Trace;
import xinzhi.extract.Troubles;
import xinzhi.extract.Undevelopable;
import xinzhi.ontology.Ontology;
import xinzhi.text.Sentence;

/** Reads the relations between the things that an article names. Safe from many threads. */
public final class RelationReader {
    private final Encoder encoder;
    private final Topics topics;
    private final FrameReader frames;
    private final PatternReader patterns;
    private final ClaimMaker maker;
    private final NameReader names;

    /** @throws xinzhi.ontology.OntologyException with every relation rule that cannot be made ready */
    public RelationReader(Ontology ontology) {
        Notation notation = new Notation(ontology);
        List<RelationForm> forms = ontology.rules("RelationRule", rule -> RelationForm.of(rule, notation));
        encoder = new Encoder(ontology.cues());
        topics = new Topics(notation);
        frames = new FrameReader(
                forms.stream().filter(f -> f.frame().isPresent()).toList(), notation);
        patterns = new PatternReader(
                forms.stream().filter(f -> f.frame().isEmpty() && !f.overName()).toList(), notation);
        maker = new ClaimMaker(
                ontology.lexicon(),
                new Mood(notation),
                new Troubles(ontology.cues()),
                new Undevelopable(ontology.cues()));
        names = new NameReader(forms.stream().filter(RelationForm::overName).toList(), maker);
    }

    /** What the article says of its things, in the order of its sentences; {@code trace} is told of every match. */
    public List<Claim> claims(Reading reading, List<Statement> statements, Trace trace) {
        List<Claim> claims = new ArrayList<>();
        Context context = Context.NONE;
        int last = 0;
        for (Sentence sentence : reading.sentences()) {
            String between =
                    reading.article().text().substring(last, sentence.span().start());
            context = between.indexOf('\n') >= 0 ? context.inNextParagraph() : context;
            last = sentence.span().end();
            if (reading.mentionsOf(sentence).isEmpty()) {
                continue;
            }
            Coded coded = encoder.encode(reading, sentence);
            List<Clause> clauses = coded.clauses();
            List<Topic> about = topics.of(coded, clauses, context);
            List<Finding> findings = new ArrayList<>();
            patterns.read(new Scene(coded, clauses, about, context), findings::add);
            frames.read(coded, clauses, about, findings::add);
            claims.addAll(maker.claims(reading, statements, coded, findings, trace));
            context = topics.after(coded, clauses, about, context);
        }
        claims.addAll(names.claims(reading));
        return claims;
    }
}
