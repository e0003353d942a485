package xinzhi.extract.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import xinzhi.nlp.Latin;
import xinzhi.ontology.Cues;

/**
 * Reads the unit behind a number: {@code UNIT = (scale | bound)* [word]}, as in 多万千瓦; the longest word wins, also
 * over one that only begins like a unit.
 */
final class Units {
    private static final String PREFIX = "unit-";
    private static final String NO_UNIT = "not-unit";
    private static final String NOUN = "unit-noun";
    private static final String THING = "thing";
    private static final String SCALE_ONLY = "amount";

    private final Map<Character, List<Form>> forms = new HashMap<>();
    private final List<String> bounds;
    private final Numerals numerals;
    private final String thingUnit;

    private record Form(String word, String set) {}

    /**
     * What stands behind a number.
     *
     * @param scale 万, 亿, 万亿 or nothing
     * @param word the unit proper
     * @param end where it ends in the text
     * @param bound a word such as 多 on the way
     */
    record Match(String scale, String word, String kind, int end, Optional<String> bound) {
        Unit unit() {
            return new Unit(scale + word, kind);
        }

        /** The same unit where another number borrows it, which ends earlier. */
        Match endingAt(int place) {
            return new Match(scale, word, kind, place, Optional.empty());
        }

        /** The same unit as the other end of a range writes it, which may have a scale of its own. */
        Unit unitWith(String otherScale) {
            return new Unit((otherScale.isEmpty() ? scale : otherScale) + word, kind);
        }
    }

    Units(Cues cues, Numerals numerals) {
        this.numerals = numerals;
        thingUnit = cues.words("thing-unit").get(0);
        bounds = cues.words("bound-inside");
        for (String set : cues.names()) {
            if (set.startsWith(PREFIX) || set.equals(NO_UNIT)) {
                for (String word : cues.words(set)) {
                    forms.computeIfAbsent(word.charAt(0), c -> new ArrayList<>())
                            .add(new Form(word, set));
                }
            }
        }
        forms.values()
                .forEach(list -> list.sort(Comparator.comparingInt((Form f) -> -f.word.length())
                        .thenComparing(Form::word)
                        .thenComparing(Form::set)));
    }

    /** The unit at {@code start}; empty where neither a unit nor a large scale word stands there. */
    Optional<Match> at(String text, int start) {
        StringBuilder scale = new StringBuilder();
        Optional<String> bound = Optional.empty();
        int at = start;
        while (at < text.length()) {
            Optional<Form> form = longest(text, at);
            if (form.isPresent()) {
                return match(form.get(), scale.toString(), at, bound);
            }
            Optional<String> word = boundAt(text, at);
            if (numerals.isScale(text.charAt(at))) {
                scale.append(text.charAt(at++));
            } else if (bound.isEmpty() && word.isPresent()) {
                bound = word;
                at += word.get().length();
            } else {
                break;
            }
        }
        return scaleOnly(scale.toString(), at, bound);
    }

    /** Whether a unit begins there with a scale word of its own: 千米. */
    boolean beginsAt(String text, int start) {
        return numerals.isScale(text.charAt(start))
                && longest(text, start).filter(f -> !f.set.equals(NO_UNIT)).isPresent();
    }

    /** The scale words at {@code start}. */
    String scaleAt(String text, int start) {
        int end = start;
        while (end < text.length() && numerals.isScale(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private Optional<Match> match(Form form, String scale, int at, Optional<String> bound) {
        if (form.set.equals(NO_UNIT)) {
            return scaleOnly(scale, at, bound);
        }
        if (form.set.equals(NOUN)) {
            return longest(form.word.substring(0, form.word.length() - 1), 0)
                    .filter(f -> !f.set.equals(NO_UNIT))
                    .map(f -> new Match(scale, f.word, f.set.substring(PREFIX.length()), at, bound));
        }
        String kind = form.set.substring(PREFIX.length());
        return Optional.of(
                kind.equals(THING)
                        ? new Match(scale, thingUnit, kind, at, bound)
                        : new Match(scale, form.word, kind, at + form.word.length(), bound));
    }

    private Optional<Match> scaleOnly(String scale, int end, Optional<String> bound) {
        return scale.chars().anyMatch(c -> numerals.isLargeScale((char) c))
                ? Optional.of(new Match(scale, "", SCALE_ONLY, end, bound))
                : Optional.empty();
    }

    private Optional<Form> longest(String text, int at) {
        return at >= text.length()
                ? Optional.empty()
                : forms.getOrDefault(text.charAt(at), List.of()).stream()
                        .filter(f -> text.startsWith(f.word, at) && !runsOn(text, f.word, at))
                        .findFirst();
    }

    /** Whether a Latin unit is only the beginning of a longer Latin word. */
    private static boolean runsOn(String text, String word, int at) {
        int end = at + word.length();
        return end < text.length()
                && Latin.isLetter(word.charAt(word.length() - 1))
                && Latin.isLetter(text.charAt(end));
    }

    private Optional<String> boundAt(String text, int at) {
        return bounds.stream().filter(b -> text.startsWith(b, at)).findFirst();
    }
}
