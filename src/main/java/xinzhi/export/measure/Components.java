package xinzhi.export.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The parts of a network that no edge joins, the largest first. */
final class Components {
    private Components() {}

    /** The vertices of each, in order. */
    static List<int[]> of(Adjacency both) {
        boolean[] seen = new boolean[both.size()];
        List<int[]> parts = new ArrayList<>();
        int[] queue = new int[both.size()];
        for (int v = 0; v < both.size(); v++) {
            if (!seen[v]) {
                int[] part = reach(both, v, seen, queue);
                Arrays.sort(part);
                parts.add(part);
            }
        }
        parts.sort(Comparator.comparing((int[] p) -> -p.length).thenComparing(p -> p[0]));
        return parts;
    }

    private static int[] reach(Adjacency both, int start, boolean[] seen, int[] queue) {
        queue[0] = start;
        seen[start] = true;
        int reached = 1;
        for (int at = 0; at < reached; at++) {
            for (int i = both.first()[queue[at]]; i < both.first()[queue[at] + 1]; i++) {
                int next = both.neighbours()[i];
                if (!seen[next]) {
                    seen[next] = true;
                    queue[reached++] = next;
                }
            }
        }
        return Arrays.copyOf(queue, reached);
    }
}
