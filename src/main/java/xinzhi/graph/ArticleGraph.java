package xinzhi.graph;

import java.util.List;
import java.util.SortedMap;

/**
 * One article as RDF.
 *
 * @param refused how many of the facts handed in were left out, by reason
 * @param leftOut those facts in words
 * @param problems what breaks a shape and could not be left out; an article with problems is not published
 */
public record ArticleGraph(
        NamedGraph graph, SortedMap<String, Integer> refused, List<String> leftOut, List<String> problems) {
    public ArticleGraph {
        leftOut = List.copyOf(leftOut);
        problems = List.copyOf(problems);
    }
}
