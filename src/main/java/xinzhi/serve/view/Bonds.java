package xinzhi.serve.view;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import xinzhi.serve.ask.ViewQueries;
import xinzhi.serve.name.Addressed;
import xinzhi.store.DerivedFiles;
import xinzhi.store.Packed;
import xinzhi.store.Packing;

/**
 * All that claims say of things, each bond once with how many sentences say so. Read once for a generation, so
 * that what is said a million times of a thing is as soon shown as what is said once. Some eighty bytes a bond: a {@link Bond} is made when it is
 * asked for. Immutable.
 */
public final class Bonds {
    /** The file in which they are kept. */
    public static final DerivedFiles.Kind<Bonds> FILE =
            new DerivedFiles.Kind<>("bonds", 1, Bonds::new, (bonds, packing) -> bonds.write(packing));

    /** The strongest first. */
    public static final Comparator<Bond> STRONGEST = Comparator.comparing((Bond b) -> -b.sentences())
            .thenComparing(b -> -b.confidence())
            .thenComparing(b -> b.subject().getURI())
            .thenComparing(b -> b.predicate().getURI())
            .thenComparing(b -> b.object().toString());

    private static final int MOST_CLAIMS = 20;
    private static final int STRONG = 5000;
    /** The places of what a bond is made of. */
    private static final int SUBJECT = 0;

    private static final int PREDICATE = 1;
    private static final int OBJECT = 2;
    private static final int SENTENCES = 3;
    private static final int WIDTH = 4;

    private final List<Node> terms;
    private final Map<Node, Integer> numbers = new HashMap<>();
    /** Of each bond, the strongest first: its terms by number, and how many sentences say so. */
    private final int[] bonds;

    private final double[] confidences;
    private final Addressed claims;
    /** The first claim of each bond; behind the last, how many there are. */
    private final int[] firstClaims;

    private final Groups of;
    private final Groups on;
    private final List<Bond> strongest;
    private final int size;

