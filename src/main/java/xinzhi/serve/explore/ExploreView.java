package xinzhi.serve.explore;

import java.util.List;
import org.apache.jena.graph.Node;
import xinzhi.serve.name.Name;

/**
 * The graph to walk.
 *
 * @param lines what is seen of it, for those who would rather read
 * @param left how many relations of the things that were opened are not among them
 */
public record ExploreView(Walk walk, List<Line> lines, int left) {
    /** A relation between two things. */
    public record Line(Name subject, Node predicate, Name object, int sentences, double confidence) {}
}
