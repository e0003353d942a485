package xinzhi.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import xinzhi.ontology.Cues;
import xinzhi.text.Span;

/** Gives amounts that hold for one unit of something a unit that says so: so many yuan "per kilogram" are 元/公斤. */
final class Rates {
    private static final String PREFIX = "unit-";
    private static final Set<String> NOT_PER = Set.of("time", "share", "multiple", "money", "person", "noun", "tenth");
    private static final int LOOK_BACK = 16;
    private static final int LOOK_AHEAD = 8;
    private static final String STOPS = "，；。";

    private final Pattern per;

    Rates(Cues cues) {
        String units = cues.names().stream()
                .filter(set -> set.startsWith(PREFIX) && !NOT_PER.contains(set.substring(PREFIX.length())))
                .map(set -> "{" + set + "}")
                .collect(Collectors.joining("|"));
        per = Pattern.compile(cues.expand("{rate-mark}(?<unit>" + units + ")(?:{bound-before}|{figure-reach})?$"));
    }

    /** The same quantities; one whose number follows such words reaches back over them. */
    List<Quantity> apply(String text, List<Quantity> quantities) {
        List<Quantity> rated = new ArrayList<>();
        for (Quantity quantity : quantities) {
            rated.add(own(text, quantity)
                    .or(() -> last(rated).flatMap(before -> carried(text, before, quantity)))
                    .orElse(quantity));
        }
        return rated;
    }

    private Optional<Quantity> own(String text, Quantity quantity) {
        int from = Math.max(0, quantity.start() - LOOK_BACK);
        Matcher matcher = per.matcher(text.substring(from, quantity.start()));
        return matcher.find()
                ? Optional.of(rated(quantity, matcher.group("unit"), from + matcher.start()))
                : Optional.empty();
    }

    /** A figure that one per unit changes to, or the other end of its range, is one per that unit too. */
    private static Optional<Quantity> carried(String text, Quantity before, Quantity quantity) {
        int slash = before.unit().word().indexOf('/');
        boolean near = quantity.start() - before.end() <= LOOK_AHEAD
                && Stream.of(STOPS.split("")).noneMatch(text.substring(before.end(), quantity.start())::contains);
        return near
                        && slash > 0
                        && before.unit()
                                .word()
                                .substring(0, slash)
                                .equals(quantity.unit().word())
                ? Optional.of(rated(quantity, before.unit().word().substring(slash + 1), quantity.start()))
                : Optional.empty();
    }

    private static Quantity rated(Quantity quantity, String unit, int start) {
        return new Quantity(
                new Span(start, quantity.end()),
                quantity.value(),
                new Unit(quantity.unit().word() + "/" + unit, quantity.unit().kind()),
                quantity.bound());
    }

    private static Optional<Quantity> last(List<Quantity> quantities) {
        return quantities.isEmpty() ? Optional.empty() : Optional.of(quantities.get(quantities.size() - 1));
    }
}
