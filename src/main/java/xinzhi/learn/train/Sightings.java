package xinzhi.learn.train;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import xinzhi.extract.Predicate;
import xinzhi.extract.pair.Pair;
import xinzhi.extract.pair.Precedents;

/** On which pages two things were seen together, and how the reader of each page related them. */
final class Sightings {
    private final Map<String, Map<String, Set<Predicate>>> pages = new TreeMap<>();

    /** @param said what the reader says that the pair's sentence says */
    void add(Pair pair, String page, Optional<Predicate> said) {
        Set<Predicate> all = pages.computeIfAbsent(
                        Precedents.key(pair.subject().entity(), pair.object().entity()), k -> new TreeMap<>())
                .computeIfAbsent(page, p -> EnumSet.noneOf(Predicate.class));
        said.ifPresent(all::add);
    }

    /** Those that a model goes by. */
    Precedents onAll() {
        return on(Optional.empty());
    }

    /** Those that a model learns by from a page: what its own reader says is what the model is to find out. */
    Precedents without(String page) {
        return on(Optional.of(page));
    }

    /** @param left the page that is left out */
    private Precedents on(Optional<String> left) {
        Map<String, Precedents.Count> counts = new TreeMap<>();
        pages.forEach((key, seen) -> {
            Precedents.Count count = count(seen, left);
            if (count.isTelling()) {
                counts.put(key, count);
            }
        });
        return new Precedents(counts);
    }

    private static Precedents.Count count(Map<String, Set<Predicate>> seen, Optional<String> left) {
        int together = 0;
        int related = 0;
        SortedMap<xinzhi.extract.Predicate, Integer> predicates = new TreeMap<>();
        for (Map.Entry<String, Set<Predicate>> page : seen.entrySet()) {
            if (left.filter(page.getKey()::equals).isEmpty()) {
                together++;
                related += page.getValue().isEmpty() ? 0 : 1;
                page.getValue().forEach(p -> predicates.merge(p, 1, Integer::sum));
            }
        }
        return new Precedents.Count(together, related, predicates);
    }
}
