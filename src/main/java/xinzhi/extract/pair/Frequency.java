package xinzhi.extract.pair;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import xinzhi.extract.Entity;
import xinzhi.extract.Mention;
import xinzhi.extract.Reading;

/** How often an article names its things, and two of them together. */
final class Frequency {
    private final String title;
    private final Map<String, TreeSet<Integer>> sentences = new TreeMap<>();

    Frequency(Reading reading) {
        title = reading.article().title().orElse("");
        for (int i = 0; i < reading.mentions().size(); i++) {
            for (Mention mention : reading.mentions().get(i)) {
                sentences
                        .computeIfAbsent(mention.entity().key(), k -> new TreeSet<>())
                        .add(i);
            }
        }
    }

    boolean inTitle(Entity entity) {
        return title.contains(entity.label());
    }

    /** In how many sentences it stands. */
    int of(Entity entity) {
        return sentences.getOrDefault(entity.key(), new TreeSet<>()).size();
    }

    /** In how many sentences both stand. */
    int of(Entity one, Entity other) {
        TreeSet<Integer> second = sentences.getOrDefault(other.key(), new TreeSet<>());
        return (int) sentences.getOrDefault(one.key(), new TreeSet<>()).stream()
                .filter(second::contains)
                .count();
    }

    /** A number as a feature says it: 1, 2, 3 or more, 6 or more. */
    static String bucket(int count) {
        List<Integer> edges = List.of(12, 6, 3);
        return edges.stream()
                .filter(e -> count >= e)
                .findFirst()
                .map(e -> e + "+")
                .orElse(Integer.toString(count));
    }
}
