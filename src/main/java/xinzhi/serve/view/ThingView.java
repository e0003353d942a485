package xinzhi.serve.view;

import java.util.List;

/**
 * A thing, and what articles say of it.
 *
 * @param claimsTotal how many claims there are, of which the facts show {@code claimsShown}
 */
public record ThingView(
        Name name,
        List<String> types,
        List<String> otherNames,
        List<String> definitions,
        List<Fact.Group> facts,
        int claimsShown,
        int claimsTotal,
        List<Figure> figures,
        List<StatementLine> statements,
        List<Post> posts,
        List<ArticleLine> articles,
        List<Mentioned> mentions,
        int mentioningArticles,
        int mentionsTotal) {
    /** Who holds a post where, as an article prints it. */
    public record Post(Name other, String role, Name article) {}

    /** An article that names the thing, and some of the sentences that do. */
    public record Mentioned(Name article, int n, List<List<Piece>> sentences) {}
}
