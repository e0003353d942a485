package xinzhi.export.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import xinzhi.export.network.Relation;

/** What rows came to: edges, and what the rows themselves call their ends and relations. */
final class Gathered {
    private final Map<Key, Draft> edges = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, Relation> relations = new HashMap<>();
    private final List<String> extras;

    /** @param extras names of the further columns */
    Gathered(List<String> extras) {
        this.extras = List.copyOf(extras);
    }

    void add(Key key, Draft.Row row) {
        edges.computeIfAbsent(key, k -> new Draft()).add(row);
    }

    /** Of several labels the first in order. */
    void label(String id, String label) {
        labels.merge(id, label, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }

    void type(String id, String type) {
        types.merge(id, type, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }

    void relation(Relation relation) {
        relations.putIfAbsent(relation.name(), relation);
    }

    Map<Key, Draft> edges() {
        return edges;
    }

    Map<String, String> labels() {
        return labels;
    }

    Map<String, String> types() {
        return types;
    }

    Map<String, Relation> relations() {
        return relations;
    }

    List<String> extras() {
        return extras;
    }
}
