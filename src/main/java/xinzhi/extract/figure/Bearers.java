package xinzhi.extract.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import xinzhi.extract.Entity;
import xinzhi.extract.Mention;
import xinzhi.extract.Passage;
import xinzhi.ontology.Cues;
import xinzhi.ontology.ThingType;
import xinzhi.text.Span;

/**
 * Says which things a figure is about: those that the name of its indicator holds (工业机器人业务收入), and the one that its
 * sentence says it of (某公司实现营业收入). Regions are where it holds, not what it is about.
 */
final class Bearers {
    /** A shorter piece of an indicator stands in a sentence by chance. */
    private static final int SHORTEST = 2;

    private final List<String> links;

    Bearers(Cues cues) {
        links = Stream.of("figure-lead", "figure-trail")
                .flatMap(set -> cues.words(set).stream())
                .toList();
    }

    List<Entity> of(Figures here, Measure measure) {
        Passage passage = here.passage();
        Optional<Span> subject = subject(here, measure);
        return passage.mentions().stream()
                .filter(m -> m.entity().type() != ThingType.REGION)
                .filter(m -> measure.indicator().contains(passage.text(m.span()))
                        || subject.filter(m.span()::equals).isPresent())
                .map(Mention::entity)
                .distinct()
                .toList();
    }

    /** The thing that stands before the indicator, with nothing between but times and words like 实现. */
    private Optional<Span> subject(Figures here, Measure measure) {
        String before = here.passage().text().substring(0, measure.quantity().start());
        int at = start(before, measure.indicator());
        while (at > 0) {
            int end = at;
            Optional<Span> thing = here.passage().mentions().stream()
                    .map(Mention::span)
                    .filter(s -> s.end() == end)
                    .findFirst();
            int next = start(here, before, end);
            if (thing.isPresent() || next == end) {
                return thing;
            }
            at = next;
        }
        return Optional.empty();
    }

    /** Where as much of an indicator's beginning stands last as the sentence has; 0 where it has none. */
    private static int start(String before, String indicator) {
        for (int length = indicator.length(); length >= SHORTEST; length--) {
            int at = before.lastIndexOf(indicator.substring(0, length));
            if (at >= 0) {
                return at;
            }
        }
        return 0;
    }

    /** Where a time or a linking word begins that ends at {@code end}; {@code end} where none does. */
    private int start(Figures here, String before, int end) {
        return here.times().stream()
                .map(Time::span)
                .filter(s -> s.end() == end)
                .mapToInt(Span::start)
                .findFirst()
                .orElseGet(() -> links.stream()
                        .filter(word -> before.startsWith(word, end - word.length()))
                        .mapToInt(word -> end - word.length())
                        .findFirst()
                        .orElse(end));
    }
}
