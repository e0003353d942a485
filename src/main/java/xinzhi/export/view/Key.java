package xinzhi.export.view;

/** What makes two rows the same edge. */
record Key(String source, String target, String relation) implements Comparable<Key> {
    /** Of an edge without direction: the ends stand in one order only. */
    static Key undirected(String one, String other, String relation) {
        return one.compareTo(other) <= 0 ? new Key(one, other, relation) : new Key(other, one, relation);
    }

    @Override
    public int compareTo(Key other) {
        int order = source.compareTo(other.source);
        if (order == 0) {
            order = target.compareTo(other.target);
        }
        return order == 0 ? relation.compareTo(other.relation) : order;
    }
}
