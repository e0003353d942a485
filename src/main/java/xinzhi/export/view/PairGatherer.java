package xinzhi.export.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import xinzhi.export.measure.Association;
import xinzhi.export.network.Column;
import xinzhi.export.network.Period;

/**
 * Things named in the same unit (sentence, article). Each pair gets its count, and how far that is beyond chance:
 * NPMI and Jaccard.
 */
final class PairGatherer implements Gatherer {
    private record Unit(SortedSet<String> members, Optional<Period> seen) {}

    private final Shape shape;
    private final SortedMap<String, Unit> units = new TreeMap<>();

    PairGatherer(Shape shape) {
        this.shape = shape;
    }

    @Override
    public boolean add(Cells row, Optional<Period> seen) {
        String unit = row.text("unit");
        String member = row.text("member");
        if (unit.isEmpty() || member.isEmpty()) {
            return false;
        }
        units.computeIfAbsent(unit, u -> new Unit(new TreeSet<>(), seen))
                .members()
                .add(member);
        return true;
    }

    @Override
    public Gathered finish() {
        Map<String, Integer> singles = new HashMap<>();
        units.values().forEach(u -> u.members().forEach(m -> singles.merge(m, 1, Integer::sum)));
        Gathered pairs = new Gathered(List.of("npmi", "jaccard"));
        pairs.relation(shape.relation());
        units.forEach((id, unit) -> join(id, unit, pairs));
        pairs.edges()
                .forEach((key, draft) ->
                        draft.note(association(draft.count(), singles.get(key.source()), singles.get(key.target()))));
        return pairs;
    }

    private void join(String id, Unit unit, Gathered pairs) {
        List<String> members = List.copyOf(unit.members());
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                Key key =
                        new Key(members.get(i), members.get(j), shape.relation().name());
                pairs.add(key, Draft.Row.of(id, unit.seen()));
            }
        }
    }

    private List<String> association(double both, double one, double other) {
        Association association = new Association(both, one, other, units.size());
        return List.of(Column.number(association.npmi()), Column.number(association.jaccard()));
    }
}
