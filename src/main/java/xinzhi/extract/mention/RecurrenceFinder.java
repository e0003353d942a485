package xinzhi.extract.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import xinzhi.extract.word.Chunk;
import xinzhi.extract.word.Unit;
import xinzhi.extract.word.Words;
import xinzhi.ontology.Cues;
import xinzhi.ontology.ThingType;
import xinzhi.text.Span;

/**
 * Finds the noun phrases that an article uses again and again, the surest sign of a notion of its own; those that stand
 * inside one longer phrase only are left to it (the idea of the C-value).
 */
final class RecurrenceFinder {
    static final String RULE = "recurrence";
    private static final int LONGEST = 5;
    private static final int SHORTEST_FORM = 4;
    private static final int LONGEST_FORM = 14;

    private final Set<String> light;
    private final int least;
    private final double prior;

    RecurrenceFinder(Cues cues, int least, double prior) {
        light = new HashSet<>(cues.words("light-head"));
        this.least = least;
        this.prior = prior;
    }

    List<Candidate> find(Words words, List<Chunk> chunks) {
        Map<String, List<Span>> places = new TreeMap<>();
        for (Chunk chunk : chunks) {
            for (int from = 0; from < chunk.size(); from++) {
                for (int to = from + 2; to <= Math.min(chunk.size(), from + LONGEST); to++) {
                    Chunk part = chunk.from(from).to(to - from);
                    if (possible(part)) {
                        places.computeIfAbsent(words.text(part.span()), f -> new ArrayList<>())
                                .add(part.span());
                    }
                }
            }
        }
        places.values().removeIf(spans -> spans.size() < least);
        List<Candidate> found = new ArrayList<>();
        places.forEach((form, spans) -> {
            if (!swallowed(form, spans.size(), places)) {
                spans.forEach(s -> found.add(new Candidate(s, ThingType.CONCEPT, RULE, prior)));
            }
        });
        return found;
    }

    private boolean possible(Chunk part) {
        Unit first = part.units().get(0);
        int length = part.span().length();
        return length >= SHORTEST_FORM
                && length <= LONGEST_FORM
                && first.role() != Unit.Role.SUFFIX
                && (first.role() != Unit.Role.ACTION
                        || part.size() == 2 && part.head().entry().isEmpty())
                && part.head().role() != Unit.Role.MODIFIER
                && !light.contains(part.head().word());
    }

    /** Whether a longer phrase that holds this one occurs as often. */
    private static boolean swallowed(String form, int count, Map<String, List<Span>> places) {
        return places.entrySet().stream()
                .anyMatch(e -> e.getKey().length() > form.length()
                        && e.getValue().size() >= count
                        && e.getKey().contains(form));
    }
}
