package xinzhi.learn.gold;

import java.util.List;
import java.util.Optional;
import xinzhi.text.Article;
import xinzhi.text.Author;
import xinzhi.text.Page;
import xinzhi.text.Span;

/**
 * An article as a reader saw it, with all that it says.
 *
 * @param spans of the page that hold its body, in reading order
 * @param headings its section headings, in order
 */
public record GoldArticle(
        String id,
        Article.Kind kind,
        Optional<String> title,
        Optional<String> column,
        List<Author> authors,
        Optional<String> source,
        List<Span> spans,
        List<String> headings,
        List<GoldEntity> entities,
        List<GoldRelation> relations,
        List<GoldNumber> observations,
        List<GoldStatement> statements) {
    public GoldArticle {
        authors = List.copyOf(authors);
        spans = List.copyOf(spans);
        headings = List.copyOf(headings);
        entities = List.copyOf(entities);
        relations = List.copyOf(relations);
        observations = List.copyOf(observations);
        statements = List.copyOf(statements);
    }

    /** The body as it stands on the page, line ends and all. */
    public String body(Page page) {
        StringBuilder body = new StringBuilder();
        spans.forEach(s -> body.append(s.of(page.text())));
        return body.toString();
    }
}
