package xinzhi.extract.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import xinzhi.extract.Passage;
import xinzhi.extract.Statement;
import xinzhi.ontology.Rule;
import xinzhi.ontology.sieve.Search;
import xinzhi.text.Span;

/**
 * A statement rule of the ontology, ready to run.
 *
 * @param signed whether its pattern asks for signs before things
 * @param anchored whether its pattern begins at the beginning only
 * @param triggers one of these a text must hold for the rule to look at it; none where it looks at all
 * @param groups the names of its pattern's groups
 */
record StatementRule(
        Rule rule,
        Statement.Type type,
        boolean overSentence,
        Optional<Sections.Kind> section,
        boolean signed,
        boolean anchored,
        Set<String> triggers,
        Set<String> groups) {
    private static final String STOPS = "。！？”’";
    private static final String SAYS = "says";
    private static final List<String> WHOLE_WORDS = List.of("modal", SAYS, "verb");

    /** A match of a rule: what the statement holds, and where its groups stand in the code. */
    record Match(StatementRule rule, Coded coded, Matcher matcher, Span span) {
        /** The words of a group; empty where the pattern has none of that name or it caught nothing. */
        Optional<String> group(String name) {
            return rule.has(name) ? Optional.ofNullable(matcher.group(name)) : Optional.empty();
        }

        /** Where a group that caught something stands in the passage. */
        Span place(String group) {
            return coded.place(matcher.start(group), matcher.end(group));
        }

        /** The same, holding all of {@code sentence} where the rule does not say what it holds. */
        Match widened(Span sentence) {
            return rule.has("span") ? this : new Match(rule, coded, matcher, sentence);
        }
    }

    static StatementRule of(Rule rule) {
        Statement.Type type = Arrays.stream(Statement.Type.values())
                .filter(t -> t.localName().equals(rule.assigns()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("it assigns xz:" + rule.assigns()
                        + ", which is no type of statement; write one of "
                        + Arrays.stream(Statement.Type.values())
                                .map(t -> "xz:" + t.localName())
                                .collect(Collectors.joining(", "))));
        return new StatementRule(
                rule,
                type,
                rule.oneOf("over", List.of("sentence")).isPresent(),
                rule.oneOf("section", List.of("challenge", "measure"))
                        .map(s -> Sections.Kind.valueOf(s.toUpperCase(Locale.ROOT))),
                Coded.isAskedForBy(rule.pattern().pattern()),
                rule.pattern().pattern().startsWith("^"),
                Set.copyOf(rule.option("trigger")),
                rule.groups());
    }

    /** The first match in a stretch of a passage whose marked groups are whole words. */
    Optional<Match> match(Stretch stretch) {
        Coded coded = signed ? stretch.signed() : stretch.plain();
        Search search = rule.sieve().search(coded.code());
        boolean found = anchored ? search.findAtStart() : search.find();
        while (found && !isOfWholeWords(coded, search.match())) {
            found = !anchored && search.findNext();
        }
        return found
                ? Optional.of(new Match(this, coded, search.match(), held(stretch, coded, search.match())))
                : Optional.empty();
    }

    private Span held(Stretch stretch, Coded coded, Matcher matcher) {
        return has("span") && matcher.start("span") >= 0
                ? withStop(stretch.passage(), coded.place(matcher.start("span"), matcher.end("span")))
                : stretch.span();
    }

    /** A span that reaches the end of its sentence holds the stop as well. */
    private static Span withStop(Passage passage, Span span) {
        int end = span.end();
        while (end < passage.text().length() && STOPS.indexOf(passage.text().charAt(end)) >= 0) {
            end++;
        }
        return new Span(span.start(), end);
    }

    private boolean isOfWholeWords(Coded coded, Matcher matcher) {
        for (String name : WHOLE_WORDS) {
            if (has(name) && matcher.start(name) >= 0 && !coded.whole(matcher.start(name), matcher.end(name))) {
                return false;
            }
        }
        // the 规定 of a document's name says nothing
        return !has(SAYS) || matcher.start(SAYS) < 0 || !coded.named(matcher.start(SAYS), matcher.end(SAYS));
    }

    /** Sets of words: it reads nothing in a text, as that is without signs, which lacks a word of any. */
    List<Set<String>> needs() {
        List<Set<String>> needs = new ArrayList<>();
        for (Set<String> words : rule.sieve().words()) {
            needs.add(words.stream().map(Coded::unsigned).collect(Collectors.toSet()));
        }
        needs.removeIf(words -> words.contains(""));
        if (!triggers.isEmpty()) {
            needs.add(triggers);
        }
        return needs;
    }

    /** Whether it reads in the sections of a kind only. */
    boolean isFor(Sections.Kind kind) {
        return section.equals(Optional.of(kind));
    }

    /** Whether a run-in heading can be what it reads: a measure there must be called for in so many words. */
    boolean readsRunIn() {
        return type != Statement.Type.RECOMMENDATION || has("modal");
    }

    private boolean has(String group) {
        return groups.contains(group);
    }
}
