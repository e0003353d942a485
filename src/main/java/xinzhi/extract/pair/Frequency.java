package xinzhi.extract.pair;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import xinzhi.extract.Entity;
import xinzhi.extract.Mention;
import xinzhi.extract.Reading;
import xinzhi.extract.model.Snippet;
import xinzhi.ontology.ThingType;

/** How often an article names its things, and two of them together. */
final class Frequency {
    /** How many sentences the title is worth. */
    private static final int TITLE = 5;

    private static final List<Snippet> FEW = List.of(Snippet.of("0"), Snippet.of("1"), Snippet.of("2"));
    private static final Snippet THREE = Snippet.of("3+");
    private static final Snippet SIX = Snippet.of("6+");
    private static final Snippet TWELVE = Snippet.of("12+");

    private final String title;
    private final Map<String, BitSet> sentences = new HashMap<>();
    private final BitSet none = new BitSet();
    private final Map<String, Mention> first = new TreeMap<>();

    Frequency(Reading reading) {
        title = reading.article().title().orElse("");
        for (int i = 0; i < reading.mentions().size(); i++) {
            for (Mention mention : reading.mentions().get(i)) {
                first.putIfAbsent(mention.entity().key(), mention);
                sentences
                        .computeIfAbsent(mention.entity().key(), k -> new BitSet())
                        .set(i);
            }
        }
    }

    boolean inTitle(Entity entity) {
        return title.contains(entity.label());
    }

    /** What the article is chiefly about, among {@code types}: the thing that most sentences name, one of the title before others. */
    Optional<Mention> topic(Set<ThingType> types) {
        return first.values().stream()
                .filter(m -> types.contains(m.entity().type()))
                .max(Comparator.<Mention>comparingInt(m -> of(m.entity()) + (inTitle(m.entity()) ? TITLE : 0))
                        .thenComparing(m -> m.entity().key(), Comparator.reverseOrder()));
    }

    /** In how many sentences it stands. */
    int of(Entity entity) {
        return in(entity).cardinality();
    }

    /** In how many sentences both stand. */
    int of(Entity one, Entity other) {
        BitSet first = in(one);
        BitSet second = in(other);
        int both = 0;
        for (int i = first.nextSetBit(0); i >= 0; i = first.nextSetBit(i + 1)) {
            both += second.get(i) ? 1 : 0;
        }
        return both;
    }

    private BitSet in(Entity entity) {
        return sentences.getOrDefault(entity.key(), none);
    }

    /** A number as a feature says it: 1, 2, 3 or more, 6 or more. */
    static Snippet bucket(int count) {
        return count >= 12 ? TWELVE : count >= 6 ? SIX : count >= 3 ? THREE : FEW.get(count);
    }
}
