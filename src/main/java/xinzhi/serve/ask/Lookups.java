package xinzhi.serve.ask;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import xinzhi.store.ResourceIndex;

/** Looks for what single resources have, wherever it stands. For one thread, inside a read transaction. */
public final class Lookups implements Properties {
    private final ResourceIndex index;

    public Lookups(DatasetGraph dataset) {
        this.index = new ResourceIndex(dataset);
    }

    @Override
    public List<Node> of(Node resource, Node property) {
        return index.values(resource, property);
    }
}
