package xinzhi.ontology;

import java.util.ArrayList;
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

    private static final int FEW = 8;

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
                    "the ontology has no cue set \"" + name + "\"" + Nearest.hint(name, words.keySet()));
        }
        return list;
    }

    public Set<String> names() {
        return words.keySet();
    }

    /** The regular expression with each {@code {name}} replaced by the words of that set, the longest first. */
    public String expand(String regex) {
        return REFERENCE
                .matcher(regex)
                .replaceAll(m -> Matcher.quoteReplacement("(?:" + alternatives(words(m.group(1))) + ")"));
    }

    /**
     * The words folded into a tree by their first characters, {@code 提(?:升|高(?:到|至)?)}: it matches what the list of
     * them, the longest first, would match, without trying them one by one. Where a text does not go on with the first
     * character of any, that is seen before the branches are tried.
     */
    private static String alternatives(List<String> words) {
        SortedMap<Integer, List<String>> tails = new TreeMap<>();
        for (String word : words) {
            int first = word.codePointAt(0);
            tails.computeIfAbsent(first, c -> new ArrayList<>()).add(word.substring(Character.charCount(first)));
        }
        List<Integer> alone = new ArrayList<>();
        List<String> branches = new ArrayList<>();
        tails.forEach((first, rest) -> {
            List<String> longer = rest.stream().filter(tail -> !tail.isEmpty()).toList();
            if (longer.isEmpty()) {
                alone.add(first);
            } else {
                boolean ends = longer.size() < rest.size();
                branches.add(quote(first) + "(?:" + alternatives(longer) + ")" + (ends ? "?" : ""));
            }
        });
        if (!alone.isEmpty()) {
            branches.add("[" + oneOf(alone) + "]");
        }
        String all = String.join("|", branches);
        return branches.size() > FEW ? "(?=[" + oneOf(List.copyOf(tails.keySet())) + "])(?:" + all + ")" : all;
    }

    /** The members of a class of characters, in order; many are parted by their middle, for a class tries one by one. */
    private static String oneOf(List<Integer> characters) {
        if (characters.size() <= FEW) {
            return characters.stream().map(Cues::quote).collect(Collectors.joining());
        }
        int middle = characters.size() / 2;
        return within(characters.subList(0, middle)) + within(characters.subList(middle, characters.size()));
    }

    private static String within(List<Integer> characters) {
        String first = quote(characters.get(0));
        String last = quote(characters.get(characters.size() - 1));
        return "[" + first + "-" + last + "&&[" + oneOf(characters) + "]]";
    }

    private static String quote(int character) {
        String text = Character.toString(character);
        return character < 128 && !Character.isLetterOrDigit(character) ? "\\" + text : text;
    }
}
