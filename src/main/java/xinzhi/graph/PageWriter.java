package xinzhi.graph;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import xinzhi.text.Article;
import xinzhi.text.Doubt;
import xinzhi.text.Page;

/** A page as it was read, and how it was taken apart. */
final class PageWriter {
    private final Iris iris;

    PageWriter(Iris iris) {
        this.iris = iris;
    }

    NamedGraph write(Page page, List<Article> articles, List<Segment> segments) {
        Graph graph = GraphFactory.createDefaultGraph();
        new Description(graph, iris.page(page))
                .type("Page")
                .string(DCTerms.identifier.asNode(), page.id())
                .string(DCTerms.format.asNode(), page.mediaType())
                .string("charset", page.charset())
                .string("sha256", page.sha256())
                .integer("characterCount", page.text().length());
        for (Segment segment : segments) {
            writeSegment(graph, page, segment);
        }
        for (Article article : articles) {
            article.doubts().forEach(d -> writeDoubt(graph, article, d));
        }
        return new NamedGraph(iris.pageGraph(page), graph);
    }

    private void writeSegment(Graph graph, Page page, Segment segment) {
        Description description = new Description(graph, iris.segment(page, segment.span()))
                .type("Segment")
                .to(DCTerms.isPartOf.asNode(), iris.page(page))
                .offsets(segment.span())
                .string(Names.ANCHOR, segment.span().of(page.text()))
                .string("part", segment.part());
        segment.articleId().ifPresent(a -> description.to("inArticle", iris.article(a)));
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
                .to("inArticle", iris.article(article))
                .string("decision", doubt.decision())
                .string("chosen", doubt.chosen())
                .measure("score", doubt.score())
                .measure("margin", doubt.margin())
                .pageSpan(List.of(doubt.where()));
        doubt.runnerUp().ifPresent(r -> description.string("runnerUp", r));
    }
}
