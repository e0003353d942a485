package xinzhi.serve.ask;

import java.util.List;
import org.apache.jena.graph.Node;

/** What resources have, property by property: what a {@link Pattern} is matched with. */
public interface Properties {
    /** Each value once; none where the resource has no such property. */
    List<Node> of(Node resource, Node property);
}