    private Bonds(List<Bond> all) {
        all.sort(STRONGEST);
        this.bonds = new int[all.size() * WIDTH];
        this.confidences = all.stream().mapToDouble(Bond::confidence).toArray();
        this.firstClaims = new int[all.size() + 1];
        this.claims =
                new Addressed(all.stream().flatMap(b -> b.claims().stream()).toList());
        List<Node> met = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Bond bond = all.get(i);
            bonds[i * WIDTH + SUBJECT] = number(bond.subject(), met);
            bonds[i * WIDTH + PREDICATE] = number(bond.predicate(), met);
            bonds[i * WIDTH + OBJECT] = number(bond.object(), met);
            bonds[i * WIDTH + SENTENCES] = bond.sentences();
            firstClaims[i + 1] = firstClaims[i] + bond.claims().size();
        }
        this.terms = met;
        this.of = new Groups(bonds.length / WIDTH, terms.size(), i -> term(i, SUBJECT));
        this.on = new Groups(bonds.length / WIDTH, terms.size(), i -> term(i, OBJECT));
        this.strongest = firstOfThings();
        this.size = (int) all().filter(this::isOfThings).count();
    }

    private int number(Node term, List<Node> met) {
        Integer known = numbers.get(term);
        if (known != null) {
            return known;
        }
        numbers.put(term, met.size());
        met.add(term);
        return met.size() - 1;
    }

    private Bonds(Packed packed) {
        this.terms = packed.terms();
        for (int i = 0; i < terms.size(); i++) {
            numbers.put(terms.get(i), i);
        }
        this.bonds = packed.numbers();
        this.confidences = packed.reals();
        this.claims = new Addressed(packed);
        this.firstClaims = packed.numbers();
        this.of = new Groups(bonds.length / WIDTH, terms.size(), i -> term(i, SUBJECT));
        this.on = new Groups(bonds.length / WIDTH, terms.size(), i -> term(i, OBJECT));
        this.strongest = firstOfThings();
        this.size = packed.number();
    }

    private void write(Packing packing) {
        packing.terms(terms).numbers(bonds).numbers(confidences);
        claims.write(packing);
        packing.numbers(firstClaims).number(size);
    }

    private IntStream all() {
        return IntStream.range(0, confidences.length);
    }

    private List<Bond> firstOfThings() {
        return all().filter(this::isOfThings).limit(STRONG).mapToObj(this::bond).toList();
    }

    private int term(int bond, int place) {
        return bonds[bond * WIDTH + place];
    }

    private boolean isOfThings(int bond) {
        return terms.get(term(bond, OBJECT)).isURI() && term(bond, SUBJECT) != term(bond, OBJECT);
    }

    private Bond bond(int number) {
        return new Bond(
                terms.get(term(number, SUBJECT)),
                terms.get(term(number, PREDICATE)),
                terms.get(term(number, OBJECT)),
                term(number, SENTENCES),
                confidences[number],
                claims.range(firstClaims[number], firstClaims[number + 1]));
    }

    private record Key(Node subject, Node predicate, Node object) {}

    private record Claim(Node claim, double confidence) {
        static final Comparator<Claim> SUREST = Comparator.comparing((Claim c) -> -c.confidence())
                .thenComparing(c -> c.claim().getURI());
    }

    private static final class Gathered {
        private final List<Claim> surest = new ArrayList<>(1);
        private int sentences;

        void add(Claim claim) {
            sentences++;
            surest.add(claim);
            if (surest.size() > MOST_CLAIMS) {
                surest.sort(Claim.SUREST);
                surest.remove(MOST_CLAIMS);
            }
        }

        Bond bond(Key key) {
            surest.sort(Claim.SUREST);
            return new Bond(
                    key.subject(),
                    key.predicate(),
                    key.object(),
                    sentences,
                    surest.get(0).confidence(),
                    surest.stream().map(Claim::claim).toList());
        }
    }

    /** Inside a read transaction. */
    public static Bonds read(DatasetGraph dataset, ViewQueries queries) {
        Map<Key, Gathered> gathered = new HashMap<>();
        Map<Node, Node> once = new HashMap<>(); // the same thing comes as many objects
        queries.each(dataset, "bonds", row -> gathered.computeIfAbsent(
                        new Key(
                                once.computeIfAbsent(row.some("subject"), n -> n),
                                once.computeIfAbsent(row.some("predicate"), n -> n),
                                once.computeIfAbsent(row.some("object"), n -> n)),
                        key -> new Gathered())
                .add(new Claim(row.some("claim"), row.decimal("confidence"))));
        List<Bond> all = new ArrayList<>(gathered.size());
        gathered.forEach((key, each) -> all.add(each.bond(key)));
        return new Bonds(all);
    }

    /** What a thing is said to do to others, the strongest first. */
    public List<Bond> of(Node thing) {
        return group(of, thing);
    }

    /** What others are said to do to a thing, the strongest first. */
    public List<Bond> on(Node thing) {
        return group(on, thing);
    }

    private List<Bond> group(Groups groups, Node thing) {
        return Optional.ofNullable(numbers.get(thing))
                .<List<Bond>>map(number -> new Group(groups, number))
                .orElse(List.of());
    }

    /** Those of one thing, made one by one. */
    private final class Group extends AbstractList<Bond> implements RandomAccess {
        private final Groups groups;
        private final int thing;

        Group(Groups groups, int thing) {
            this.groups = groups;
            this.thing = thing;
        }

        @Override
        public Bond get(int index) {
            return bond(groups.get(thing, index));
        }

        @Override
        public int size() {
            return groups.size(thing);
        }
    }

    /** How many of a thing's are between things. */
    public int countOfThings(Node thing) {
        return Optional.ofNullable(numbers.get(thing))
                .map(number -> (int) IntStream.concat(of.of(number), on.of(number))
                        .filter(this::isOfThings)
                        .count())
                .orElse(0);
    }

    /** The strongest {@value #STRONG} between things. */
    public List<Bond> strongest() {
        return strongest;
    }

    /** How many there are between things. */
    public int size() {
        return size;
    }

    /** What is said of two things; empty where nothing says so. */
    public Optional<Bond> find(Node subject, Node predicate, Node object) {
        if (!numbers.containsKey(subject) || !numbers.containsKey(predicate) || !numbers.containsKey(object)) {
            return Optional.empty();
        }
        int one = numbers.get(subject);
        int relation = numbers.get(predicate);
        int other = numbers.get(object);
        return (of.size(one) < on.size(other) ? of.of(one) : on.of(other))
                .filter(b -> term(b, SUBJECT) == one && term(b, PREDICATE) == relation && term(b, OBJECT) == other)
                .mapToObj(this::bond)
                .findFirst();
    }

    /** The strongest of a thing that are between things, so many at most. */
    public List<Bond> strongest(Node thing, int most) {
        return Optional.ofNullable(numbers.get(thing))
                .map(number -> IntStream.concat(
                                of.of(number).filter(this::isOfThings).limit(most),
                                on.of(number).filter(this::isOfThings).limit(most))
                        .sorted() // as all are
                        .limit(most)
                        .mapToObj(this::bond)
                        .toList())
                .orElse(List.of());
    }

    /** What binds any two of some things; so many of each are looked at. */
    public List<Bond> among(Collection<Node> things, int most) {
        int[] wanted = things.stream()
                .filter(numbers::containsKey)
                .mapToInt(numbers::get)
                .toArray();
        BitSet in = new BitSet();
        IntStream.of(wanted).forEach(in::set);
        return IntStream.of(wanted)
                .flatMap(thing -> of.of(thing).limit(most).filter(b -> isOfThings(b) && in.get(term(b, OBJECT))))
                .mapToObj(this::bond)
                .toList();
    }
}
