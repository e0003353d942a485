package xinzhi.serve.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import xinzhi.store.DerivedFiles;
import xinzhi.store.NameIndex;
import xinzhi.store.Packed;
import xinzhi.store.Packing;

/** All things of a generation: what they are called, their class, and how many articles name them. Immutable. */
public final class Catalogue {
    private static final Comparator<Thing> MOST_NAMED = Comparator.comparing((Thing t) -> -t.articles())
            .thenComparing(t -> t.name().iri());

    private static final Comparator<Found> CLOSEST = Comparator.comparing(
                    (Found f) -> f.match().closeness())
            .thenComparing(f -> !f.otherName().isEmpty())
            .thenComparing(f -> -f.thing().articles())
            .thenComparing(f -> f.match().name().length())
            .thenComparing(f -> f.thing().name().iri());

    /** The file in which it is kept. */
    public static final DerivedFiles.Kind<Catalogue> FILE =
            new DerivedFiles.Kind<>("names", 1, Catalogue::new, (names, packing) -> names.write(packing));

    private final Map<Node, Thing> things;
    private final List<Thing> inOrder;
    private final List<NameIndex.Entry> entries;
    private final Object indexLock = new Object();
    private Optional<NameIndex> index = Optional.empty();

    /**
     * A thing.
     *
     * @param type the local name of its class
     * @param articles how many name it
     */
    public record Thing(Name name, String type, int articles) {}

    /**
     * A thing that was looked for, and the name that it was found by.
     *
     * @param otherName that name, where it is not how the thing is called
     */
    public record Found(Thing thing, NameIndex.Match match, String otherName) {
        static Found of(Thing thing, NameIndex.Match match) {
            boolean other = !match.name().equals(thing.name().zh())
                    && !match.name().equals(thing.name().en());
            return new Found(thing, match, other ? match.name() : "");
        }
    }

    private Catalogue(Map<Node, Thing> things, List<NameIndex.Entry> entries) {
        this.things = things;
        this.inOrder = things.values().stream().sorted(MOST_NAMED).toList();
        this.entries = entries;
    }

    private Catalogue(Packed packed) {
        this.inOrder = packed.list(() -> new Thing(
                new Name(packed.term(), packed.text(), packed.text()),
                packed.text().intern(),
                packed.number()));
        this.things = new HashMap<>();
        inOrder.forEach(thing -> things.put(thing.name().node(), thing));
        this.entries = packed.list(() -> {
            Name thing = inOrder.get(packed.number()).name();
            String name = packed.text();
            return new NameIndex.Entry(thing.node(), name.equals(thing.zh()) ? thing.zh() : name);
        });
    }

    private void write(Packing packing) {
        packing.number(inOrder.size());
        Map<Node, Integer> numbers = new HashMap<>();
        for (Thing thing : inOrder) {
            Name name = thing.name();
            numbers.put(name.node(), numbers.size());
            packing.term(name.node())
                    .text(name.zh())
                    .text(name.en())
                    .text(thing.type())
                    .number(thing.articles());
        }
        packing.number(entries.size());
        entries.forEach(entry -> packing.number(numbers.get(entry.thing())).text(entry.name()));
    }

    /** Made when something is first looked for: what is known by its address needs none. */
    public NameIndex index() {
        synchronized (indexLock) {
            if (index.isEmpty()) {
                index = Optional.of(new NameIndex(entries));
            }
            return index.get();
        }
    }

    /** Inside a read transaction. */
    public static Catalogue read(DatasetGraph dataset, ViewQueries queries) {
        Map<Node, Integer> articles = new HashMap<>();
        queries.rows(dataset, "articles-naming", Map.of())
                .forEach(row -> row.node("thing").ifPresent(t -> articles.put(t, row.number("n"))));
        Map<Node, Thing> things = new LinkedHashMap<>();
        List<NameIndex.Entry> entries = new ArrayList<>();
        for (Row row : queries.rows(dataset, "names", Map.of())) {
            Node thing = row.some("thing");
            String type = row.text("class").substring(Addresses.TERMS.length());
            Thing before = things.getOrDefault(
                    thing, new Thing(new Name(thing, "", ""), type, articles.getOrDefault(thing, 0)));
            things.put(thing, new Thing(named(before.name(), row), type, before.articles()));
            entries.add(new NameIndex.Entry(thing, row.text("name")));
        }
        return new Catalogue(things, entries);
    }

    /** Only how the thing is called, not its other names. */
    private static Name named(Name before, Row row) {
        String language = row.some("name").getLiteralLanguage();
        if (row.text("property").endsWith("altLabel")) {
            return before;
        }
        return language.equals("en")
                ? new Name(before.node(), before.zh(), row.text("name"))
                : new Name(before.node(), row.text("name"), before.en());
    }

    /**
     * Those whose names hold the words, or sound so: names that are the same first, then those that begin so, then the rest;
     * of equally close ones how the thing is called before its other names, then those that most articles name.
     */
    public List<Found> find(String words) {
        return found(words).sorted(CLOSEST).toList();
    }

    /** The first {@code most} of those that are wanted; the others, of which there may be very many, are put in no order. */
    public List<Found> first(String words, Predicate<Thing> wanted, int most) {
        PriorityQueue<Found> first = new PriorityQueue<>(CLOSEST.reversed());
        index().each(words, match -> {
            boolean beyond = first.size() == most
                    && match.closeness().compareTo(first.element().match().closeness()) > 0;
            if (!beyond && wanted.test(things.get(match.thing()))) {
                first.add(Found.of(things.get(match.thing()), match));
                if (first.size() > most) {
                    first.remove();
                }
            }
        });
        return first.stream().sorted(CLOSEST).toList();
    }

    private Stream<Found> found(String words) {
        return index().matches(words).stream().map(match -> Found.of(things.get(match.thing()), match));
    }

    /** All, those that most articles name first. */
    public List<Thing> all() {
        return inOrder;
    }

    /** All of a class, those that most articles name first. */
    public List<Thing> ofClass(String type) {
        return inOrder.stream().filter(t -> t.type().equals(type)).toList();
    }

    /** What a thing is called; nameless where it is none, such as a literal. */
    public Name name(Node node) {
        return thing(node).map(Thing::name).orElseGet(() -> new Name(node, "", ""));
    }

    /** What the thing of a row is called. */
    Name name(Row row, String variable) {
        return name(row.some(variable));
    }

    public Optional<Thing> thing(Node node) {
        return Optional.ofNullable(things.get(node));
    }
}
