package xinzhi.store;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes what is known of a generation once its counts are: {@code manifest.json}. */
@FunctionalInterface
public interface Manifest {
    /** What was verified to be in the database and in the text index. */
    record Counts(long quads, long literals) {
        /** By name, as the manifest gives them. */
        public SortedMap<String, Long> byName() {
            return new TreeMap<>(Map.of("quads", quads, "indexed literals", literals));
        }
    }

    String json(Counts counts);
}
