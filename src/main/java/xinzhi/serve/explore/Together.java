package xinzhi.serve.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.jena.graph.Node;
import xinzhi.serve.view.Bond;

/** Takes from many bonds the strongest that hang together with the strongest of all. */
final class Together {
    private final List<Bond> strongest;
    private final Map<Node, List<Integer>> touching = new HashMap<>();

    private Together(List<Bond> strongest) {
        this.strongest = strongest;
        for (int rank = 0; rank < strongest.size(); rank++) {
            for (Node end :
                    List.of(strongest.get(rank).subject(), strongest.get(rank).object())) {
                touching.computeIfAbsent(end, n -> new ArrayList<>()).add(rank);
            }
        }
    }

    /** @param strongest the strongest first */
    static List<Bond> of(List<Bond> strongest, int most) {
        return strongest.isEmpty() ? List.of() : new Together(strongest).take(most);
    }

    private List<Bond> take(int most) {
        List<Bond> taken = new ArrayList<>();
        Set<Integer> seen = new HashSet<>(Set.of(0));
        PriorityQueue<Integer> next = new PriorityQueue<>(seen);
        while (!next.isEmpty() && taken.size() < most) {
            Bond bond = strongest.get(next.remove());
            taken.add(bond);
            for (Node end : List.of(bond.subject(), bond.object())) {
                touching.get(end).stream().filter(seen::add).forEach(next::add);
            }
        }
        return taken;
    }
}
