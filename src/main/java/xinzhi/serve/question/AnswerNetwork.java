package xinzhi.serve.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import xinzhi.export.network.Edge;
import xinzhi.export.network.Network;
import xinzhi.export.network.Relation;
import xinzhi.export.network.Vertex;
import xinzhi.serve.name.Name;
import xinzhi.serve.page.Frame;

/** An answer whose rows join things, as a network. */
final class AnswerNetwork {
    private final Frame frame;
    private final QuestionView answer;

    AnswerNetwork(Frame frame, QuestionView answer) {
        this.frame = frame;
        this.answer = answer;
    }

    /** Empty where the answer is of another kind, or there is none. */
    Optional<Network> network() {
        List<QuestionView.Line> rows = answer.rows().stream()
                .filter(row -> answer.joined(row).size() > 1)
                .toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Vertex> vertices = new TreeMap<>();
        rows.forEach(row -> answer.joined(row).forEach(name -> vertices.put(name.iri(), vertex(name))));
        List<String> order = new ArrayList<>(vertices.keySet());
        Map<List<Integer>, Edge> edges = new LinkedHashMap<>();
        for (QuestionView.Line row : rows) {
            Edge edge = edge(row, order);
            edges.putIfAbsent(List.of(edge.source(), edge.target()), edge);
        }
        return Optional.of(new Network(
                frame.title(),
                frame.description(answer.question()),
                true,
                List.copyOf(vertices.values()),
                sorted(edges.values()),
                classes(vertices.values()),
                List.of()));
    }

    private SortedMap<String, String> classes(Collection<Vertex> vertices) {
        SortedMap<String, String> classes = new TreeMap<>();
        vertices.forEach(v -> classes.put(v.type(), frame.term(v.type())));
        return classes;
    }

    private static List<Edge> sorted(Collection<Edge> edges) {
        return edges.stream()
                .sorted(Comparator.comparing(Edge::source).thenComparing(Edge::target))
                .toList();
    }

    private Vertex vertex(Name name) {
        String kind = frame.kind(name);
        String type = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
        return new Vertex(name.iri(), frame.label(name), name.en(), type, name.iri(), 0, Optional.empty());
    }

    private Edge edge(QuestionView.Line row, List<String> order) {
        List<Name> ends = answer.joined(row);
        double weight = row.cells().stream()
                .flatMap(c -> c.number().stream())
                .findFirst()
                .orElse(1.0);
        return new Edge(
                order.indexOf(ends.get(0).iri()),
                order.indexOf(ends.get(1).iri()),
                new Relation(answer.question().id(), frame.title()),
                weight,
                Math.round(weight),
                Edge.Support.NONE,
                Optional.empty(),
                List.of());
    }
}
