package xinzhi.extract.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import xinzhi.ontology.Cues;
import xinzhi.ontology.Rule;
import xinzhi.ontology.ThingType;

/** A term rule of the ontology, ready to run: where it looks, and what a text must hold for it to look at all. */
record TermRule(Rule rule, ThingType type, Over over, Trim trim, Set<String> triggers, Set<String> groups) {
    /** What a rule's pattern is matched against. */
    enum Over {
        /** Anywhere in a sentence. */
        SENTENCE,
        /** The whole of a noun phrase. */
        PHRASE,
        /** The whole of a noun phrase without light heads, empty modifiers and leading places. */
        BARE_PHRASE;

        private static Over of(Rule rule) {
            String name = rule.firstOption("over").orElse("");
            return Arrays.stream(values())
                    .filter(o -> o.name().equalsIgnoreCase(name.replace(' ', '_')))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "xz:over \"" + name + "\" is none of bare phrase, phrase, sentence"));
        }
    }

    /** How the left edge of a match is corrected. */
    sealed interface Trim {
        /** Not at all. */
        record None() implements Trim {}

        /** To after the last word before the core that ends a noun phrase. */
        record Phrase() implements Trim {}

        /** To after the last of these words. */
        record Words(Pattern words) implements Trim {}
    }

    static TermRule of(Rule rule, Cues cues) {
        if (!rule.groups().contains("x")) {
            throw new IllegalArgumentException("its pattern has no group (?<x>…), which is the term that it proposes");
        }
        return new TermRule(
                rule,
                ThingType.byLocalName(rule.assigns())
                        .orElseThrow(() -> new IllegalArgumentException(
                                "it assigns xz:" + rule.assigns() + ", which is no class of things")),
                Over.of(rule),
                trim(rule, cues),
                rule.option("trigger").stream()
                        .flatMap(t -> cues.names().contains(t) ? cues.words(t).stream() : Stream.of(t))
                        .collect(Collectors.toUnmodifiableSet()),
                rule.groups());
    }

    private static Trim trim(Rule rule, Cues cues) {
        Optional<String> option = rule.firstOption("trim");
        if (option.isEmpty()) {
            return new Trim.None();
        }
        return option.get().equals("phrase")
                ? new Trim.Phrase()
                : new Trim.Words(Pattern.compile(cues.expand("^.*(?:{" + option.get() + "})")));
    }

    /** Sets of words, of each of which a text that the rule is tried on holds one: the triggers, and what every match holds. */
    List<Set<String>> needs() {
        List<Set<String>> needs = new ArrayList<>(rule.sieve().words());
        if (!triggers.isEmpty()) {
            needs.add(triggers);
        }
        return needs;
    }

    /** Whether a match is a person's name, which no word of the dictionary may cross. */
    boolean namesPerson() {
        return type == ThingType.PERSON;
    }
}
