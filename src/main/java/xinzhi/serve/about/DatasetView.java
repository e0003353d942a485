package xinzhi.serve.about;

import java.util.List;
import org.apache.jena.graph.Node;
import xinzhi.export.dump.Dump;

/** The dataset in figures, and the forms in which all of it can be had. */
public record DatasetView(
        String iri, int triples, int documents, List<Count> classes, List<Count> properties, List<Dump> dumps) {
    /** A class and its instances, or a property and its triples. */
    public record Count(Node term, int n) {}
}
