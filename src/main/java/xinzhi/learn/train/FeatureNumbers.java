package xinzhi.learn.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import xinzhi.extract.model.Description;

/**
 * Features by number, so that a name that is told thousands of times is kept once. Which number one has depends on
 * which was told first; what is learned does not. Safe from many threads.
 */
final class FeatureNumbers {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    synchronized int[] of(Collection<String> features) {
        return features.stream()
                .mapToInt(feature -> numbers.computeIfAbsent(feature, this::added))
                .toArray();
    }

    private int added(String name) {
        names.add(name);
        return names.size() - 1;
    }

    synchronized int size() {
        return names.size();
    }

    synchronized String name(int number) {
        return names.get(number);
    }

    /** What features with these numbers tell. */
    Description description(int... features) {
        return Description.of(Arrays.stream(features).mapToObj(this::name).toList());
    }

    /** Those that were counted often enough, in the order of their names. */
    int[] frequent(int[] counts, int least) {
        return IntStream.range(0, counts.length)
                .filter(number -> counts[number] >= least)
                .boxed()
                .sorted(Comparator.comparing(this::name))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Rows of features as rows of their places among some, without those that are not among them. */
    int[][] places(Stream<int[]> rows, int... some) {
        int[] places = new int[size()];
        Arrays.fill(places, -1);
        for (int i = 0; i < some.length; i++) {
            places[some[i]] = i;
        }
        return rows.map(row -> Arrays.stream(row)
                        .map(f -> places[f])
                        .filter(f -> f >= 0)
                        .toArray())
                .toArray(int[][]::new);
    }
}
