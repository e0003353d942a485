package xinzhi.serve.page;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import xinzhi.serve.name.Name;

/** Any resource as a table of properties. */
public record ResourceView(Name name, List<Property> outgoing, List<Property> incoming, int triplesInGraph) {
    /**
     * A property and its values: the first of {@code total}.
     *
     * @param more whether there are more than {@code total}
     */
    public record Property(Node predicate, List<Value> values, int total, boolean more) {}

    /** A resource, or a literal. */
    public record Value(boolean isLiteral, String text, String language, String datatype, Name name) {
        private static final Set<String> NUMBERS = Set.of("decimal", "integer", "double");

        public boolean isNumber() {
            return NUMBERS.contains(datatype);
        }
    }
}
