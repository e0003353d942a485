package xinzhi.export.view;

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
        List<String> units = List.copyOf(counts.keySet());
        Vectors vectors = new Vectors(List.copyOf(counts.values()));
        SortedMap<Key, Draft.Row> edges = new TreeMap<>(); // two that are each other's nearest are one
        for (int unit = 0; unit < units.size(); unit++) {
            for (Vectors.Near near : vectors.nearest(unit, NEAREST, LEAST)) {
                Key key = Key.undirected(
                        units.get(unit),
                        units.get(near.unit()),
                        shape.relation().name());
                if (!edges.containsKey(key)) {
                    edges.put(key, row(key, near.cosine(), vectors.shared(unit, near.unit())));
                }
            }
        }
        Gathered near = new Gathered(List.of("common", "shared"));
        near.relation(shape.relation());
        edges.forEach(near::add);
        return near;
    }

    private Draft.Row row(Key key, double cosine, List<Vectors.Shared> common) {
        String shared = common.stream()
                .sorted(Comparator.comparing((Vectors.Shared s) -> -s.part()).thenComparing(Vectors.Shared::member))
                .limit(SHARED)
                .map(s -> nameOf.apply(s.member()))
                .collect(Collectors.joining(", "));
        Optional<Period> seen = Period.union(
                Optional.ofNullable(periods.get(key.source())), Optional.ofNullable(periods.get(key.target())));
        return new Draft.Row(cosine, -1, "", seen, List.of(Integer.toString(common.size()), shared));
    }
}
