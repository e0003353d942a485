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
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import xinzhi.rdf.Names;
import xinzhi.serve.ask.Row;
import xinzhi.serve.ask.ViewQueries;
import xinzhi.store.ResourceIndex;

/** Describes any resource of a dataset, as the queries {@code outgoing} and {@code incoming} do. For one thread, inside a read transaction. */
public final class Describer {
    private static final Comparator<Triple> ORDER = Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

    /** As in the queries. */
    private static final int MOST = 2000;

    /** Of a graph, as in its query: as many as a query may return. */
    private static final int MOST_TRIPLES = 100_000;

    private static final int MOST_COUNTED = 1000;
    /** Of so many that point to a resource by a property the first are shown. */
    private static final int LOOKED_AT = 200;

    private static final int OF_ONE_PROPERTY = 100;
    /** In the address of a node that was blank where it was read. */
    private static final String NAMELESS = "/genid/";

    private static final List<Node> LABELS =
            List.of(SKOS.prefLabel.asNode(), RDFS.label.asNode(), DCTerms.title.asNode());
    private static final List<Node> LABELS_OF_OBJECTS =
            Stream.concat(LABELS.stream(), Stream.of(Names.ANCHOR)).toList();

    private final DatasetGraph dataset;
    private final ViewQueries queries;
    private final ResourceIndex index;

    public Describer(DatasetGraph dataset, ViewQueries queries) {
        this.dataset = dataset;
        this.queries = queries;
        this.index = new ResourceIndex(dataset);
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
        int content = outgoing.isEmpty() && incoming.isEmpty() ? index.size(resource, MOST_TRIPLES) : 0;
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

    /** As {@code outgoing} has it; of very much, the first of each property. */
    private List<Triple> outgoing(Node resource, Set<Triple> labels) {
        Set<Triple> found = new LinkedHashSet<>();
        index.values(resource, MOST).forEach(v -> found.add(Triple.create(resource, v.predicate(), v.object())));
        if (found.size() >= MOST) {
            found.clear();
            for (Row property : rows("outgoing-properties", Map.of("this", resource))) {
                Node predicate = property.some("predicate");
                index.values(resource, predicate, OF_ONE_PROPERTY)
                        .forEach(object -> found.add(Triple.create(resource, predicate, object)));
            }
        }
        found.stream()
                .map(Triple::getObject)
                .filter(Node::isURI)
                .distinct()
                .forEach(object -> label(object, LABELS_OF_OBJECTS, labels));
        return sorted(found);
    }

    private void label(Node resource, List<Node> properties, Set<Triple> labels) {
        for (Node property : properties) {
            index.values(resource, property).forEach(label -> labels.add(Triple.create(resource, property, label)));
        }
    }

    private List<Description.Incoming> incoming(Node resource, Set<Triple> labels) {
        List<Description.Incoming> found = new ArrayList<>();
        counts(resource).forEach((predicate, count) -> {
            List<Node> first = index.having(predicate, resource, LOOKED_AT).stream()
                    .sorted(NodeCmp::compareRDFTerms)
                    .limit(OF_ONE_PROPERTY)
                    .toList();
            first.forEach(subject -> label(subject, LABELS, labels));
            found.add(new Description.Incoming(
                    predicate,
                    count.n(),
                    count.more(),
                    first.stream()
                            .map(subject -> Triple.create(subject, predicate, resource))
                            .toList()));
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
        Map<Node, Integer> pointing = index.pointing(resource, MOST + 1);
        if (pointing.values().stream().mapToInt(n -> n).sum() > MOST) {
            for (Row property : rows("incoming-properties", Map.of("this", resource))) {
                Node predicate = property.some("predicate");
                counts.put(predicate, Count.of(index.count(predicate, resource, MOST_COUNTED + 1)));
            }
        } else {
            pointing.keySet().stream()
                    .sorted(NodeCmp::compareRDFTerms)
                    .forEach(predicate -> counts.put(predicate, new Count(pointing.get(predicate), false)));
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
