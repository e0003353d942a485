package xinzhi.serve.view;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import xinzhi.serve.ask.Lookups;
import xinzhi.serve.ask.Pattern;
import xinzhi.serve.ask.ViewQueries;
import xinzhi.serve.name.Name;
import xinzhi.serve.name.Terms;
import xinzhi.store.DerivedFiles;
import xinzhi.store.Packed;

/** All articles in the order of their list, put in order once for a generation. Immutable. */
public record ArticleList(List<Node> articles) {
    /** The file in which it is kept. */
    public static final DerivedFiles.Kind<ArticleList> FILE = new DerivedFiles.Kind<>(
            "articles", 1, ArticleList::read, (list, packing) -> packing.terms(list.articles()));

    /** How many there are on a page of the list. */
    public static final int PAGE = 200;

    /** Inside a read transaction. */
    public static ArticleList read(DatasetGraph dataset, ViewQueries queries) {
        return new ArticleList(queries.rows(dataset, "articles", Map.of()).stream()
                .map(row -> row.some("article"))
                .distinct()
                .toList());
    }

    private static ArticleList read(Packed packed) {
        return new ArticleList(packed.terms());
    }

    /** A page of the list, from 1, as {@code articles} has it; inside a read transaction. */
    public List<ArticleLine> page(DatasetGraph dataset, int page) {
        int from = (int) Math.min(articles.size(), (page - 1L) * PAGE);
        List<Node> shown = articles.subList(from, Math.min(articles.size(), from + PAGE));
        return new Pattern(new Lookups(dataset), "article", shown)
                        .with("article", DCTerms.isPartOf.asNode(), "page")
                        .with("page", DCTerms.identifier.asNode(), "file")
                        .maybe("article", DCTerms.title.asNode(), "title")
                        .maybe("article", Terms.term("byline"), "byline")
                        .rows()
                        .stream()
                        .map(row -> new ArticleLine(
                                Name.titled(row, "article", "title"),
                                row.text("byline"),
                                Name.titled(row, "page", "file")))
                        .toList();
    }
}
