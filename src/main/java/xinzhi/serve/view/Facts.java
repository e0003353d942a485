package xinzhi.serve.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import xinzhi.serve.ask.Row;
import xinzhi.serve.name.Catalogue;
import xinzhi.serve.name.Name;

/** Gathers what is said of a thing: each fact once, with its evidence. */
final class Facts {
    private final Catalogue names;
    private final Map<Key, Map<Node, Gathered>> groups = new LinkedHashMap<>();
    /** Those of which the lexicon has more. */
    private final Set<Key> cut = new HashSet<>();

    Facts(Catalogue names) {
        this.names = names;
    }

    private record Key(Node predicate, boolean outward) {}

    private static final class Gathered {
        private final Name other;
        private final List<Fact.Evidence> evidence = new ArrayList<>();
        private int sentences;
        private boolean given;

        Gathered(Name other) {
            this.other = other;
        }
    }

    /** What claims say, with the sentences of those that are to be shown. */
    void said(Bond bond, boolean outward, Map<Node, Row> sentences) {
        Gathered gathered = gathered(bond.predicate(), outward, outward ? bond.object() : bond.subject());
        gathered.sentences = bond.sentences();
        bond.claims().stream()
                .filter(sentences::containsKey)
                .map(claim -> evidence(sentences.get(claim)))
                .forEach(gathered.evidence::add);
    }

    private static Fact.Evidence evidence(Row row) {
        return new Fact.Evidence(
                new Name(row.some("claim"), "", ""),
                row.decimal("confidence"),
                row.text("stance"),
                row.text("words"),
                Name.titled(row, "article", "title"));
    }

    /** What the lexicon has. */
    void given(Knowledge.Links links) {
        links.others().forEach(other -> gathered(links.property(), links.outward(), other).given = true);
        if (links.more()) {
            cut.add(new Key(links.property(), links.outward()));
        }
    }

    private Gathered gathered(Node predicate, boolean outward, Node other) {
        return groups.computeIfAbsent(new Key(predicate, outward), k -> new LinkedHashMap<>())
                .computeIfAbsent(other, n -> new Gathered(names.name(n)));
    }

    /** By property; what most sentences say comes first. */
    List<Fact.Group> groups() {
        List<Fact.Group> all = new ArrayList<>();
        groups.forEach((key, facts) -> all.add(new Fact.Group(
                key.predicate(),
                key.outward(),
                facts.values().stream()
                        .map(g -> new Fact(g.other, g.given, g.sentences, List.copyOf(g.evidence)))
                        .sorted(Comparator.comparing((Fact f) -> -f.sentences())
                                .thenComparing(f -> -f.confidence())
                                .thenComparing(f -> f.other().iri()))
                        .toList(),
                cut.contains(key))));
        all.sort(Comparator.comparing((Fact.Group g) -> !g.outward())
                .thenComparing(g -> g.predicate().getURI()));
        return all;
    }
}
