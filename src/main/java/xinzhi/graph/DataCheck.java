package xinzhi.graph;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import xinzhi.ontology.Ontology;

/** Holds what is produced against {@code ontology/shapes/data.ttl}, the lexicon joined in so that classes are known. */
public final class DataCheck {
    /** What is wrong with which node. */
    public record Violation(Node focus, String message) {}

    private final Shapes shapes;
    private final Graph known;
    private final Targets targets;

    public DataCheck(Ontology ontology) {
        this.shapes = Shapes.parse(ontology.dataShapes());
        this.known = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(known, ontology.knowledge());
        GraphUtil.addInto(known, ontology.vocabulary());
        this.targets = new Targets(shapes, known);
    }

    public List<Violation> violations(Graph graph) {
        Graph all = new Union(graph, known);
        if (new Conformance(shapes, targets, graph, known, all).holds()) {
            return List.of();
        }
        List<Violation> violations = new ArrayList<>();
        for (ReportEntry entry : ShaclValidator.get().validate(shapes, all).getEntries()) {
            violations.add(new Violation(entry.focusNode(), entry.message()));
        }
        return violations;
    }
}
