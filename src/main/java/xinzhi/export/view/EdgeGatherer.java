package xinzhi.export.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import xinzhi.export.network.Period;
import xinzhi.export.network.Relation;

/** Rows that are edges. Variables it has no use for become further columns. */
final class EdgeGatherer implements Gatherer {
    private static final Set<String> KNOWN = Set.of(
            "source",
            "target",
            "relation",
            "type",
            "predicate",
            "weight",
            "confidence",
            "evidence",
            "article",
            "time",
            "start",
            "end",
            "sourceLabel",
            "targetLabel");

    private final Shape shape;
    private final Gathered gathered;
    private final Map<Node, Relation> relations = new HashMap<>();

    EdgeGatherer(Shape shape, List<String> variables) {
        this.shape = shape;
        this.gathered =
                new Gathered(variables.stream().filter(v -> !KNOWN.contains(v)).toList());
    }

    @Override
    public boolean add(Cells row, Optional<Period> seen) {
        String source = row.text("source");
        String target = row.text("target");
        if (source.isEmpty() || target.isEmpty()) {
            return false;
        }
        Relation relation = row.anyOf("relation", "type", "predicate")
                .map(node -> relations.computeIfAbsent(node, EdgeGatherer::relation))
                .orElse(shape.relation());
        gathered.relation(relation);
        label(row, "sourceLabel", source);
        label(row, "targetLabel", target);
        Key key = shape.directed()
                ? new Key(source, target, relation.name())
                : Key.undirected(source, target, relation.name());
        gathered.add(
                key,
                new Draft.Row(
                        row.number("weight"),
                        row.number("confidence"),
                        row.text("evidence"),
                        seen,
                        gathered.extras().stream().map(row::text).toList()));
        return true;
    }

    private void label(Cells row, String variable, String id) {
        String label = row.text(variable);
        if (!label.isEmpty()) {
            gathered.label(id, label);
        }
    }

    /** Labelled by its address until the vocabulary is asked. */
    private static Relation relation(Node node) {
        String id = Cells.id(node);
        return new Relation(node.isURI() ? Cells.localName(id) : id, id);
    }

    @Override
    public Gathered finish() {
        return gathered;
    }
}
