package xinzhi.graph;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import xinzhi.ontology.Terms;
import xinzhi.rdf.Names;
import xinzhi.text.Article;
import xinzhi.text.Doubt;
import xinzhi.text.Imprint;
import xinzhi.text.Page;

/** A page as it was read, and how it was taken apart. */
final class PageWriter {
    private final Iris iris;

    PageWriter(Iris iris) {
        this.iris = iris;
    }

    NamedGraph write(Page page, List<Article> articles, List<Segment> segments) {
        Graph graph = GraphFactory.createDefaultGraph();
        Description description = new Description(graph, iris.page(page))
                .type("Page")
                .string(DCTerms.identifier.asNode(), page.id())
                .string(DCTerms.format.asNode(), page.mediaType())
                .string("sha256", page.sha256())
                .integer("characterCount", page.text().length());
        if (!page.charset().isEmpty()) {
            description.string("charset", page.charset());
        }
        writeImprint(description, page.imprint());
        for (Segment segment : segments) {
            writeSegment(graph, page, segment);
        }
        for (Article article : articles) {
            article.doubts().forEach(d -> writeDoubt(graph, article, d));
        }
        return new NamedGraph(iris.pageGraph(page), graph);
    }

    /** As the file has it: its articles take what they lack from here. */
    private static void writeImprint(Description page, Imprint imprint) {
        imprint.title().ifPresent(t -> page.string(DCTerms.title.asNode(), t));
        imprint.authors().forEach(a -> page.string(DCTerms.creator.asNode(), a));
        imprint.date().ifPresent(d -> page.date(DCTerms.date.asNode(), d));
        imprint.publication().ifPresent(p -> page.string(DCTerms.publisher.asNode(), p));
    }

    private void writeSegment(Graph graph, Page page, Segment segment) {
        Description description = new Description(graph, iris.segment(page, segment.span()))
                .type("Segment")
                .to(DCTerms.isPartOf.asNode(), iris.page(page))
                .offsets(segment.span())
                .string(Names.ANCHOR, segment.span().of(page.text()))
                .string("part", segment.part());
        segment.articleId().ifPresent(a -> description.to(Terms.IN_ARTICLE, iris.article(a)));
        if (!segment.reason().isEmpty()) {
            description.string("reason", segment.reason());
        }
    }

    private void writeDoubt(Graph graph, Article article, Doubt doubt) {
        Node node = iris.content(
                "doubt",
                List.of(
                        article.id(),
                        doubt.decision(),
                        doubt.chosen(),
                        doubt.where().toString()));
        if (graph.contains(node, Node.ANY, Node.ANY)) {
            return;
        }
        Description description = new Description(graph, node)
                .type("Doubt")
                .to(Terms.IN_ARTICLE, iris.article(article))
                .string("decision", doubt.decision())
                .string("chosen", doubt.chosen())
                .measure("score", doubt.score())
                .measure("margin", doubt.margin())
                .pageSpan(List.of(doubt.where()));
        doubt.runnerUp().ifPresent(r -> description.string("runnerUp", r));
    }
}
