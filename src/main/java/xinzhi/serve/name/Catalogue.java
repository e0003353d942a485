package xinzhi.serve.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import xinzhi.serve.ask.Row;
import xinzhi.serve.ask.ViewQueries;
import xinzhi.store.Apart;
import xinzhi.store.DerivedFiles;
import xinzhi.store.NameIndex;
import xinzhi.store.Packed;
import xinzhi.store.Packing;

/** All things of a generation: what they are called, their class, and how many articles name them. Immutable. */
public final class Catalogue {
    private static final Comparator<Thing> MOST_NAMED = Comparator.comparing((Thing t) -> -t.articles())
            .thenComparing(t -> t.name().iri());

    private static final int NEAREST = 5;
    /** Of what may have been meant, so much must be alike, and so much is compared. */
    private static final int SHORTEST = 2;

    private static final int LONGEST = 40;

    /** The file in which it is kept. */
    public static final DerivedFiles.Kind<Catalogue> FILE =
            new DerivedFiles.Kind<>("names", 3, Catalogue::new, (names, packing) -> names.write(packing));

    private final Map<Node, Thing> things;
    private final List<Thing> inOrder;
    private final Map<String, List<Thing>> byType;
    /** The names of the things, as these are in order. */
    private final Names names;
    /** Of things that share their name with others of their class, what tells them from these. */
    private final Map<Node, String> apart;

    /**
     * A thing.
     *
     * @param type the local name of its class
     * @param articles how many name it
     */
    public record Thing(Name name, String type, int articles) {}

    /**
     * A thing that was looked for.
     *
     * @param otherName the name that it was found by, where it is not how the thing is called
     * @param isWritten whether that name holds the words as they are written, and does not only sound so
     */
    public record Found(Thing thing, String otherName, boolean isWritten) {}

    private Catalogue(Map<Node, Thing> things, List<NameIndex.Entry> entries, Map<Node, String> apart) {
        this.apart = apart;
        this.things = things;
        this.inOrder = things.values().stream().sorted(MOST_NAMED).toList();
        this.byType = byType(inOrder);
        Map<Node, List<NameIndex.Entry>> byThing = new HashMap<>();
        entries.forEach(
                e -> byThing.computeIfAbsent(e.thing(), t -> new ArrayList<>(2)).add(e));
        this.names = new Names(
                inOrder,
                inOrder.stream()
                        .flatMap(thing -> byThing.getOrDefault(thing.name().node(), List.of()).stream())
                        .toList());
    }

    private Catalogue(Packed packed) {
        this.inOrder = packed.list(() -> new Thing(
                new Name(packed.term(), packed.text(), packed.text()),
                packed.text().intern(),
                packed.number()));
        this.byType = byType(inOrder);
        this.things = new HashMap<>();
        inOrder.forEach(thing -> things.put(thing.name().node(), thing));
        this.names = Names.read(packed, inOrder);
        this.apart = new HashMap<>();
        for (int left = packed.number(); left > 0; left--) {
            apart.put(packed.term(), packed.text());
        }
    }

    private static Map<String, List<Thing>> byType(List<Thing> things) {
        return things.stream().collect(Collectors.groupingBy(Thing::type, Collectors.toUnmodifiableList()));
    }

    private void write(Packing packing) {
        packing.number(inOrder.size());
        for (Thing thing : inOrder) {
            Name name = thing.name();
            packing.term(name.node())
                    .text(name.zh())
                    .text(name.en())
                    .text(thing.type())
                    .number(thing.articles());
        }
        names.write(packing);
        packing.number(apart.size());
        inOrder.stream()
                .map(thing -> thing.name().node())
                .filter(apart::containsKey)
                .forEach(thing -> packing.term(thing).text(apart(thing)));
    }

    /** Makes now what is otherwise made when something is first looked for: what is known by its address needs none. */
    public void ready() {
        names.index();
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
        return new Catalogue(things, entries, apart(things.values(), Apart.in(dataset)));
    }

    private static Map<Node, String> apart(Collection<Thing> things, Apart apart) {
        Map<Node, String> words = new HashMap<>();
        things.stream()
                .filter(thing -> !thing.name().zh().isEmpty())
                .collect(Collectors.groupingBy(
                        thing -> Map.entry(thing.type(), thing.name().zh())))
                .values()
                .stream()
                .filter(alike -> alike.size() > 1)
                .flatMap(List::stream)
                .forEach(thing ->
                        words.put(thing.name().node(), apart.words(thing.name().iri())));
        return words;
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
     * The first {@code most} of those that are wanted and whose names hold the words, or sound so: names that are the same first, then those that
     * begin so, then the rest; of equally close ones how the thing is called before its other names, then those that most articles name.
     */
    public List<Found> first(String words, Predicate<Thing> wanted, int most) {
        return names.first(words, match -> wanted.test(inOrder.get(names.thing(match))), most);
    }

    /** The first of those that have this very name, but for capital letters. */
    public Optional<Thing> named(String name) {
        return named(name, thing -> true);
    }

    /** The first of those wanted that have this very name, or have it besides their first, but for capital letters. */
    public Optional<Thing> named(String name, Predicate<Thing> wanted) {
        return names
                .first(
                        name,
                        match -> names.name(match).equalsIgnoreCase(name)
                                && wanted.test(inOrder.get(names.thing(match))),
                        1)
                .stream()
                .map(Found::thing)
                .findFirst();
    }

    /** What was given and is nothing here, with the things whose names hold as much of its beginning or its end as any do. */
    public Unknown unknown(String given) {
        String words =
                given.substring(given.lastIndexOf('/') + 1).replace('-', ' ').strip();
        String bounded = words.substring(0, Math.min(words.length(), LONGEST));
        for (int length = bounded.length(); length >= SHORTEST; length--) {
            for (int start : new int[] {0, bounded.length() - length}) {
                List<Found> near = first(bounded.substring(start, start + length), thing -> true, NEAREST);
                if (!near.isEmpty()) {
                    return new Unknown(
                            given, near.stream().map(f -> f.thing().name()).toList());
                }
            }
        }
        return new Unknown(given, List.of());
    }

    /** Things by the names that hold the words, or sound so. */
    public Names names() {
        return names;
    }

    /** All, those that most articles name first. */
    public List<Thing> all() {
        return inOrder;
    }

    /** All of a class, those that most articles name first. */
    public List<Thing> ofClass(String type) {
        return byType.getOrDefault(type, List.of());
    }

    /** Those of a class that any article names, which stand before the others. */
    public List<Thing> mentioned(String type) {
        List<Thing> all = ofClass(type);
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).articles() > 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return all.subList(0, low);
    }

    /** What tells a thing from others of its class and name; empty where none has its name. */
    public String apart(Node thing) {
        return apart.getOrDefault(thing, "");
    }

    /** What a thing is called; nameless where it is none, such as a literal. */
    public Name name(Node node) {
        return thing(node).map(Thing::name).orElseGet(() -> new Name(node, "", ""));
    }

    /** What the thing of a row is called. */
    public Name name(Row row, String variable) {
        return name(row.some(variable));
    }

    public Optional<Thing> thing(Node node) {
        return Optional.ofNullable(things.get(node));
    }
}
