package xinzhi.serve.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import xinzhi.serve.view.Addresses;
import xinzhi.serve.view.Catalogue;
import xinzhi.serve.view.Name;
import xinzhi.serve.view.Row;
import xinzhi.serve.view.ViewQueries;

/** Reads the part of the graph that a walk has reached. For use inside a read transaction. */
public final class Surroundings {
    /** Beyond so many things those that were not opened are not asked for what binds them to each other. */
    private static final int MOST_ASKED = 400;

    private static final Comparator<Bond> STRONGEST = Comparator.comparing((Bond b) -> -b.sentences())
            .thenComparing(b -> -b.confidence())
            .thenComparing(Bond::toString);

    private final DatasetGraph dataset;
    private final ViewQueries queries;
    private final Addresses addresses;
    private final Catalogue catalogue;
    private final Node lexicon;

    public Surroundings(DatasetGraph dataset, ViewQueries queries, Addresses addresses, Catalogue catalogue) {
        this.dataset = dataset;
        this.queries = queries;
        this.addresses = addresses;
        this.catalogue = catalogue;
        this.lexicon = NodeFactory.createURI(addresses.base() + "graph/lexicon");
    }

    /** All that was opened and its strongest neighbours; whatever the walk puts aside is in it too. */
    public Part read(Walk walk) {
        Set<Bond> bonds = new LinkedHashSet<>();
        Set<Node> things = new LinkedHashSet<>();
        int left = 0;
        if (walk.opened().isEmpty()) {
            List<Bond> all = bonds("bonds-strongest", Map.of());
            bonds.addAll(together(all, walk.most()));
            left = all.size() - bonds.size();
        }
        for (String path : walk.opened()) {
            Node thing = node(path);
            things.add(thing);
            List<Bond> all = around(thing);
            List<Bond> shown = all.stream().limit(walk.most()).toList();
            left += all.size() - shown.size();
            bonds.addAll(shown);
        }
        bonds.forEach(b -> {
            things.add(b.subject());
            things.add(b.object());
        });
        if (!walk.opened().isEmpty() && things.size() <= MOST_ASKED) {
            things.forEach(t -> bonds("bonds-of", Map.of("this", t)).stream()
                    .filter(b -> things.contains(b.object()))
                    .forEach(bonds::add));
        }
        return new Part(things.stream().map(this::thing).toList(), List.copyOf(bonds), left);
    }

    /** The strongest that hang together with the strongest of all. */
    private static List<Bond> together(List<Bond> strongest, int most) {
        List<Bond> rest = new ArrayList<>(strongest);
        List<Bond> taken = new ArrayList<>();
        Set<Node> reached = new LinkedHashSet<>();
        for (int i = 0; i < rest.size() && taken.size() < most; ) {
            Bond bond = rest.get(i);
            if (taken.isEmpty() || reached.contains(bond.subject()) || reached.contains(bond.object())) {
                taken.add(rest.remove(i));
                boolean grown = reached.add(bond.subject()) | reached.add(bond.object());
                i = grown ? 0 : i;
            } else {
                i++;
            }
        }
        return taken;
    }

    /** What remains when all that the walk puts aside is left out, and things that nothing binds any more. */
    public Part seen(Walk walk) {
        Part all = read(walk);
        Set<Node> away = new LinkedHashSet<>();
        all.things().stream()
                .filter(t -> walk.hidden().contains(path(t.name().node()))
                        || walk.without().contains(t.kind()))
                .forEach(t -> away.add(t.name().node()));
        List<Bond> bonds = all.bonds().stream()
                .filter(b -> !away.contains(b.subject()) && !away.contains(b.object()))
                .filter(b -> !walk.without().contains(localName(b.predicate())))
                .filter(b -> b.confidence() >= walk.least() && b.sentences() >= walk.evidence())
                .toList();
        List<Part.Thing> things = all.things().stream()
                .filter(t -> bonds.stream().anyMatch(b -> b.touches(t.name().node())))
                .toList();
        return new Part(things, bonds, all.left());
    }

    /** The end of a thing's address. */
    public String path(Node thing) {
        return thing.getURI().startsWith(addresses.base())
                ? thing.getURI().substring(addresses.base().length())
                : thing.getURI();
    }

    /** The thing whose address ends so. */
    public Node node(String path) {
        return NodeFactory.createURI(addresses.base() + path);
    }

    /** The sentences that say what a bond says. */
    public List<Row> evidence(Node subject, Node predicate, Node object) {
        return queries.rows(
                dataset, "bond-evidence", Map.of("subject", subject, "predicate", predicate, "object", object));
    }

    static String localName(Node term) {
        String iri = term.getURI();
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }

    private List<Bond> around(Node thing) {
        List<Bond> all = new ArrayList<>(bonds("bonds-of", Map.of("this", thing)));
        all.addAll(bonds("bonds-on", Map.of("this", thing)));
        for (Row row : queries.rows(dataset, "thing-knowledge", Map.of("this", thing, "lexicon", lexicon))) {
            boolean outward = row.text("outward").equals("true");
            Node other = row.some("other");
            Bond given = new Bond(outward ? thing : other, row.some("predicate"), outward ? other : thing, 0, 1);
            if (all.stream().noneMatch(given::isLike)) {
                all.add(given);
            }
        }
        return all.stream().distinct().sorted(STRONGEST).toList();
    }

    private List<Bond> bonds(String query, Map<String, Node> values) {
        return queries.rows(dataset, query, values).stream()
                .map(row -> new Bond(
                        row.node("subject").orElseGet(() -> values.get("this")),
                        row.some("predicate"),
                        row.node("object").orElseGet(() -> values.get("this")),
                        row.number("n"),
                        row.decimal("best")))
                .sorted(STRONGEST)
                .toList();
    }

    private Part.Thing thing(Node node) {
        String kind = path(node).replaceFirst("/.*", "");
        return catalogue
                .thing(node)
                .map(t -> new Part.Thing(t.name(), kind, t.articles()))
                .orElseGet(() -> new Part.Thing(new Name(node, "", ""), kind, 0));
    }
}
