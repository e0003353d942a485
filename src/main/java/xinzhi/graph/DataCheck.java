package xinzhi.graph;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import xinzhi.ontology.Ontology;

/** Holds what is produced against {@code ontology/shapes/data.ttl}, the lexicon joined in so that classes are known. */
public final class DataCheck {
    /** What is wrong with which node. */
    public record Violation(Node focus, String message) {}

    private final Shapes shapes;
    private final Graph known;

    public DataCheck(Ontology ontology) {
        this.shapes = Shapes.parse(ontology.dataShapes());
        this.known = new Union(ontology.knowledge(), ontology.vocabulary());
    }

    public List<Violation> violations(Graph graph) {
        List<Violation> violations = new ArrayList<>();
        for (ReportEntry entry :
                ShaclValidator.get().validate(shapes, new Union(graph, known)).getEntries()) {
            violations.add(new Violation(entry.focusNode(), entry.message()));
        }
        return violations;
    }
}
