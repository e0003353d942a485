package xinzhi.serve.vocabulary;

import java.util.List;
import org.apache.jena.graph.Node;
import xinzhi.serve.name.Name;

/**
 * What must hold of the graph.
 *
 * @param targets the classes and properties whose resources it is about
 * @param settings what it demands of each of them as a whole
 */
public record Shape(Name name, List<Node> targets, List<Setting> settings, List<Constraint> constraints) {
    /** One demand, in words, and the property that it is about where it is about one. */
    public record Constraint(List<Node> path, String message, List<Setting> settings) {}

    /** A part of a demand as SHACL writes it: how many, of what class, in what pattern. */
    public record Setting(Node property, List<Node> values) {}

    /** The end of its address. */
    public String id() {
        return name.iri().substring(name.iri().lastIndexOf('/') + 1);
    }

    /** Whether it is about the instances of a class, about the resources that have a property, or about its values. */
    boolean isAbout(Node term) {
        return targets.contains(term)
                || constraints.stream().anyMatch(c -> c.path().contains(term));
    }
}
