package xinzhi.ontology;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Blank nodes are what is said of them, which ends nowhere if it leads back to them. */
public final class BlankNodes {
    private BlankNodes() {}

    /** Each after those that its description leads to; without circles and what leads to them. */
    public static List<Node> innermostFirst(Graph graph) {
        Map<Node, Integer> open = new HashMap<>();
        Map<Node, List<Node>> pointing = new HashMap<>();
        graph.find().forEach(t -> {
            boolean leadsOn = t.getObject().isBlank();
            if (t.getSubject().isBlank()) {
                open.merge(t.getSubject(), leadsOn ? 1 : 0, Integer::sum);
            }
            if (leadsOn) {
                open.putIfAbsent(t.getObject(), 0);
                pointing.computeIfAbsent(t.getObject(), o -> new ArrayList<>()).add(t.getSubject());
            }
        });
        Deque<Node> next = new ArrayDeque<>();
        open.forEach((node, count) -> {
            if (count == 0) {
                next.add(node);
            }
        });
        List<Node> order = new ArrayList<>();
        while (!next.isEmpty()) {
            Node node = next.remove();
            order.add(node);
            for (Node from : pointing.getOrDefault(node, List.of())) {
                if (from.isBlank() && open.merge(from, -1, Integer::sum) == 0) {
                    next.add(from);
                }
            }
        }
        return order;
    }

    /** The nodes of a circle; none where there is no circle. */
    static List<Node> circle(Graph graph) {
        Set<Node> left = graph.find()
                .mapWith(Triple::getSubject)
                .filterKeep(Node::isBlank)
                .toSet();
        innermostFirst(graph).forEach(left::remove);
        if (left.isEmpty()) {
            return List.of();
        }
        List<Node> path = new ArrayList<>();
        Node node = left.iterator().next();
        while (!path.contains(node)) {
            path.add(node);
            node = graph.find(node, Node.ANY, Node.ANY)
                    .mapWith(Triple::getObject)
                    .filterKeep(left::contains)
                    .next();
        }
        return path.subList(path.indexOf(node), path.size());
    }
}
