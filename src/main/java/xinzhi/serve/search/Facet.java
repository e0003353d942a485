package xinzhi.serve.search;

import java.util.List;
import xinzhi.serve.name.Name;

/**
 * One dimension of a list of hits.
 *
 * @param options the values that narrow the list, with what each would leave; those with most first
 * @param distinct how many values there are, of which {@code options} may be the first
 */
public record Facet(Dimension dimension, List<Option> options, int distinct) {
    /**
     * A value.
     *
     * @param code as it stands in an address
     * @param apart what tells it from other things of its name, where there are any
     * @param known whether there is such a value at all; what is not can only be taken back
     * @param n how many hits are left when it is chosen, in place of another of its dimension
     */
    public record Option(String code, Name name, String apart, int n, boolean chosen, boolean known) {}

    public boolean isChosen() {
        return options.stream().anyMatch(Option::chosen);
    }

    /** Those that are shown at once: the first few, and what was chosen. */
    public List<Option> first(int most) {
        return options.stream()
                .filter(o -> o.chosen() || options.indexOf(o) < most)
                .toList();
    }

    /** The others, up to so many in all. */
    public List<Option> rest(int first, int most) {
        return options.stream().limit(most).skip(first).filter(o -> !o.chosen()).toList();
    }
}
