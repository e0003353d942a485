package xinzhi.serve.name;

import java.util.Arrays;
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
    private static final int PLACE_BITS = 1 + ARTICLE_BITS + LENGTH_BITS + NAME_BITS;
    private static final int MOST_NAMES = (1 << NAME_BITS) - 1;
    private static final int LONGEST = (1 << LENGTH_BITS) - 1;
    private static final int MOST_ARTICLES = (1 << ARTICLE_BITS) - 1;

    private final List<Catalogue.Thing> things;
    private final List<NameIndex.Entry> entries;
    /** The number of each name's thing. */
    private final int[] thingOf;
    /** What a match by each name is, but for how close it is: the name's number, and before it what goes before that. */
    private final long[] places;

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
        this.places = new long[entries.size()];
        int thing = 0;
        for (int i = 0; i < thingOf.length; i++) {
            NameIndex.Entry entry = entries.get(i);
            while (!things.get(thing).name().node().equals(entry.thing())) {
                thing++;
            }
            thingOf[i] = thing;
            places[i] = place(i, entry.name(), things.get(thing));
        }
    }

    /** First how a thing is called, then what most articles name, then the shorter name. */
    private static long place(int number, String name, Catalogue.Thing thing) {
        boolean other =
                !name.equals(thing.name().zh()) && !name.equals(thing.name().en());
        long place = other ? 1 : 0;
        place = place << ARTICLE_BITS | MOST_ARTICLES - Math.min(MOST_ARTICLES, thing.articles());
        place = place << LENGTH_BITS | Math.min(LONGEST, name.length());
        return place << NAME_BITS | number;
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

    /** The closest are the smallest. */
    private long match(int name, NameIndex.Closeness closeness) {
        return (long) closeness.ordinal() << PLACE_BITS | places[name];
    }

    /** The place of the thing that was found among all. */
    public int thing(long match) {
        return thingOf[number(match)];
    }

    String name(long match) {
        return entries.get(number(match)).name();
    }

    private static int number(long match) {
        return (int) match & MOST_NAMES;
    }

    public Catalogue.Found found(long match) {
        boolean other = (match >>> PLACE_BITS - 1 & 1) == 1;
        int closeness = (int) (match >>> PLACE_BITS);
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
