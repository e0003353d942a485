package xinzhi.serve.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
import xinzhi.store.Store;

/** Describes any resource of a dataset. For use inside a read transaction. */
public final class Describer {
    private static final Comparator<Triple> ORDER = Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

    /** As in the queries. */
    private static final int MOST = 2000;

    /** Of a graph, as in its query: as many as a query may return. */
    private static final int MOST_TRIPLES = 100_000;

    private static final int MOST_COUNTED = 1000;
    /** In the address of a node that was blank where it was read. */
    private static final String NAMELESS = "/genid/";

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

    /** What is around the resource; of what hangs together with very many others, the first of each property. */
    public Description describe(Node resource) {
        Set<Triple> labels = new LinkedHashSet<>();
        List<Triple> outgoing = outgoing(resource, labels);
        List<Description.Incoming> incoming = incoming(resource, labels);
        int content =
                outgoing.isEmpty() && incoming.isEmpty() ? Math.min(MOST_TRIPLES, Store.size(dataset, resource)) : 0;
        return new Description(resource, outgoing, incoming, sorted(labels), parts(outgoing), content);
    }

    /** What is said of the nodes that stand for blank ones, from one to the next. */
    private List<Triple> parts(List<Triple> outgoing) {
        Set<Triple> found = new LinkedHashSet<>();
        Set<Node> seen = new HashSet<>();
        Deque<Triple> open = new ArrayDeque<>(outgoing);
        while (!open.isEmpty() && found.size() < MOST) {
            Node part = open.removeFirst().getObject();
            if (part.isURI() && part.getURI().contains(NAMELESS) && seen.add(part)) {
                List<Triple> said = outgoing(part, new LinkedHashSet<>());
                found.addAll(said);
                open.addAll(said);
            }
        }
        return sorted(found);
    }

    private List<Triple> outgoing(Node resource, Set<Triple> labels) {
        Set<Triple> found = new LinkedHashSet<>();
        for (Row row : rows("outgoing", Map.of("this", resource))) {
            pointed(resource, row.some("predicate"), row, found, labels);
        }
        if (found.size() >= MOST) {
            found.clear();
            labels.clear();
            for (Row property : rows("outgoing-properties", Map.of("this", resource))) {
                Node predicate = property.some("predicate");
                rows("outgoing-by", Map.of("this", resource, "predicate", predicate))
                        .forEach(row -> pointed(resource, predicate, row, found, labels));
            }
        }
        return sorted(found);
    }

    private static void pointed(Node resource, Node predicate, Row row, Set<Triple> found, Set<Triple> labels) {
        Node object = row.some("object");
        found.add(Triple.create(resource, predicate, object));
        row.node("label").ifPresent(label -> labels.add(Triple.create(object, row.some("property"), label)));
    }

    private List<Description.Incoming> incoming(Node resource, Set<Triple> labels) {
        List<Description.Incoming> found = new ArrayList<>();
        counts(resource).forEach((predicate, count) -> {
            Set<Triple> triples = new LinkedHashSet<>();
            for (Row hit : rows("incoming", Map.of("this", resource, "predicate", predicate))) {
                Node subject = hit.some("subject");
                triples.add(Triple.create(subject, predicate, resource));
                hit.node("label").ifPresent(l -> labels.add(Triple.create(subject, hit.some("property"), l)));
            }
            found.add(new Description.Incoming(predicate, count.n(), count.more(), List.copyOf(triples)));
        });
        return found;
    }

    private record Count(int n, boolean more) {
        static Count of(int counted) {
            return new Count(Math.min(counted, MOST_COUNTED), counted > MOST_COUNTED);
        }
    }

    /** How many point to it by each property; of very many each is counted by itself, and not to the end. */
    private Map<Node, Count> counts(Node resource) {
        Map<Node, Count> counts = new LinkedHashMap<>();
        rows("incoming-counts", Map.of("this", resource))
                .forEach(row -> counts.put(row.some("predicate"), new Count(row.number("n"), false)));
        if (counts.values().stream().mapToInt(Count::n).sum() > MOST) {
            counts.clear();
            for (Row property : rows("incoming-properties", Map.of("this", resource))) {
                Node predicate = property.some("predicate");
                Row row = rows("incoming-count", Map.of("this", resource, "predicate", predicate))
                        .get(0);
                counts.put(predicate, Count.of(row.number("n")));
            }
        }
        return counts;
    }

    private List<Row> rows(String name, Map<String, Node> values) {
        return queries.rows(dataset, name, values);
    }

    /** The triples that a query of {@code ?subject ?predicate ?object} finds. */
    public Graph found(String query, Map<String, Node> values) {
        Graph found = GraphFactory.createDefaultGraph();
        rows(query, values).forEach(r -> found.add(r.some("subject"), r.some("predicate"), r.some("object")));
        return found;
    }

    private static List<Triple> sorted(Set<Triple> triples) {
        return triples.stream().sorted(ORDER).toList();
    }
}
