package xinzhi.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import xinzhi.extract.figure.FigureExamples;
import xinzhi.extract.mention.MentionFinder;
import xinzhi.extract.mention.TermExamples;
import xinzhi.extract.relation.RelationExamples;
import xinzhi.extract.statement.StatementExamples;
import xinzhi.nlp.Analyzer;
import xinzhi.ontology.Examples;
import xinzhi.ontology.Ontology;
import xinzhi.ontology.OntologyException;
import xinzhi.ontology.Problem;
import xinzhi.text.Article;

/** Holds the rules of an ontology to what they say of themselves, before any article is read by them. */
public final class RuleCheck {
    private RuleCheck() {}

    /** Every rule that cannot be made ready; where there is none, every example that its rule does not hold to. */
    public static List<Problem> problems(Ontology ontology) {
        List<Problem> problems = new ArrayList<>();
        Analyzer analyzer = MentionFinder.analyzer(ontology);
        Optional<MentionFinder> finder = ready(() -> new MentionFinder(ontology, analyzer), problems);
        Function<String, Reading> texts = text -> finder.orElseThrow().read(Article.plain(text), Trace.NONE);
        Map<String, Examples> kinds = new TreeMap<>();
        if (finder.isPresent()) {
            kinds.put("TermRule", new TermExamples(ontology, analyzer));
        }
        ready(() -> new RelationExamples(ontology, analyzer), problems).ifPresent(e -> kinds.put("RelationRule", e));
        ready(() -> new FigureExamples(ontology, texts), problems).ifPresent(e -> kinds.put("FigureRule", e));
        ready(() -> new StatementExamples(ontology, texts), problems).ifPresent(e -> kinds.put("StatementRule", e));
        if (problems.isEmpty()) {
            kinds.forEach((kind, examples) -> problems.addAll(examples.failures(ontology.rules(kind))));
        }
        return problems;
    }

    private static <T> Optional<T> ready(Supplier<T> room, List<Problem> problems) {
        try {
            return Optional.of(room.get());
        } catch (OntologyException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }
}
