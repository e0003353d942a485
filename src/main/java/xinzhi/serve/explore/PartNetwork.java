package xinzhi.serve.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import xinzhi.export.network.Edge;
import xinzhi.export.network.Network;
import xinzhi.export.network.Relation;
import xinzhi.export.network.Vertex;
import xinzhi.serve.ask.Row;
import xinzhi.serve.name.Addresses;
import xinzhi.serve.view.Bond;

/** Makes a part of the graph a network to export, each edge with its surest sentence. */
public final class PartNetwork {
    private final Surroundings surroundings;
    private final Function<Node, String> labels;

    /** @param labels what relations and classes are called */
    public PartNetwork(Surroundings surroundings, Function<Node, String> labels) {
        this.surroundings = surroundings;
        this.labels = labels;
    }

    public Network of(Part part, String title, String description) {
        List<Vertex> vertices = part.things().stream()
                .map(PartNetwork::vertex)
                .sorted(Comparator.comparing(Vertex::id))
                .toList();
        Map<String, Integer> indexes = new HashMap<>();
        for (int i = 0; i < vertices.size(); i++) {
            indexes.put(vertices.get(i).id(), i);
        }
        List<Edge> edges = new ArrayList<>();
        part.bonds().forEach(b -> edges.add(edge(b, indexes)));
        edges.sort(
                Comparator.comparing(Edge::source).thenComparing(Edge::target).thenComparing(e -> e.relation()
                        .name()));
        SortedMap<String, String> classes = new TreeMap<>();
        vertices.stream()
                .map(Vertex::type)
                .filter(type -> !type.isEmpty())
                .forEach(type -> classes.put(type, labels.apply(NodeFactory.createURI(Addresses.TERMS + type))));
        return new Network(title, description, true, vertices, edges, classes, List.of());
    }

    private static Vertex vertex(Part.Thing thing) {
        String type = thing.kind().isEmpty()
                ? ""
                : thing.kind().substring(0, 1).toUpperCase(Locale.ROOT)
                        + thing.kind().substring(1);
        String label =
                thing.name().zh().isEmpty() ? thing.name().en() : thing.name().zh();
        String iri = thing.name().iri();
        return new Vertex(
                iri, label.isEmpty() ? iri : label, thing.name().en(), type, iri, thing.articles(), Optional.empty());
    }

    private Edge edge(Bond bond, Map<String, Integer> indexes) {
        return new Edge(
                indexes.get(bond.subject().getURI()),
                indexes.get(bond.object().getURI()),
                new Relation(Surroundings.localName(bond.predicate()), labels.apply(bond.predicate())),
                Math.max(1, bond.sentences()),
                bond.sentences(),
                support(bond),
                Optional.empty(),
                List.of());
    }

    private Edge.Support support(Bond bond) {
        List<Row> rows = surroundings.evidence(bond);
        if (rows.isEmpty()) {
            return Edge.Support.NONE;
        }
        double mean = rows.stream()
                .mapToDouble(r -> r.decimal("confidence"))
                .average()
                .orElse(-1);
        return new Edge.Support(rows.get(0).text("words"), rows.get(0).text("evidence"), mean, bond.confidence());
    }
}
