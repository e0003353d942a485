package xinzhi.serve.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * All that claims say of things, each bond once with how many sentences say so. Read once for a generation, so
 * that what is said a million times of a thing is as soon shown as what is said once. Immutable.
 */
public final class Bonds {
    /** The strongest first. */
    public static final Comparator<Bond> STRONGEST = Comparator.comparing((Bond b) -> -b.sentences())
            .thenComparing(b -> -b.confidence())
            .thenComparing(b -> b.subject().getURI())
            .thenComparing(b -> b.predicate().getURI())
            .thenComparing(b -> b.object().toString());

    private static final int MOST_CLAIMS = 20;
    private static final int STRONG = 5000;

    private final Map<Node, List<Bond>> of = new HashMap<>();
    private final Map<Node, List<Bond>> on = new HashMap<>();
    private final List<Bond> strongest;
    private final int size;

    private Bonds(List<Bond> all) {
        all.sort(STRONGEST);
        for (Bond bond : all) {
            of.computeIfAbsent(bond.subject(), s -> new ArrayList<>(1)).add(bond);
            on.computeIfAbsent(bond.object(), o -> new ArrayList<>(1)).add(bond);
        }
        this.strongest = all.stream().filter(Bond::isOfThings).limit(STRONG).toList();
        this.size = (int) all.stream().filter(Bond::isOfThings).count();
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
        return of.getOrDefault(thing, List.of());
    }

    /** What others are said to do to a thing, the strongest first. */
    public List<Bond> on(Node thing) {
        return on.getOrDefault(thing, List.of());
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
        List<Bond> outward = of(subject);
        List<Bond> inward = on(object);
        return (outward.size() < inward.size() ? outward : inward)
                .stream()
                        .filter(b -> b.subject().equals(subject)
                                && b.predicate().equals(predicate)
                                && b.object().equals(object))
                        .findFirst();
    }
}
