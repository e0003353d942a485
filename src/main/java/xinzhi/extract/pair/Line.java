package xinzhi.extract.pair;

import java.util.List;
import java.util.stream.IntStream;
import xinzhi.extract.Passage;

/** A sentence as a line of units. */
record Line(Passage passage, List<Unit> units) {
    Line {
        units = List.copyOf(units);
    }

    Unit unit(int at) {
        return units.get(at);
    }

    int size() {
        return units.size();
    }

    /** Where the mentions stand. */
    int[] mentions() {
        return IntStream.range(0, units.size())
                .filter(i -> units.get(i).isMention())
                .toArray();
    }

    /** The last unit of the enumeration that {@code at} stands in. */
    int rowEnd(int at) {
        int end = at;
        for (int i = at + 1; i < units.size(); i++) {
            if (units.get(i).row() == units.get(at).row() && units.get(at).row() >= 0) {
                end = i;
            }
        }
        return end;
    }

    /** The first unit of the enumeration that {@code at} stands in. */
    int rowStart(int at) {
        int start = at;
        for (int i = at - 1; i >= 0; i--) {
            if (units.get(i).row() == units.get(at).row() && units.get(at).row() >= 0) {
                start = i;
            }
        }
        return start;
    }
}
