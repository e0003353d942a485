package xinzhi.extract.reprint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import xinzhi.extract.Extraction;
import xinzhi.extract.Mention;
import xinzhi.extract.Reading;
import xinzhi.nlp.Folding;
import xinzhi.ontology.Cues;
import xinzhi.text.Article;
import xinzhi.text.Sentence;

/**
 * Finds articles that are printed several times, whole, shortened or with a few characters misread, and says which printing is
 * the original. Keeps about four bytes for each two characters that it was shown; for one thread.
 */
public final class Reprints {
    /** Texts this alike are one text; other texts that share long quotations stay below. */
    private static final double ALIKE = 0.5;
    /** So is one of which this much stands in the other. */
    private static final double WITHIN = 0.8;

    private static final double REPEATED = 0.7;
    /** Shorter texts, such as captions, are too easily alike. */
    private static final int FEWEST = 15;

    private final Pattern mark;
    private final List<Printing> printed = new ArrayList<>();
    private final List<List<Printing>> texts = new ArrayList<>();
    private final Map<Integer, List<Integer>> byKey = new HashMap<>();

    public Reprints(Cues cues) {
        this.mark = Pattern.compile(cues.expand("{reprint-mark}"));
    }

    /**
     * A printing of a text.
     *
     * @param page the id of its page
     * @param issued the day on which it was printed
     * @param marked whether it says itself that it is taken from elsewhere
     * @param text number of the text that it prints
     */
    public record Printing(
            String articleId,
            String page,
            Optional<String> title,
            Optional<LocalDate> issued,
            boolean marked,
            int text,
            Sketch sketch) {
        /** 0..1. */
        public double likeness(Printing other) {
            return sketch.likeness(other.sketch);
        }
    }

    /**
     * A text that was printed several times.
     *
     * @param original the printing that does not say that it is taken from elsewhere, of these the one of the earliest
     *     day, of those without a day the one that was read first
     * @param again the others, as they were read
     */
    public record Text(Printing original, List<Printing> again) {
        private static final Comparator<Printing> ORDER = Comparator.comparing(Printing::marked)
                .thenComparing(p -> p.issued().orElse(LocalDate.MAX));

        private static Text of(List<Printing> printings) {
            Printing original = printings.stream().min(ORDER).orElseThrow();
            return new Text(
                    original, printings.stream().filter(p -> p != original).toList());
        }
    }

    /** A printing that was read before: what it says need not be said again. */
    public record Earlier(Sketch sketch) {
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

    /** The printing of an article that was read before, if there is one; from now on the article is one itself. */
    public Optional<Earlier> earlier(Article article) {
        Sketch sketch = Sketch.of(article.text());
        Optional<Printing> best = candidates(sketch).stream()
                .filter(p -> isSame(sketch, p.sketch))
                .max(Comparator.comparingDouble(p -> sketch.likeness(p.sketch)));
        int text = best.map(Printing::text).orElseGet(this::newText);
        Printing printing = new Printing(
                article.id(), article.page().id(), article.title(), article.issued(), isMarked(article), text, sketch);
        texts.get(text).add(printing);
        printed.add(printing);
        sketch.keys()
                .forEach(k -> byKey.computeIfAbsent(k, x -> new ArrayList<>()).add(printed.size() - 1));
        return best.map(p -> new Earlier(p.sketch));
    }

    private int newText() {
        texts.add(new ArrayList<>());
        return texts.size() - 1;
    }

    /** The texts that were printed more than once, as they were first read. */
    public List<Text> texts() {
        return texts.stream().filter(t -> t.size() > 1).map(Text::of).toList();
    }

    /** Its credits say where it was printed first. */
    private boolean isMarked(Article article) {
        return article.creditSpans().stream()
                .map(span -> article.page().text().substring(span.start(), span.end()))
                .anyMatch(words -> mark.matcher(Folding.simplified(words)).find());
    }

    private List<Printing> candidates(Sketch sketch) {
        Set<Integer> found = new TreeSet<>();
        sketch.keys().forEach(k -> found.addAll(byKey.getOrDefault(k, List.of())));
        return found.stream().map(printed::get).toList();
    }

    private static boolean isSame(Sketch one, Sketch other) {
        return Math.min(one.size(), other.size()) >= FEWEST
                && (one.likeness(other) >= ALIKE || one.within(other) >= WITHIN || other.within(one) >= WITHIN);
    }
}
