package xinzhi.export.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The tf-idf vectors of units, each of length 1, so that their product is the cosine. Two units meet in every member
 * that they share: units and members are numbers, in their order.
 */
final class Vectors {
    private final List<String> names;
    private final Row[] byUnit;
    private final Row[] byMember;

    /** The members of a unit, or the units of a member, in order, and what they weigh. */
    private record Row(int[] numbers, double[] weights) {
        Row(int size) {
            this(new int[size], new double[size]);
        }
    }

    /** Another unit, and the cosine with it. */
    record Near(int unit, double cosine) {}

    /** A member that two units have, and its part in their cosine. */
    record Shared(String member, double part) {}

    /** @param units how often each has each of its members */
    Vectors(List<SortedMap<String, Integer>> units) {
        SortedSet<String> members = new TreeSet<>();
        units.forEach(unit -> members.addAll(unit.keySet()));
        this.names = List.copyOf(members);
        Map<String, Integer> numbers = new HashMap<>();
        names.forEach(name -> numbers.put(name, numbers.size()));
        int[] frequencies = new int[names.size()];
        units.forEach(unit -> unit.keySet().forEach(member -> frequencies[numbers.get(member)]++));
        this.byMember = Arrays.stream(frequencies).mapToObj(Row::new).toArray(Row[]::new);
        this.byUnit = new Row[units.size()];
        int[] ends = new int[names.size()];
        for (int unit = 0; unit < byUnit.length; unit++) {
            byUnit[unit] = vector(units.get(unit), numbers, frequencies);
            for (int i = 0; i < byUnit[unit].numbers.length; i++) {
                int member = byUnit[unit].numbers[i];
                byMember[member].numbers[ends[member]] = unit;
                byMember[member].weights[ends[member]++] = byUnit[unit].weights[i];
            }
        }
    }

    private Row vector(SortedMap<String, Integer> counts, Map<String, Integer> numbers, int[] frequencies) {
        Row vector = new Row(counts.size());
        int i = 0;
        double squares = 0;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            int member = numbers.get(count.getKey());
            double idf = StrictMath.log((1.0 + byUnit.length) / frequencies[member]);
            double weight = (1 + StrictMath.log(count.getValue())) * idf;
            squares += weight * weight;
            vector.numbers[i] = member;
            vector.weights[i++] = weight;
        }
        double length = Math.sqrt(squares);
        for (i = 0; i < vector.weights.length; i++) {
            vector.weights[i] /= length;
        }
        return vector;
    }

    /** The so many nearest others, the nearest first; of two as near the first in order. */
    List<Near> nearest(int unit, int most, double least) {
        double[] cosines = new double[byUnit.length];
        for (int i = 0; i < byUnit[unit].numbers.length; i++) {
            Row row = byMember[byUnit[unit].numbers[i]];
            double weight = byUnit[unit].weights[i];
            for (int j = 0; j < row.numbers.length; j++) {
                cosines[row.numbers[j]] += weight * row.weights[j];
            }
        }
        List<Near> nearest = new ArrayList<>();
        for (int other = 0; other < cosines.length; other++) {
            double cosine = cosines[other];
            boolean near = cosine >= least && (nearest.size() < most || cosine > nearest.get(most - 1).cosine);
            if (near && other != unit) {
                int at = nearest.size();
                while (at > 0 && nearest.get(at - 1).cosine < cosine) {
                    at--;
                }
                nearest.add(at, new Near(other, cosine));
                if (nearest.size() > most) {
                    nearest.remove(most);
                }
            }
        }
        return nearest;
    }

    /** What two units share, in the order of its names. */
    List<Shared> shared(int one, int other) {
        Row first = byUnit[one];
        Row second = byUnit[other];
        List<Shared> shared = new ArrayList<>();
        for (int i = 0; i < first.numbers.length; i++) {
            int at = Arrays.binarySearch(second.numbers, first.numbers[i]);
            if (at >= 0) {
                shared.add(new Shared(names.get(first.numbers[i]), first.weights[i] * second.weights[at]));
            }
        }
        return shared;
    }
}
