package xinzhi.serve.explore;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a visitor has opened and put aside, as it stands in the address of the page. Things are named by the ends of
 * their addresses, relations by their local names.
 *
 * @param opened whose neighbours are shown; nothing for the strongest relations of all
 * @param without kinds and relations put aside
 * @param most how many bonds are shown of each thing, or of all
 */
public record Walk(Set<String> opened, Set<String> hidden, Set<String> without, double least, int evidence, int most) {
    private static final int MOST = 2000;
    private static final int MOST_OPENED = 100;
    private static final int OF_EACH = 40;
    private static final int OF_ALL = 80;

    /** Of the parameters {@code things}, {@code hide}, {@code without}, {@code least}, {@code evidence}, {@code most}. */
    public static Walk of(Map<String, String> parameters) {
        Set<String> opened = list(parameters.getOrDefault("things", "")).stream()
                .limit(MOST_OPENED)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Walk(
                opened,
                list(parameters.getOrDefault("hide", "")),
                list(parameters.getOrDefault("without", "")),
                number(parameters.getOrDefault("least", ""), 0),
                (int) number(parameters.getOrDefault("evidence", ""), 0),
                (int) Math.min(MOST, number(parameters.getOrDefault("most", ""), opened.isEmpty() ? OF_ALL : OF_EACH)));
    }

    private static Set<String> list(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static double number(String text, double otherwise) {
        return text.matches("\\d{1,5}(\\.\\d{1,4})?") ? Double.parseDouble(text) : otherwise;
    }
}
