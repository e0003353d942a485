package xinzhi.serve.view;

import java.util.List;
import xinzhi.serve.name.Name;

/**
 * A thing, and what articles say of it. Of every list that may be long a portion is shown.
 *
 * @param claims of subject and object alike, as many of each
 * @param named how often it is named
 * @param related what is named together with it oftener than by chance
 */
public record ThingView(
        Name name,
        List<String> types,
        List<String> otherNames,
        List<String> definitions,
        List<Fact.Group> facts,
        Portion claims,
        List<Figure> figures,
        Portion figuresPortion,
        List<Said> statements,
        List<Post> posts,
        List<ArticleLine> articles,
        List<Mentioned> mentions,
        Portion mentionsPortion,
        SentenceCounts.Count named,
        List<Related> related) {
    /** The statements of one class. */
    public record Said(String type, List<StatementLine> lines, Portion portion) {}

    /** Who holds a post where, as an article prints it. */
    public record Post(Name other, String role, Name article) {}

    /**
     * An article that names the thing, and some of the sentences that do.
     *
     * @param date as it is printed; empty where it is not known
     */
    public record Mentioned(Name article, String date, int n, List<List<Piece>> sentences) {}

    /** The facts that articles say. */
    public List<Fact.Group> factsSaid() {
        return facts(true);
    }

    /** The facts that only the lexicon has. */
    public List<Fact.Group> factsGiven() {
        return facts(false);
    }

    private List<Fact.Group> facts(boolean said) {
        return facts.stream()
                .map(group -> group.where(said))
                .filter(group -> !group.facts().isEmpty())
                .toList();
    }

    /** The statements of a class; empty where there are none. */
    public List<Said> said(String... types) {
        return statements.stream()
                .filter(s -> List.of(types).contains(s.type()))
                .toList();
    }
}
