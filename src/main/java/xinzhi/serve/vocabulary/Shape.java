package xinzhi.serve.vocabulary;

import java.util.List;
import org.apache.jena.graph.Node;
import xinzhi.serve.view.Name;

/** What must hold of the graph. */
public record Shape(Name name, List<Node> targets, List<Constraint> constraints) {
    /** One demand, in words, and the property that it is about where it is about one. */
    public record Constraint(List<Node> path, String message) {}

    /** The end of its address. */
    public String id() {
        return name.iri().substring(name.iri().lastIndexOf('/') + 1);
    }
}
