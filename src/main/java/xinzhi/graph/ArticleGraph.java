package xinzhi.graph;

import java.util.List;
import java.util.SortedMap;

/**
 * One article as RDF.
 *
 * @param refused how many of the facts handed in were left out, by reason
 * @param problems what breaks a shape and could not be left out; an article with problems is not published
 */
public record ArticleGraph(NamedGraph graph, SortedMap<String, Integer> refused, List<String> problems) {
    public ArticleGraph {
        problems = List.copyOf(problems);
    }
}
