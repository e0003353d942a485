package xinzhi.serve.explore;

import java.util.List;
import org.apache.jena.graph.Node;
import xinzhi.serve.name.Name;
import xinzhi.serve.name.Unknown;

/**
 * The graph to walk.
 *
 * @param unknown what was to be opened and is not in the graph
 * @param lines what is seen of it, for those who would rather read
 * @param left how many relations of the things that were opened are not among them
 */
public record ExploreView(Walk walk, List<Unknown> unknown, List<Line> lines, int left) {
    /** A relation between two things. */
    public record Line(Name subject, Node predicate, Name object, int sentences, double confidence) {}
}
