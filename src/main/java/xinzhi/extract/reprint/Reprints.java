package xinzhi.extract.reprint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import xinzhi.extract.Extraction;
import xinzhi.extract.Mention;
import xinzhi.extract.Reading;
import xinzhi.text.Article;
import xinzhi.text.Sentence;

/**
 * Finds articles that were printed before, whole, shortened or with a few characters misread. Keeps about four bytes for
 * each two characters that it was shown; for one thread.
 */
public final class Reprints {
    /** Texts this alike are one text; other texts that share long quotations stay below. */
    private static final double ALIKE = 0.5;
    /** So is one of which this much stands in the other. */
    private static final double WITHIN = 0.8;

    private static final double REPEATED = 0.7;
    /** Shorter texts, such as captions, are too easily alike. */
    private static final int FEWEST = 15;

    private final List<Printed> printed = new ArrayList<>();
    private final Map<Integer, List<Integer>> byKey = new HashMap<>();

    private record Printed(String firstId, boolean hasSource, Sketch sketch) {}

    /**
     * An earlier printing.
     *
     * @param articleId of the first printing that was read
     * @param isReprint whether that one names a source and the later one does not
     * @param likeness 0..1, to the printing that is most like it
     */
    public record Earlier(String articleId, boolean isReprint, double likeness, Sketch sketch) {
        /** What the later printing says in sentences that the earlier does not have. */
        public Extraction newIn(Extraction later) {
            Reading reading = later.reading();
            Set<Integer> repeated = reading.sentences().stream()
                    .filter(s -> Sketch.of(reading.text(s.span())).within(sketch) >= REPEATED)
                    .map(Sentence::position)
                    .collect(Collectors.toCollection(TreeSet::new));
            Predicate<Sentence> isNew = s -> !repeated.contains(s.position());
            List<List<Mention>> mentions = reading.sentences().stream()
                    .map(s -> isNew.test(s) ? reading.mentionsOf(s) : List.<Mention>of())
                    .toList();
            return new Extraction(
                    new Reading(reading.article(), reading.sentences(), reading.tokens(), mentions),
                    later.claims().stream()
                            .filter(c -> isNew.test(c.sentence()))
                            .toList(),
                    later.observations().stream()
                            .filter(o -> isNew.test(o.sentence()))
                            .toList(),
                    later.statements().stream()
                            .filter(s -> isNew.test(s.sentence()))
                            .toList());
        }
    }

    /** The earlier printing of an article, if it has one; from now on the article is an earlier printing itself. */
    public Optional<Earlier> earlier(Article article) {
        Sketch sketch = Sketch.of(article.text());
        Optional<Printed> best = candidates(sketch).stream()
                .filter(p -> isSame(sketch, p.sketch))
                .max(Comparator.comparingDouble(p -> sketch.likeness(p.sketch)));
        printed.add(new Printed(
                best.map(Printed::firstId).orElse(article.id()),
                article.source().isPresent(),
                sketch));
        sketch.keys()
                .forEach(k -> byKey.computeIfAbsent(k, x -> new ArrayList<>()).add(printed.size() - 1));
        return best.map(p ->
                new Earlier(p.firstId, p.hasSource && article.source().isEmpty(), sketch.likeness(p.sketch), p.sketch));
    }

    private List<Printed> candidates(Sketch sketch) {
        Set<Integer> found = new TreeSet<>();
        sketch.keys().forEach(k -> found.addAll(byKey.getOrDefault(k, List.of())));
        return found.stream().map(printed::get).toList();
    }

    private static boolean isSame(Sketch one, Sketch other) {
        return Math.min(one.size(), other.size()) >= FEWEST
                && (one.likeness(other) >= ALIKE || one.within(other) >= WITHIN || other.within(one) >= WITHIN);
    }
}
