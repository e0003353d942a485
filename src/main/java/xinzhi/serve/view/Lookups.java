package xinzhi.serve.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Looks for what single resources have, wherever it stands, each once. For one thread, inside a read transaction. */
final class Lookups implements Properties {
    private final DatasetGraph dataset;
    private final Map<Node, Map<Node, List<Node>>> found = new HashMap<>();

    Lookups(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    @Override
    public List<Node> of(Node resource, Node property) {
        return found.computeIfAbsent(resource, r -> new HashMap<>()).computeIfAbsent(property, p -> find(resource, p));
    }

    private List<Node> find(Node resource, Node property) {
        List<Node> values = new ArrayList<>(1);
        Iterator<Quad> quads = dataset.findNG(Node.ANY, resource, property, Node.ANY);
        while (quads.hasNext()) {
            Node value = quads.next().getObject();
            if (!values.contains(value)) { // said in two graphs
                values.add(value);
            }
        }
        return values;
    }
}
