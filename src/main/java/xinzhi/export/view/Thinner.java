package xinzhi.export.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Leaves out edges so that what remains can be read. Keeps the order of the edges. */
final class Thinner {
    private Thinner() {}

    /** What lies up to {@code depth} edges around a thing, and the edges between all of that. */
    static List<Link> ego(List<Link> links, String centre, int depth) {
        Set<String> within = new HashSet<>(Set.of(centre));
        for (int step = 0; step < depth; step++) {
            Set<String> next = new HashSet<>();
            for (Link link : links) {
                if (within.contains(link.key().source())) {
                    next.add(link.key().target());
                }
                if (within.contains(link.key().target())) {
                    next.add(link.key().source());
                }
            }
            if (!within.addAll(next)) {
                break;
            }
        }
        return links.stream()
                .filter(l -> within.contains(l.key().source())
                        && within.contains(l.key().target()))
                .toList();
    }

    /**
     * The disparity filter of Serrano, Boguñá and Vespignani (2009): an edge stays when, for one of its ends, a share of
     * the end's weight as large as its own would be rarer than {@code level}, were the weight spread by chance. An end
     * with one edge says nothing.
     */
    static List<Link> backbone(List<Link> links, double level) {
        Map<String, double[]> strength = new HashMap<>();
        for (Link link : links) {
            for (String end : List.of(link.key().source(), link.key().target())) {
                double[] sums = strength.computeIfAbsent(end, e -> new double[2]);
                sums[0] += link.draft().weight();
                sums[1]++;
            }
        }
        return links.stream()
                .filter(l -> chance(l, strength.get(l.key().source())) < level
                        || chance(l, strength.get(l.key().target())) < level)
                .toList();
    }

    private static double chance(Link link, double[] sums) {
        double degree = sums[1];
        return degree < 2 ? 1 : StrictMath.pow(1 - link.draft().weight() / sums[0], degree - 1);
    }

    /** The edges that are among the {@code most} heaviest of one of their ends. */
    static List<Link> top(List<Link> links, int most) {
        Map<String, List<Link>> byEnd = new TreeMap<>();
        for (Link link : links) {
            byEnd.computeIfAbsent(link.key().source(), e -> new ArrayList<>()).add(link);
            byEnd.computeIfAbsent(link.key().target(), e -> new ArrayList<>()).add(link);
        }
        Set<Key> kept = new HashSet<>();
        byEnd.values().forEach(all -> {
            all.sort(Link.HEAVIEST);
            all.stream().limit(most).forEach(l -> kept.add(l.key()));
        });
        return links.stream().filter(l -> kept.contains(l.key())).toList();
    }
}
