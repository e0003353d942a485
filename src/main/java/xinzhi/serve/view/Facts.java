package xinzhi.serve.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Gathers claims by what they say: each fact once, with all its evidence. */
final class Facts {
    private final Catalogue names;
    private final Map<Key, Map<Node, Gathered>> groups = new LinkedHashMap<>();

    Facts(Catalogue names) {
        this.names = names;
    }

    private record Key(Node predicate, boolean outward) {}

    private static final class Gathered {
        private final Name other;
        private final List<Fact.Evidence> evidence = new ArrayList<>();
        private boolean given;

        Gathered(Name other) {
            this.other = other;
        }
    }

    /** A row of {@code claims-of} or {@code claims-on}. */
    void claim(Row row, boolean outward) {
        gathered(row, outward)
                .evidence
                .add(new Fact.Evidence(
                        new Name(row.some("claim"), "", ""),
                        row.decimal("confidence"),
                        row.text("stance"),
                        row.text("words"),
                        Name.titled(row, "article", "title")));
    }

    /** A row of {@code thing-knowledge}. */
    void given(Row row) {
        gathered(row, row.text("outward").equals("true")).given = true;
    }

    private Gathered gathered(Row row, boolean outward) {
        return groups.computeIfAbsent(new Key(row.some("predicate"), outward), k -> new LinkedHashMap<>())
                .computeIfAbsent(row.some("other"), n -> new Gathered(names.name(row, "other")));
    }

    /** By property; what most sentences say comes first. */
    List<Fact.Group> groups() {
        List<Fact.Group> all = new ArrayList<>();
        groups.forEach((key, facts) -> all.add(new Fact.Group(
                key.predicate(),
                key.outward(),
                facts.values().stream()
                        .map(g -> new Fact(g.other, g.given, List.copyOf(g.evidence)))
                        .sorted(Comparator.comparing((Fact f) -> -f.evidence().size())
                                .thenComparing(f -> -f.confidence())
                                .thenComparing(f -> f.other().iri()))
                        .toList())));
        all.sort(Comparator.comparing((Fact.Group g) -> !g.outward())
                .thenComparing(g -> g.predicate().getURI()));
        return all;
    }
}
