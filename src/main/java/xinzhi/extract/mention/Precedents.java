package xinzhi.extract.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import xinzhi.extract.model.Description;
import xinzhi.extract.model.Features;

/**
 * What readers did with a name on the pages that were learned from: a name that they passed over there, 经济大省, is hardly
 * listed elsewhere, be it in the lexicon or not.
 */
public final class Precedents {
    private static final Steps RATES = Steps.of(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9);
    private static final int[] FEW = {1, 2, 3, 5, 9};

    /**
     * A name's.
     *
     * @param found on how many pages something of the name was found
     * @param listed on how many of these a reader listed it
     */
    public record Count(int found, int listed) {
        private static final Count NONE = new Count(0, 0);

        /** The two together. */
        public Count and(Count other) {
            return new Count(found + other.found, listed + other.listed);
        }

        /** Without a part of it. */
        public Count without(Count part) {
            return new Count(found - part.found, listed - part.listed);
        }

        /** Tells a model of it. The rate is drawn to one half where pages are few. */
        public void tell(Features features) {
            int reached = 0;
            while (reached < FEW.length && found >= FEW[reached]) {
                reached++;
            }
            double rate = (listed + 1.0) / (found + 2.0);
            features.add("precedents=", reached == 0 ? "0" : String.valueOf(FEW[reached - 1]));
            if (found > 0) {
                RATES.tell("precedent-rate", rate, features);
                features.add(
                        "precedents-listed=",
                        String.valueOf(FEW[reached - 1]),
                        listed == 0 ? " none" : listed == found ? " all" : " some");
            }
        }
    }

    private final Map<String, Count> counts;

    public Precedents(Map<String, Count> counts) {
        this.counts = Map.copyOf(counts);
    }

    /** @param lines as {@link #lines()} gives them */
    static Precedents of(Collection<String> lines) {
        Map<String, Count> counts = new TreeMap<>();
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            counts.put(cells[0], new Count(Integer.parseInt(cells[1]), Integer.parseInt(cells[2])));
        }
        return new Precedents(counts);
    }

    /** Name, pages on which it was found, pages on which it was listed; in the order of the names. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        new TreeMap<>(counts).forEach((name, count) -> lines.add(name + "\t" + count.found() + "\t" + count.listed()));
        return lines;
    }

    /** What is known of a thing, and what readers did with its name. */
    Description describe(Listing listing) {
        return features -> {
            listing.description().tell(features);
            counts.getOrDefault(listing.name(), Count.NONE).tell(features);
        };
    }
}
