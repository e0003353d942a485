package xinzhi.serve.view;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import xinzhi.store.NameIndex;
import xinzhi.store.Packed;
import xinzhi.store.Packing;

/**
 * The names of things. What is found by one is a number: the smaller, the closer; as many things as there may be are counted and compared without one
 * of them being made. Immutable.
 */
public final class Names {
    private static final int NAME_BITS = 26;
    private static final int LENGTH_BITS = 9;
    private static final int ARTICLE_BITS = 24;
    private static final int MOST_NAMES = (1 << NAME_BITS) - 1;
    private static final int LONGEST = (1 << LENGTH_BITS) - 1;
    private static final int MOST_ARTICLES = (1 << ARTICLE_BITS) - 1;

    private final List<Catalogue.Thing> things;
    private final List<NameIndex.Entry> entries;
    /** The number of each name's thing. */
    private final int[] thingOf;
    /** The names that are not how their thing is called. */
    private final BitSet others = new BitSet();

    private final Object indexLock = new Object();
    private Optional<NameIndex> index = Optional.empty();

    /**
     * @param things in order
     * @param entries in the same order
     */
    Names(List<Catalogue.Thing> things, List<NameIndex.Entry> entries) {
        if (entries.size() > MOST_NAMES) {
            throw new IllegalStateException("more than " + MOST_NAMES + " names");
        }
        this.things = things;
        this.entries = entries;
        this.thingOf = new int[entries.size()];
        int thing = 0;
        for (int i = 0; i < thingOf.length; i++) {
            NameIndex.Entry entry = entries.get(i);
            while (!things.get(thing).name().node().equals(entry.thing())) {
                thing++;
            }
            thingOf[i] = thing;
            Name name = things.get(thing).name();
            others.set(i, !entry.name().equals(name.zh()) && !entry.name().equals(name.en()));
        }
    }

    static Names read(Packed packed, List<Catalogue.Thing> things) {
        return new Names(things, packed.list(() -> {
            Name thing = things.get(packed.number()).name();
            String name = packed.text();
            return new NameIndex.Entry(thing.node(), name.equals(thing.zh()) ? thing.zh() : name);
        }));
    }

    void write(Packing packing) {
        packing.number(entries.size());
        for (int i = 0; i < thingOf.length; i++) {
            packing.number(thingOf[i]).text(entries.get(i).name());
        }
    }

    NameIndex index() {
        synchronized (indexLock) {
            if (index.isEmpty()) {
                index = Optional.of(new NameIndex(entries));
            }
            return index.get();
        }
    }

    /** Each thing that has a name that holds the words, or sounds so, once, in no order. */
    public long[] matching(String words) {
        Matches matches = new Matches();
        index().each(words, (name, closeness) -> matches.add(match(name, closeness)));
        return matches.all();
    }

    /** The first of them that are wanted. */
    List<Catalogue.Found> first(String words, LongPredicate wanted, int most) {
        Smallest first = new Smallest(most);
        index().each(words, (name, closeness) -> {
            long match = match(name, closeness);
            if (first.wants(match) && wanted.test(match)) {
                first.add(match);
            }
        });
        return Arrays.stream(first.sorted()).mapToObj(this::found).toList();
    }

    /** The closest are the smallest; of equally close ones how a thing is called, then what most articles name, then the shorter name. */
    private long match(int name, NameIndex.Closeness closeness) {
        long match = closeness.ordinal() << 1 | (others.get(name) ? 1 : 0);
        match = match << ARTICLE_BITS
                | MOST_ARTICLES
                        - Math.min(MOST_ARTICLES, things.get(thingOf[name]).articles());
        match = match << LENGTH_BITS
                | Math.min(LONGEST, entries.get(name).name().length());
        return match << NAME_BITS | name;
    }

    /** The place of the thing that was found among all. */
    public int thing(long match) {
        return thingOf[place(match)];
    }

    String name(long match) {
        return entries.get(place(match)).name();
    }

    private static int place(long match) {
        return (int) match & MOST_NAMES;
    }

    public Catalogue.Found found(long match) {
        boolean other = others.get(place(match));
        int closeness = (int) (match >>> ARTICLE_BITS + LENGTH_BITS + NAME_BITS + 1);
        return new Catalogue.Found(
                things.get(thing(match)),
                other ? name(match) : "",
                NameIndex.Closeness.values()[closeness].isWritten());
    }

    /** As many as there are. */
    private static final class Matches {
        private long[] matches = new long[16];
        private int count;

        void add(long match) {
            if (count == matches.length) {
                matches = Arrays.copyOf(matches, count * 2);
            }
            matches[count++] = match;
        }

        long[] all() {
            return Arrays.copyOf(matches, count);
        }
    }
}
