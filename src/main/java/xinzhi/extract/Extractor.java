package xinzhi.extract;

import java.util.List;
import xinzhi.extract.figure.FigureReader;
import xinzhi.extract.mention.MentionFinder;
import xinzhi.extract.relation.RelationReader;
import xinzhi.extract.statement.StatementReader;
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

    public Extractor(Ontology ontology) {
        mentions = new MentionFinder(ontology, MentionFinder.analyzer(ontology));
        statements = new StatementReader(ontology);
        relations = new RelationReader(ontology);
        figures = new FigureReader(ontology);
    }

    public Extraction extract(Article article) {
        return extract(article, Trace.NONE);
    }

    /** The same, telling {@code trace} what each rule did. */
    public Extraction extract(Article article, Trace trace) {
        Reading reading = mentions.read(article, trace);
        List<Statement> said = statements.statements(reading, trace);
        return new Extraction(
                reading, relations.claims(reading, said, trace), figures.observations(reading, trace), said);
    }
}
