package xinzhi.graph;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import xinzhi.extract.Extraction;
import xinzhi.extract.reprint.Reprints;
import xinzhi.ontology.Ontology;
import xinzhi.ontology.Terms;
import xinzhi.rdf.Names;
import xinzhi.text.Article;
import xinzhi.text.Page;

/** What was read becomes named graphs. Safe from many threads; the same input gives the same triples. */
public final class GraphWriter {
    /** From this confidence on a plain claim is asserted as a triple too. */
    public static final double DEFAULT_THRESHOLD = 0.5;

    private static final Set<Node> ASSERTIONS =
            Names.ASSERTIONS.stream().map(Terms::term).collect(Collectors.toUnmodifiableSet());

    private final Iris iris;
    private final Ontology ontology;
    private final Node run;
    private final double threshold;
    private final DataCheck check;

    public GraphWriter(Iris iris, Ontology ontology, Run run, double threshold) {
        this.iris = iris;
        this.ontology = ontology;
        this.run = iris.run(run.id());
        this.threshold = threshold;
        this.check = new DataCheck(ontology);
    }

    /** All that rests on one article. Facts that break a shape are left out and counted. */
    public ArticleGraph article(Extraction extraction) {
        ArticleGraph first = write(extraction, Set.of());
        List<DataCheck.Violation> violations = check.violations(first.graph().triples());
        if (violations.isEmpty()) {
            return first;
        }
        Set<Node> barred = violations.stream()
                .map(DataCheck.Violation::focus)
                .filter(node -> isAssertion(first.graph().triples(), node))
                .collect(Collectors.toSet());
        if (barred.isEmpty()) {
            return withProblems(first, violations);
        }
        ArticleGraph second = write(extraction, barred);
        second.refused().put("shape", barred.size());
        return withProblems(second, check.violations(second.graph().triples()));
    }

    private static ArticleGraph withProblems(ArticleGraph article, List<DataCheck.Violation> violations) {
        List<String> problems = violations.stream()
                .map(v -> v.focus() + ": " + v.message())
                .sorted()
                .toList();
        return new ArticleGraph(article.graph(), article.refused(), article.leftOut(), problems);
    }

    /** A further printing of a text: what it says that the one read before it does not. */
    public ArticleGraph reprint(Reprints.Earlier earlier, Extraction extraction) {
        ArticleGraph graph = article(earlier.newIn(extraction));
        Graph triples = graph.graph().triples();
        triples.find(Node.ANY, Terms.EVIDENCE, iris.byline(extraction.reading().article()))
                .mapWith(Triple::getSubject)
                .toList()
                .forEach(claim -> Correction.drop(triples, claim));
        return graph;
    }

    /** That an article prints another again: a triple of its own graph. */
    public NamedGraph reprintOf(Reprints.Printing again, Reprints.Printing original) {
        Graph graph = GraphFactory.createDefaultGraph();
        new Description(graph, iris.article(again.articleId())).to("reprintOf", iris.article(original.articleId()));
        return new NamedGraph(iris.articleGraph(again.articleId()), graph);
    }

    private ArticleGraph write(Extraction extraction, Set<Node> barred) {
        Article article = extraction.reading().article();
        Graph graph = GraphFactory.createDefaultGraph();
        People people = new People(ontology.lexicon(), extraction, threshold);
        Things things = new Things(iris, ontology.lexicon(), people, graph);
        Refusals refusals = new Refusals();
        ClaimWriter claims = new ClaimWriter(iris, graph, things, run, threshold, barred, refusals);
        new HeadWriter(iris, graph, article, things, people).write(claims);
        new TextWriter(iris, graph, extraction.reading(), things).write();
        new AssertionWriter(iris, graph, extraction, things, run, barred).write(claims);
        List<String> leftOut =
                refusals.facts().stream().map(f -> article.id() + " " + f).toList();
        return new ArticleGraph(
                new NamedGraph(iris.articleGraph(article), graph), refusals.counts(), leftOut, List.of());
    }

    private static boolean isAssertion(Graph graph, Node node) {
        return graph.find(node, RDF.type.asNode(), Node.ANY).toList().stream()
                .anyMatch(t -> ASSERTIONS.contains(t.getObject()));
    }

    /** A page, what each run of its characters was taken for, and the layout decisions that are in doubt. */
    public NamedGraph page(Page page, List<Article> articles, List<Segment> segments) {
        return new PageWriter(iris).write(page, articles, segments);
    }

    /** What the run used, in PROV-O. */
    public NamedGraph run(Run run) {
        return new RunWriter(iris).write(run);
    }

    /** The terms. */
    public NamedGraph vocabulary() {
        return new NamedGraph(iris.graph("ontology"), new Skolemizer(iris).apply(ontology.vocabulary()));
    }

    /** The lexicon, cue sets and rules. */
    public NamedGraph lexicon() {
        return new NamedGraph(iris.graph("lexicon"), new Skolemizer(iris).apply(ontology.knowledge()));
    }

    /** The shapes that all of this was held against. */
    public NamedGraph shapes() {
        return new NamedGraph(iris.graph("shapes"), new Skolemizer(iris).apply(ontology.dataShapes()));
    }
}
