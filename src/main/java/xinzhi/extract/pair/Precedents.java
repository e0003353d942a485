package xinzhi.extract.pair;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import xinzhi.extract.Entity;
import xinzhi.extract.Predicate;
import xinzhi.extract.model.Description;
import xinzhi.extract.model.Features;

/**
 * How readers related two things on the pages that were learned from: what one sentence says of 科技创新 and 新质生产力, others
 * say too. It tips the scales where a sentence can be read in several ways, and is never a reason by itself.
 */
public final class Precedents {
    private static final String TAB = "\t";
    private static final String COMMA = ",";
    private static final int[] FEW = {1, 2, 3, 5};
    private static final double[] RATES = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6};
    /** Two pages that are silent: the rate is drawn to one in ten where pages are few. */
    private static final double SILENT = 2;

    private static final double OF_SILENT = 0.1;

    /**
     * Of a subject and an object.
     *
     * @param together on how many pages a sentence may have said something of both
     * @param related on how many of these a reader says that it does
     * @param predicates and on how many what
     */
    public record Count(int together, int related, SortedMap<Predicate, Integer> predicates) {
        /** Of two that no page names together. */
        public static final Count NONE = new Count(0, 0, new TreeMap<>());

        /** Whether it says more than that one page was silent. */
        public boolean isTelling() {
            return related > 0 || together > 1;
        }

        void tell(String name, Features features) {
            if (!isTelling()) {
                return;
            }
            int reached = FEW[0];
            for (int few : FEW) {
                reached = together >= few ? few : reached;
            }
            features.add(
                    name + "=",
                    String.valueOf(reached),
                    related == 0 ? " none" : related == together ? " all" : " some");
            double rate = (related + SILENT * OF_SILENT) / (together + SILENT);
            for (double least : RATES) {
                if (rate >= least) {
                    features.add(name + "-rate>=", String.valueOf(least));
                }
            }
            predicates.keySet().forEach(p -> features.add(name + "-said=", p.localName()));
        }
    }

    /** By subject and object: no key is made for each of the very many pairs of an article. */
    private final Map<String, Map<String, Count>> bySubject = new HashMap<>();

    /** @param counts by {@link #key} */
    public Precedents(Map<String, Count> counts) {
        counts.forEach((key, count) -> {
            int tab = key.indexOf(TAB);
            bySubject
                    .computeIfAbsent(key.substring(0, tab), s -> new HashMap<>())
                    .put(key.substring(tab + 1), count);
        });
    }

    /** @param lines as {@link #lines()} gives them */
    static Precedents of(Collection<String> lines) {
        return new Precedents(lines.stream()
                .map(line -> line.split(TAB, -1))
                .collect(Collectors.toMap(
                        c -> c[0] + TAB + c[1],
                        c -> new Count(Integer.parseInt(c[2]), Integer.parseInt(c[3]), predicates(c[4])))));
    }

    private static SortedMap<Predicate, Integer> predicates(String cell) {
        SortedMap<Predicate, Integer> predicates = new TreeMap<>();
        for (String part : cell.isEmpty() ? new String[0] : cell.split(COMMA)) {
            String[] pair = part.split("=", -1);
            predicates.put(Predicate.byLocalName(pair[0]).orElseThrow(), Integer.parseInt(pair[1]));
        }
        return predicates;
    }

    /** Subject, object, pages with both, pages that relate them, predicates with their pages; in the order of the names. */
    List<String> lines() {
        SortedMap<String, String> lines = new TreeMap<>();
        bySubject.forEach((subject, objects) -> objects.forEach((object, count) -> {
            String key = subject + TAB + object;
            lines.put(
                    key,
                    String.join(
                            TAB,
                            key,
                            String.valueOf(count.together()),
                            String.valueOf(count.related()),
                            count.predicates().entrySet().stream()
                                    .map(p -> p.getKey().localName() + "=" + p.getValue())
                                    .collect(Collectors.joining(COMMA))));
        }));
        return List.copyOf(lines.values());
    }

    /** What two things are known by on all pages: a thing of the lexicon by its key, another by its name. */
    public static String key(Entity subject, Entity object) {
        return name(subject) + TAB + name(object);
    }

    private static String name(Entity entity) {
        return entity.isOpen() ? entity.label() : entity.key();
    }

    /** What is known of a pair in its sentence, and what readers said of its two elsewhere. */
    public Description describe(Pair pair) {
        return features -> {
            pair.description().tell(features);
            Entity subject = pair.subject().entity();
            Entity object = pair.object().entity();
            of(subject, object).tell("pair-precedent", features);
            of(object, subject).tell("reverse-precedent", features);
        };
    }

    private Count of(Entity subject, Entity object) {
        Map<String, Count> objects = bySubject.get(name(subject));
        return objects == null ? Count.NONE : objects.getOrDefault(name(object), Count.NONE);
    }
}
