package xinzhi.ontology;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import xinzhi.ontology.sieve.Search;
import xinzhi.ontology.sieve.Sieve;

/**
 * A rule of {@code ontology/rules/} or a line form of {@code ontology/layout.ttl}, its pattern compiled.
 *
 * @param id the local name that facts cite: {@code relation-by-means-of}
 * @param kind the local name of its class: {@code RelationRule}
 * @param sieve sees of most texts without a match that the pattern need not be tried
 * @param assigns what a match says: the local name of a predicate, a class, a statement type or a block kind
 * @param confidence prior that a match is right, from its measured precision where there is one
 * @param order rules of a kind are tried in this order, then by id
 * @param examples texts that the rule must read, with what it must say: {@code text => expected}
 * @param counterExamples texts on which it must say nothing
 * @param options further settings by local name ({@code trigger}, {@code direction} ...), values sorted
 * @param where it stands in the files, for messages
 */
public record Rule(
        String id,
        String kind,
        Pattern pattern,
        Sieve sieve,
        String assigns,
        double confidence,
        int order,
        List<String> examples,
        List<String> counterExamples,
        Map<String, List<String>> options,
        TurtleSource.Place where) {

    private static final Pattern GROUP = Pattern.compile("\\(\\?<([A-Za-z][A-Za-z0-9]*)>");

    /** The names of the groups of its pattern. */
    public Set<String> groups() {
        return GROUP.matcher(pattern.pattern()).results().map(m -> m.group(1)).collect(Collectors.toUnmodifiableSet());
    }

    /** The first match in a text. */
    public Optional<Matcher> firstIn(String text) {
        Search search = sieve.search(text);
        return search.find() ? Optional.of(search.match()) : Optional.empty();
    }

    /** The values of a setting; empty where the rule has none. */
    public List<String> option(String name) {
        return options.getOrDefault(name, List.of());
    }

    /**
     * The value of a setting that has few.
     *
     * @throws IllegalArgumentException where it is none of them
     */
    public Optional<String> oneOf(String name, Collection<String> values) {
        for (String value : option(name)) {
            if (!values.contains(value)) {
                throw new IllegalArgumentException("xz:" + name + " \"" + value + "\" is none of "
                        + values.stream().sorted().collect(Collectors.joining(", ")));
            }
        }
        return firstOption(name);
    }

    /** Why a rule cannot be made ready, in one line. */
    static String words(IllegalArgumentException e) {
        return e instanceof PatternSyntaxException p
                ? "its pattern is no regular expression: " + p.getDescription() + " near index " + p.getIndex()
                : String.valueOf(e.getMessage());
    }

    public Optional<String> firstOption(String name) {
        return option(name).stream().findFirst();
    }
}
