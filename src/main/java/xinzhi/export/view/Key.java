package xinzhi.export.view;

import java.util.Comparator;

/** What makes two rows the same edge. */
record Key(String source, String target, String relation) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
            Comparator.comparing(Key::source).thenComparing(Key::target).thenComparing(Key::relation);

    /** Of an edge without direction: the ends stand in one order only. */
    static Key undirected(String one, String other, String relation) {
        return one.compareTo(other) <= 0 ? new Key(one, other, relation) : new Key(other, one, relation);
    }

    @Override
    public int compareTo(Key other) {
        return ORDER.compare(this, other);
    }
}
