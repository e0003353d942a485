package xinzhi.serve.explore;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import xinzhi.serve.ask.Row;
import xinzhi.serve.name.Addresses;
import xinzhi.serve.name.Catalogue;
import xinzhi.serve.name.Name;
import xinzhi.serve.view.Bond;
import xinzhi.serve.view.Bonds;
import xinzhi.serve.view.Knowledge;
import xinzhi.serve.view.Sayings;

/** Reads the part of the graph that a walk has reached. For use inside a read transaction. */
public final class Surroundings {
    /** Beyond so many things those that were not opened are not asked for what binds them to each other. */
    private static final int MOST_ASKED = 400;

    private static final int MOST_BONDS = 4000;

    private final DatasetGraph dataset;
    private final Addresses addresses;
    private final Catalogue catalogue;
    private final Bonds known;
    private final Node lexicon;

    public Surroundings(DatasetGraph dataset, Addresses addresses, Catalogue catalogue, Bonds known) {
        this.dataset = dataset;
        this.addresses = addresses;
        this.catalogue = catalogue;
        this.known = known;
        this.lexicon = NodeFactory.createURI(addresses.base() + "graph/lexicon");
    }

    /** All that was opened and its strongest neighbours; whatever the walk puts aside is in it too. */
    public Part read(Walk walk) {
        Set<Bond> bonds = new LinkedHashSet<>();
        Set<Node> things = new LinkedHashSet<>();
        int left = 0;
        if (walk.opened().isEmpty()) {
            bonds.addAll(Together.of(known.strongest(), walk.most()));
            left = known.size() - bonds.size();
        }
        for (String path : walk.opened()) {
            Node thing = node(path);
            things.add(thing);
            List<Bond> shown = around(
                    thing, Math.min(walk.most(), MOST_BONDS / walk.opened().size()));
            left += Math.max(0, known.countOfThings(thing) - shown.size());
            bonds.addAll(shown);
        }
        bonds.forEach(b -> {
            things.add(b.subject());
            things.add(b.object());
        });
        if (!walk.opened().isEmpty() && things.size() <= MOST_ASKED) {
            bonds.addAll(known.among(things, MOST_BONDS));
        }
        return new Part(things.stream().map(this::thing).toList(), List.copyOf(bonds), left);
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
        Set<Node> bound = new HashSet<>();
        bonds.forEach(b -> {
            bound.add(b.subject());
            bound.add(b.object());
        });
        List<Part.Thing> things = all.things().stream()
                .filter(t -> bound.contains(t.name().node()))
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

    /** The sentences that say what a bond says, the surest; none where only the lexicon does. */
    public List<Row> evidence(Bond bond) {
        return new Sayings(dataset).ofClaims(bond.claims());
    }

    /** The same of what is said of two things. */
    public List<Row> evidence(Node subject, Node predicate, Node object) {
        return known.find(subject, predicate, object).map(this::evidence).orElse(List.of());
    }

    static String localName(Node term) {
        String iri = term.getURI();
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }

    /** What is said first, then what only the lexicon knows. */
    private List<Bond> around(Node thing, int most) {
        List<Bond> said = known.strongest(thing, most);
        Set<Bond.Link> links = said.stream().map(Bond::link).collect(Collectors.toSet());
        List<Bond> given = new ArrayList<>();
        for (Knowledge.Links each : new Knowledge(dataset, lexicon).of(thing)) {
            for (Node other : each.others()) {
                boolean outward = each.outward();
                Bond bond = Bond.given(outward ? thing : other, each.property(), outward ? other : thing);
                if (links.add(bond.link())) {
                    given.add(bond);
                }
            }
        }
        given.sort(Bonds.STRONGEST);
        return Stream.concat(said.stream(), given.stream()).limit(most).toList();
    }

    private Part.Thing thing(Node node) {
        String kind = path(node).replaceFirst("/.*", "");
        return catalogue
                .thing(node)
                .map(t -> new Part.Thing(t.name(), kind, t.articles()))
                .orElseGet(() -> new Part.Thing(new Name(node, "", ""), kind, 0));
    }
}
