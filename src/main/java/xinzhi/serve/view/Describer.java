package xinzhi.serve.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeCmp;

/** Describes any resource of a dataset. For use inside a read transaction. */
public final class Describer {
    private static final Comparator<Triple> ORDER = Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

    private final DatasetGraph dataset;
    private final ViewQueries queries;

    public Describer(DatasetGraph dataset, ViewQueries queries) {
        this.dataset = dataset;
        this.queries = queries;
    }

    /** Whether there is anything to describe. */
    public boolean isKnown(Node resource) {
        return !queries.rows(dataset, "known", Map.of("this", resource)).isEmpty();
    }

    public Description describe(Node resource) {
        Set<Triple> labels = new LinkedHashSet<>();
        List<Triple> outgoing = outgoing(resource, labels);
        List<Description.Incoming> incoming = incoming(resource, labels);
        List<Triple> content = outgoing.isEmpty() && incoming.isEmpty() ? triples(resource) : List.of();
        return new Description(resource, outgoing, incoming, sorted(labels), content);
    }

    private List<Triple> outgoing(Node resource, Set<Triple> labels) {
        Set<Triple> found = new LinkedHashSet<>();
        for (Row row : queries.rows(dataset, "outgoing", Map.of("this", resource))) {
            found.add(Triple.create(resource, row.some("predicate"), row.some("object")));
            row.node("label")
                    .ifPresent(label -> labels.add(Triple.create(row.some("object"), row.some("property"), label)));
        }
        return sorted(found);
    }

    private List<Description.Incoming> incoming(Node resource, Set<Triple> labels) {
        List<Description.Incoming> found = new ArrayList<>();
        for (Row row : queries.rows(dataset, "incoming-counts", Map.of("this", resource))) {
            Node predicate = row.some("predicate");
            Set<Triple> triples = new LinkedHashSet<>();
            for (Row hit : queries.rows(dataset, "incoming", Map.of("this", resource, "predicate", predicate))) {
                Node subject = hit.some("subject");
                triples.add(Triple.create(subject, predicate, resource));
                hit.node("label").ifPresent(l -> labels.add(Triple.create(subject, hit.some("property"), l)));
            }
            found.add(new Description.Incoming(predicate, row.number("n"), List.copyOf(triples)));
        }
        return found;
    }

    /** The triples of a named graph, as a graph of their own. */
    public Graph content(Node graph) {
        Graph content = GraphFactory.createDefaultGraph();
        triples(graph).forEach(content::add);
        return content;
    }

    private List<Triple> triples(Node graph) {
        return queries.rows(dataset, "graph", Map.of("this", graph)).stream()
                .map(r -> Triple.create(r.some("subject"), r.some("predicate"), r.some("object")))
                .sorted(ORDER)
                .toList();
    }

    private static List<Triple> sorted(Set<Triple> triples) {
        return triples.stream().sorted(ORDER).toList();
    }
}
