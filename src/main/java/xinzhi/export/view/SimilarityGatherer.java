package xinzhi.export.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import xinzhi.export.network.Period;

/**
 * Units that have the same members: the cosine of their tf-idf vectors. Each unit keeps its nearest; what they share
 * most of is a column.
 */
final class SimilarityGatherer implements Gatherer {
    private static final int NEAREST = 20;
    private static final int SHARED = 5;
    private static final double LEAST = 0.02;

    private record Near(String unit, double cosine) {}

    private final Shape shape;
    private final UnaryOperator<String> nameOf;
    private final SortedMap<String, SortedMap<String, Integer>> counts = new TreeMap<>();
    private final Map<String, Period> periods = new HashMap<>();

    /** @param nameOf what a member is called */
    SimilarityGatherer(Shape shape, UnaryOperator<String> nameOf) {
        this.shape = shape;
        this.nameOf = nameOf;
    }

    @Override
    public boolean add(Cells row, Optional<Period> seen) {
        String unit = row.text("unit");
        String member = row.text("member");
        if (unit.isEmpty() || member.isEmpty()) {
            return false;
        }
        counts.computeIfAbsent(unit, u -> new TreeMap<>()).merge(member, 1, Integer::sum);
        seen.ifPresent(period -> periods.put(unit, period));
        return true;
    }

    @Override
    public Gathered finish() {
        Map<String, List<String>> unitsOf = new HashMap<>();
        counts.forEach((unit, members) -> members.keySet()
                .forEach(m -> unitsOf.computeIfAbsent(m, k -> new ArrayList<>()).add(unit)));
        SortedMap<String, SortedMap<String, Double>> vectors = new TreeMap<>();
        counts.forEach((unit, members) -> vectors.put(unit, vector(members, unitsOf)));
        Gathered near = new Gathered(List.of("common", "shared"));
        near.relation(shape.relation());
        Map<Key, Double> edges = new TreeMap<>();
        for (String unit : vectors.keySet()) {
            for (Near other : nearest(unit, vectors, unitsOf)) {
                edges.put(Key.undirected(unit, other.unit(), shape.relation().name()), other.cosine());
            }
        }
        edges.forEach((key, cosine) -> near.add(key, row(key, cosine, vectors)));
        return near;
    }

    /** Unit vectors: their product is the cosine. */
    private SortedMap<String, Double> vector(SortedMap<String, Integer> members, Map<String, List<String>> unitsOf) {
        SortedMap<String, Double> vector = new TreeMap<>();
        members.forEach((member, tf) -> {
            double idf =
                    StrictMath.log((1.0 + counts.size()) / unitsOf.get(member).size());
            vector.put(member, (1 + StrictMath.log(tf)) * idf);
        });
        double length =
                Math.sqrt(vector.values().stream().mapToDouble(w -> w * w).reduce(0, Double::sum));
        vector.replaceAll((member, weight) -> weight / length);
        return vector;
    }

    private static List<Near> nearest(
            String unit, SortedMap<String, SortedMap<String, Double>> vectors, Map<String, List<String>> unitsOf) {
        SortedMap<String, Double> sums = new TreeMap<>();
        vectors.get(unit).forEach((member, weight) -> {
            for (String other : unitsOf.get(member)) {
                sums.merge(other, weight * vectors.get(other).get(member), Double::sum);
            }
        });
        sums.remove(unit);
        return sums.entrySet().stream()
                .map(e -> new Near(e.getKey(), e.getValue()))
                .filter(n -> n.cosine() >= LEAST)
                .sorted(Comparator.comparing((Near n) -> -n.cosine()).thenComparing(Near::unit))
                .limit(NEAREST)
                .toList();
    }

    private Draft.Row row(Key key, double cosine, SortedMap<String, SortedMap<String, Double>> vectors) {
        SortedMap<String, Double> one = vectors.get(key.source());
        SortedMap<String, Double> other = vectors.get(key.target());
        List<String> common = one.keySet().stream().filter(other::containsKey).toList();
        String shared = common.stream()
                .sorted(Comparator.comparing((String m) -> -one.get(m) * other.get(m))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SHARED)
                .map(nameOf)
                .collect(Collectors.joining(", "));
        Optional<Period> seen = Period.union(
                Optional.ofNullable(periods.get(key.source())), Optional.ofNullable(periods.get(key.target())));
        return new Draft.Row(cosine, -1, "", seen, List.of(Integer.toString(common.size()), shared));
    }
}
