package xinzhi.ingest.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What became of every character of a page: the entries are sorted and tile it. */
public record Ledger(List<LedgerEntry> entries) {
    public Ledger {
        entries = List.copyOf(entries);
        int at = 0;
        for (LedgerEntry entry : entries) {
            if (entry.span().start() != at) {
                throw new IllegalArgumentException("nothing said of " + at + " to " + entry.span());
            }
            at = entry.span().end();
        }
    }

    /** How many characters each part has; the sum is the page. */
    public Map<Part, Integer> characters() {
        Map<Part, Integer> sums = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            sums.put(part, 0);
        }
        entries.forEach(e -> sums.merge(e.part(), e.span().length(), Integer::sum));
        return sums;
    }
}
