package xinzhi.export.view;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What narrows a view down.
 *
 * @param parameters of the view itself, by name
 * @param rowLimit how many rows of the query count; the description says so when there are more
 * @param site where the pages of things are served, such as {@code http://localhost:3030}; empty for the things' own
 *     addresses
 */
public record Options(
        Map<String, String> parameters,
        Scope scope,
        Selection selection,
        Thinning thinning,
        long rowLimit,
        String site) {
    /** As many rows as the endpoint gives. */
    public static final long ROWS = 100_000;

    public static final Options NONE = new Options(Map.of(), Scope.ALL, Selection.ALL, Thinning.NONE, ROWS, "");

    /** The names that {@link #of} knows, in the order in which they apply. */
    public static final List<String> NAMES = List.of(
            "article",
            "author",
            "region",
            "min-confidence",
            "class",
            "relation",
            "min-evidence",
            "ego",
            "depth",
            "backbone",
            "top-k",
            "limit");

    public Options {
        parameters = Map.copyOf(parameters);
    }

    /**
     * From names and values, as a command line or a web address gives them; an empty value counts as none.
     *
     * @throws IllegalArgumentException for an unknown name, listing the known ones, and for a value that is none
     */
    public static Options of(Map<String, String> values) {
        SortedMap<String, String> given = new TreeMap<>(values);
        given.values().removeIf(String::isBlank);
        for (String name : given.keySet()) {
            if (!NAMES.contains(name)) {
                throw new IllegalArgumentException(
                        "there is no option " + name + "; there are: " + String.join(", ", NAMES));
            }
        }
        Options options = new Options(
                Map.of(),
                new Scope(text(given, "article"), text(given, "author"), text(given, "region")),
                new Selection(
                        set(given, "class"),
                        set(given, "relation"),
                        number(given, "min-confidence", 0),
                        whole(given, "min-evidence", 0)),
                new Thinning((int) whole(given, "top-k", 0), number(given, "backbone", 1), text(given, "ego"), (int)
                        whole(given, "depth", 1)),
                whole(given, "limit", ROWS),
                "");
        if (given.containsKey("depth") && !given.containsKey("ego")) {
            throw new IllegalArgumentException("depth says how many edges from the thing of ego; give ego too");
        }
        return options;
    }

    public Options withParameters(Map<String, String> others) {
        return new Options(others, scope, selection, thinning, rowLimit, site);
    }

    public Options withSite(String other) {
        return new Options(parameters, scope, selection, thinning, rowLimit, other);
    }

    public Options withRowLimit(long other) {
        return new Options(parameters, scope, selection, thinning, other, site);
    }

    private static Optional<String> text(Map<String, String> given, String name) {
        return Optional.ofNullable(given.get(name)).map(String::strip);
    }

    private static Set<String> set(Map<String, String> given, String name) {
        return text(given, name).stream()
                .flatMap(t -> Arrays.stream(t.split("[,\\s]+")))
                .collect(Collectors.toSet());
    }

    private static double number(Map<String, String> given, String name, double otherwise) {
        Optional<String> text = text(given, name);
        if (text.isPresent() && !text.get().matches("[0-9]{1,6}(\\.[0-9]{1,9})?")) {
            throw new IllegalArgumentException(name + ": \"" + text.get() + "\" is no number");
        }
        return text.map(Double::parseDouble).orElse(otherwise);
    }

    private static long whole(Map<String, String> given, String name, long otherwise) {
        Optional<String> text = text(given, name);
        if (text.isPresent() && !text.get().matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException(name + ": \"" + text.get() + "\" is no whole number");
        }
        return text.map(Long::parseLong).orElse(otherwise);
    }
}
