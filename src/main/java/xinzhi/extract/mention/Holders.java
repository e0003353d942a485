package xinzhi.extract.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The longer forms that hold a form.
 *
 * @param most in how many places the one that is used most stands
 * @param places in how many all of them stand
 */
record Holders(int count, int most, int places) {
    static final Holders NONE = new Holders(0, 0, 0);

    private Holders and(int more) {
        return new Holders(count + 1, Math.max(most, more), places + more);
    }

    /** By form those of each that has any. */
    static Map<String, Holders> of(List<Evidence> all) {
        Set<String> forms = new HashSet<>();
        all.forEach(e -> forms.add(e.form()));
        Map<String, Holders> holders = new HashMap<>();
        for (Evidence longer : all) {
            for (String part : parts(longer.form(), forms)) {
                holders.put(
                        part,
                        holders.getOrDefault(part, NONE).and(longer.places().size()));
            }
        }
        return holders;
    }

    /** The forms that stand in a longer one. */
    private static Set<String> parts(String longer, Set<String> forms) {
        Set<String> parts = new HashSet<>();
        for (int start = 0; start < longer.length(); start++) {
            for (int end = start + 1; end <= longer.length(); end++) {
                String part = longer.substring(start, end);
                if (part.length() < longer.length() && forms.contains(part)) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }
}
