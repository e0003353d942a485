package xinzhi.serve.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import xinzhi.rdf.Names;
import xinzhi.serve.ask.NamedGraph;
import xinzhi.serve.ask.Pattern;
import xinzhi.serve.ask.Properties;
import xinzhi.serve.ask.Row;
import xinzhi.serve.name.Terms;

/**
 * What the graph of an article says, as the queries {@code article-sentences}, {@code article-mentions}, {@code article-claims} and
 * {@code article-statements} have it.
 */
record ArticleGraph(List<Row> sentences, List<Row> mentions, List<Row> claims, List<Row> statements) {
    private static final Node IN_SENTENCE = Terms.term("inSentence");
    private static final Node EVIDENCE = Terms.term("evidence");
    private static final Node CONFIDENCE = Terms.term("confidence");

    static ArticleGraph read(NamedGraph graph, Node article) {
        Properties properties = graph.properties();
        Set<Node> parts = new HashSet<>(); // sentences and the byline
        graph.having(Terms.term("inArticle"), article, parts::add);
        Set<Node> sentences = new HashSet<>();
        graph.ofClass(Terms.term("Sentence"), sentences::add);
        sentences.retainAll(parts);
        Set<Node> mentions = new HashSet<>();
        graph.each(IN_SENTENCE, (mention, sentence) -> {
            if (sentences.contains(sentence)) {
                mentions.add(mention);
            }
        });
        Set<Node> assertions = new HashSet<>();
        graph.each(EVIDENCE, (assertion, part) -> {
            if (parts.contains(part)) {
                assertions.add(assertion);
            }
        });
        return new ArticleGraph(
                new Pattern(properties, "sentence", sentences)
                        .with("sentence", Names.BEGIN, "begin")
                        .with("sentence", Names.END, "end")
                        .rows(Row.by("begin").thenComparing(Row.by("end"))),
                mentions(properties, mentions),
                claims(properties, assertions),
                statements(properties, assertions));
    }

    private static List<Row> mentions(Properties properties, Set<Node> mentions) {
        return new Pattern(properties, "mention", mentions)
                .with("mention", Names.BEGIN, "begin")
                .with("mention", Names.END, "end")
                .with("mention", Names.IDENTIFIES, "thing")
                .rows(Row.by("begin").thenComparing(Row.by("end").reversed()).thenComparing(Row.byAddress("thing")));
    }

    private static List<Row> claims(Properties properties, Set<Node> assertions) {
        return new Pattern(properties, "claim", assertions)
                .with("claim", RDF.predicate.asNode(), "predicate")
                .with("claim", RDF.subject.asNode(), "subject")
                .with("claim", RDF.object.asNode(), "object")
                .with("claim", EVIDENCE, "evidence")
                .with("claim", CONFIDENCE, "confidence")
                .maybe("claim", Terms.term("stance"), "stance")
                .rows(Row.byAddress("evidence").thenComparing(Row.bySurest()).thenComparing(Row.byAddress("claim")));
    }

    private static List<Row> statements(Properties properties, Set<Node> assertions) {
        return new Pattern(properties, "statement", assertions)
                .with("statement", Terms.term("text"), "text")
                .with("statement", RDF.type.asNode(), "type")
                .with("statement", EVIDENCE, "evidence")
                .with("statement", CONFIDENCE, "confidence")
                .maybe("statement", Terms.term("strength"), "strength")
                .maybe("statement", Terms.term("speaker"), "speaker")
                .rows(Row.byAddress("evidence").thenComparing(Row.byAddress("statement")));
    }
}
