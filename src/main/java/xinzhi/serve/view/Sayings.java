package xinzhi.serve.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import xinzhi.rdf.Names;
import xinzhi.serve.ask.NamedGraph;
import xinzhi.serve.ask.Pattern;
import xinzhi.serve.ask.Properties;
import xinzhi.serve.ask.Row;
import xinzhi.serve.name.Terms;
import xinzhi.store.ResourceIndex;

/** The sentences that say something of a thing. For one page, inside a read transaction. */
public final class Sayings {
    private static final Node ARTICLE = Terms.term("inArticle");
    private static final Node EVIDENCE = Terms.term("evidence");
    private static final Node CONFIDENCE = Terms.term("confidence");
    private static final List<Node> CONCERNS = List.of(Names.ABOUT, Terms.term("speaker"), Terms.term("event"));

    private final DatasetGraph dataset;
    private final ResourceIndex index;
    private final Properties properties;

    public Sayings(DatasetGraph dataset) {
        this.dataset = dataset;
        this.index = new ResourceIndex(dataset);
        this.properties = index::values;
    }

    /** The sentences that say what the claims say, the surest first: as {@code claims-of} has them. */
    public List<Row> ofClaims(List<Node> claims) {
        return new Pattern(properties, "claim", claims)
                .with("claim", CONFIDENCE, "confidence")
                .with("claim", EVIDENCE, "evidence")
                .with("evidence", Names.ANCHOR, "words")
                .with("evidence", ARTICLE, "article")
                .maybe("article", DCTerms.title.asNode(), "title")
                .maybe("claim", Terms.term("stance"), "stance")
                .rows(Row.bySurest().thenComparing(Row.byAddress("claim")));
    }

    /** What the first {@code most} statements about a thing or by it are, the surest first: as {@code statements-about} has them. */
    List<Row> about(Node thing, int most) {
        Set<Node> statements = new LinkedHashSet<>();
        for (Node property : CONCERNS) {
            var said = dataset.findNG(Node.ANY, Node.ANY, property, thing);
            while (statements.size() < most && said.hasNext()) {
                statements.add(said.next().getSubject());
            }
        }
        return new Pattern(properties, "statement", statements)
                .with("statement", CONFIDENCE, "confidence")
                .with("statement", RDF.type.asNode(), "type")
                .rows(Row.bySurest().thenComparing(Row.byAddress("statement")));
    }

    /** The words of statements and who says them, the surest first. */
    List<Row> ofStatements(List<Node> statements) {
        return new Pattern(properties, "statement", statements)
                .with("statement", RDF.type.asNode(), "type")
                .with("statement", Terms.term("text"), "text")
                .with("statement", CONFIDENCE, "confidence")
                .with("statement", EVIDENCE, "evidence")
                .with("evidence", ARTICLE, "article")
                .maybe("article", DCTerms.title.asNode(), "title")
                .maybe("article", Terms.term("byline"), "byline")
                .maybe("statement", Terms.term("strength"), "strength")
                .maybe("statement", Terms.term("speaker"), "speaker")
                .rows(Row.bySurest().thenComparing(Row.byAddress("statement")));
    }

    /** The first {@code most} articles that name a thing, the newest of them first: as {@code mentioning-articles} has them. */
    List<Node> articles(Node thing, Dates dates, int most) {
        return index.having(Names.MENTIONS, thing, most).stream()
                .sorted(Comparator.comparing(dates::of).reversed().thenComparing(Node::getURI))
                .toList();
    }

    /** The titles of an article; the empty one where it has none. */
    List<String> titles(Node article) {
        List<Node> titles = properties.of(article, DCTerms.title.asNode());
        return titles.isEmpty()
                ? List.of("")
                : titles.stream().map(Node::getLiteralLexicalForm).toList();
    }

    /** Where the article of a graph names a thing. */
    List<Row> places(Node thing, Node graph) {
        List<Node> mentions = new ArrayList<>();
        new NamedGraph(dataset, graph).having(Names.IDENTIFIES, thing, mentions::add);
        return new Pattern(properties, "mention", mentions)
                .with("mention", Terms.term("inSentence"), "sentence")
                .with("mention", Names.BEGIN, "begin")
                .with("mention", Names.END, "end")
                .with("sentence", Names.ANCHOR, "words")
                .maybe("sentence", Names.BEGIN, "from")
                .rows(Row.by("begin"));
    }
}
