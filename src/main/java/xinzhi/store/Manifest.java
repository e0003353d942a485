package xinzhi.store;

/** Writes what is known of a generation once its counts are: {@code manifest.json}. */
@FunctionalInterface
public interface Manifest {
    /** What was verified to be in the database and in the text index. */
    record Counts(long quads, long literals) {}

    String json(Counts counts);
}
