package xinzhi.ontology;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The named word lists of the ontology ({@code xz:CueSet}): negation words, byline marks, verbs by sense ... A pattern
 * refers to one as {@code {name}}, which stands for any one of its words, the longest first.
 */
public final class Cues {
    private static final Pattern REFERENCE = Pattern.compile("\\{([a-z][a-z0-9-]*)\\}");

    private final SortedMap<String, List<String>> words = new TreeMap<>();

    public Cues(Map<String, ? extends Collection<String>> sets) {
        sets.forEach((name, list) -> words.put(
                name,
                list.stream()
                        .distinct()
                        .sorted(Comparator.comparingInt(String::length)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                        .toList()));
    }

    /** The words of a set, the longest first. @throws IllegalArgumentException where the ontology has no such set */
    public List<String> words(String name) {
        List<String> list = words.get(name);
        if (list == null) {
            throw new IllegalArgumentException(
                    "the ontology has no cue set \"" + name + "\"; it has " + words.keySet());
        }
        return list;
    }

    public Set<String> names() {
        return words.keySet();
    }

    /** The regular expression with each {@code {name}} replaced by the words of that set, quoted. */
    public String expand(String regex) {
        return REFERENCE
                .matcher(regex)
                .replaceAll(m -> Matcher.quoteReplacement("(?:" + alternatives(m.group(1)) + ")"));
    }

    private String alternatives(String name) {
        return words(name).stream().map(Cues::quote).collect(Collectors.joining("|"));
    }

    /** A word as a regular expression; {@link Pattern#quote} would hide its length from a reader of the pattern. */
    private static String quote(String word) {
        return word.replaceAll("[\\\\\\[\\](){}.*+?^$|]", "\\\\$0");
    }
}
