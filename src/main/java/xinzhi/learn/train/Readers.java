package xinzhi.learn.train;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import xinzhi.extract.Claim;
import xinzhi.extract.Extraction;
import xinzhi.extract.Reading;
import xinzhi.extract.Statement;
import xinzhi.extract.Trace;
import xinzhi.extract.Wording;
import xinzhi.extract.figure.FigureReader;
import xinzhi.extract.mention.MentionFinder;
import xinzhi.extract.model.TermTagger;
import xinzhi.extract.pair.PairReader;
import xinzhi.extract.relation.RelationReader;
import xinzhi.extract.statement.SentenceReader;
import xinzhi.extract.statement.StatementReader;
import xinzhi.extract.statement.Turns;
import xinzhi.learn.gold.GoldPage;
import xinzhi.nlp.Analyzer;
import xinzhi.ontology.Ontology;
import xinzhi.text.Article;

/** Rules, and models of some pages: what each reads by itself, and both together. */
final class Readers {
    private final MentionFinder ruled;
    private final MentionFinder united;
    private final TermTagger tagger;
    private final StatementReader statements;
    private final SentenceReader sentences;
    private final SentenceReader bareSentences;
    private final Turns turns;
    private final RelationReader relations;
    private final PairReader pairs;
    private final FigureReader figures;

    Readers(Ontology ontology, Analyzer analyzer, List<GoldPage> pages) {
        ruled = new MentionFinder(ontology, analyzer);
        EntityTrainer entities = new EntityTrainer(ruled);
        united = new MentionFinder(
                ontology, analyzer, Optional.of(entities.train(pages).model()));
        tagger = entities.bareTagger(pages);
        List<ReadArticle> articles = ReadArticle.of(pages, ruled);
        statements = new StatementReader(ontology);
        SentenceTrainer judges = new SentenceTrainer(ontology);
        sentences = new SentenceReader(ontology, judges.train(articles));
        bareSentences = new SentenceReader(ontology, judges.bare(articles));
        turns = new Turns(ontology);
        relations = new RelationReader(ontology);
        pairs = new PairReader(ontology, new RelationTrainer(ontology).train(articles));
        figures = new FigureReader(ontology);
    }

    /** The things that an article names. */
    Extraction named(Article article, Means means) {
        Reading reading =
                switch (means) {
                    case RULES -> ruled.read(Wording.ofRules(article), Trace.NONE);
                    case MODEL -> ruled.tagged(Wording.ofRules(article), tagger);
                    case BOTH ->
                        united.read(Wording.ofRules(article), Trace.NONE).listed();
                };
        return new Extraction(reading, List.of(), List.of(), List.of());
    }

    /** What an article says of the things that both find in it; figures are read by rules. */
    Extraction said(Article article, Means means) {
        Reading all = united.read(Wording.ofRules(article), Trace.NONE);
        List<Statement> read = statements.statements(all, Trace.NONE);
        List<Statement> byRule = turns.attributed(all, read, Trace.NONE);
        List<Statement> byBoth = turns.attributed(all, sentences.united(all, read, Trace.NONE), Trace.NONE);
        Reading listed = all.listed();
        List<Claim> claims = relations.claims(listed, byBoth, Trace.NONE);
        List<Claim> added = pairs.claims(listed, means == Means.MODEL ? List.of() : claims, byBoth, Trace.NONE);
        return switch (means) {
            case RULES -> new Extraction(listed, claims, figures.observations(all, Trace.NONE), byRule);
            case MODEL -> new Extraction(listed, added, List.of(), bareSentences.alone(all, Trace.NONE));
            case BOTH -> new Extraction(listed, together(claims, added), figures.observations(all, Trace.NONE), byBoth);
        };
    }

    private static List<Claim> together(List<Claim> some, List<Claim> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
