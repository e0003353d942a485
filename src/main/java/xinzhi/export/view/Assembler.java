package xinzhi.export.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import xinzhi.export.network.Column;
import xinzhi.export.network.Edge;
import xinzhi.export.network.Network;
import xinzhi.export.network.Period;
import xinzhi.export.network.Relation;
import xinzhi.export.network.Vertex;

/** Selects and thins the edges, and describes what remains. */
final class Assembler {
    private final View view;
    private final Options options;
    private final Things things;

    Assembler(View view, Options options, Things things) {
        this.view = view;
        this.options = options;
        this.things = things;
    }

    Network assemble(Gathered gathered, NetworkReader.Extent extent) {
        List<Link> links = thin(select(gathered), gathered);
        Map<String, Optional<Period>> ends = new HashMap<>();
        for (Link link : links) {
            ends.merge(link.key().source(), link.draft().seen(), Period::union);
            ends.merge(link.key().target(), link.draft().seen(), Period::union);
        }
        List<Vertex> vertices = new ArrayList<>();
        Map<String, Integer> indexes = new HashMap<>();
        new TreeMap<>(ends).forEach((id, seen) -> {
            indexes.put(id, vertices.size());
            vertices.add(vertex(id, seen, gathered));
        });
        List<Edge> edges = edges(links, indexes, gathered);
        return new Network(
                title(),
                new Preamble(view, options).text(extent, !edges.isEmpty()),
                view.shape().directed(),
                vertices,
                edges,
                classes(vertices),
                extras(gathered, edges));
    }

    private String title() {
        return Stream.of(view.title().chinese(), view.title().english())
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private SortedMap<String, String> classes(List<Vertex> vertices) {
        SortedMap<String, String> classes = new TreeMap<>();
        vertices.forEach(v -> classes.computeIfAbsent(v.type(), things::className));
        classes.remove("");
        return classes;
    }

    /** In the order of their ends. Takes the drafts away, so that they need not be held twice. */
    private List<Link> select(Gathered gathered) {
        Selection selection = options.selection();
        check("relation", selection.relations(), gathered, (known, key) -> known.add(key.relation()));
        check("class", selection.classes(), gathered, (known, key) -> {
            known.add(type(key.source(), gathered));
            known.add(type(key.target(), gathered));
        });
        List<Link> links = new ArrayList<>();
        for (Map.Entry<Key, Draft> entry : gathered.edges().entrySet()) {
            Key key = entry.getKey();
            if (entry.getValue().count() >= selection.leastEvidence()
                    && (selection.relations().isEmpty() || selection.relations().contains(key.relation()))
                    && isWanted(key.source(), gathered)
                    && isWanted(key.target(), gathered)) {
                links.add(new Link(key, entry.getValue()));
            }
        }
        links.sort(Comparator.comparing(Link::key));
        return links;
    }

    /** What occurs nowhere may be a slip of the pen. */
    private static void check(
            String name, Set<String> wanted, Gathered gathered, BiConsumer<Set<String>, Key> occurring) {
        Set<String> known = new TreeSet<>();
        if (!wanted.isEmpty()) {
            gathered.edges().keySet().forEach(key -> occurring.accept(known, key));
        }
        for (String each : new TreeSet<>(wanted)) {
            if (!known.isEmpty() && !known.contains(each)) {
                throw new IllegalArgumentException("there is no " + name + " " + each + " in this graph; there are: "
                        + String.join(", ", known).strip());
            }
        }
    }

    private boolean isWanted(String id, Gathered gathered) {
        return options.selection().classes().isEmpty()
                || options.selection().classes().contains(type(id, gathered));
    }

    private List<Link> thin(List<Link> all, Gathered gathered) {
        Thinning thinning = options.thinning();
        List<Link> links = all;
        if (thinning.ego().isPresent()) {
            String centre = thinning.ego().get();
            boolean isEnd = gathered.edges().keySet().stream()
                    .anyMatch(k -> k.source().equals(centre) || k.target().equals(centre));
            links = Thinner.ego(links, isEnd ? centre : things.resolve(centre), thinning.depth());
        }
        if (thinning.backbone() < 1) {
            links = Thinner.backbone(links, thinning.backbone());
        }
        return thinning.topPerVertex() > 0 ? Thinner.top(links, thinning.topPerVertex()) : links;
    }

    private Vertex vertex(String id, Optional<Period> seen, Gathered gathered) {
        Named named = things.named(id);
        String label = gathered.labels().getOrDefault(id, named.label());
        String type = gathered.types().getOrDefault(id, named.type());
        return new Vertex(id, label, named.english(), type, things.url(id), things.mentions(id), seen);
    }

    private String type(String id, Gathered gathered) {
        return Optional.ofNullable(gathered.types().get(id))
                .orElseGet(() -> things.named(id).type());
    }

    private List<Edge> edges(List<Link> links, Map<String, Integer> indexes, Gathered gathered) {
        Map<String, Relation> relations = new HashMap<>();
        List<String> none = Collections.nCopies(gathered.extras().size(), "");
        List<Edge> edges = new ArrayList<>(links.size());
        for (Link link : links) {
            Draft draft = link.draft();
            Relation relation = relations.computeIfAbsent(
                    link.key().relation(),
                    r -> things.relation(gathered.relations().get(r)));
            List<String> extras = draft.extras();
            edges.add(new Edge(
                    indexes.get(link.key().source()),
                    indexes.get(link.key().target()),
                    relation,
                    draft.weight(),
                    draft.count(),
                    support(draft),
                    draft.seen(),
                    extras.isEmpty() ? none : extras));
        }
        return edges;
    }

    private Edge.Support support(Draft draft) {
        String evidence = draft.bestEvidence();
        if (evidence.isEmpty() && draft.best() < 0) {
            return Edge.Support.NONE;
        }
        Things.Words words = things.words(evidence);
        return new Edge.Support(words.text(), words.url(), draft.mean(), draft.best());
    }

    private static List<Network.Extra> extras(Gathered gathered, List<Edge> edges) {
        return Stream.iterate(0, i -> i < gathered.extras().size(), i -> i + 1)
                .map(i -> new Network.Extra(
                        gathered.extras().get(i),
                        Column.typeOf(edges.stream().map(e -> e.extras().get(i)).toList())))
                .toList();
    }
}
