package xinzhi.export.dump;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** What a dump holds, graph after graph in the order of their names, the triples of each in order. */
@FunctionalInterface
public interface Graphs {
    /**
     * One named graph, or a part of one.
     *
     * @param shared whether another graph holds the triple as well
     */
    record Named(Node name, List<Triple> triples, Predicate<Triple> shared) {}

    /** Hands over one graph after the other, so that one at a time is held in memory. */
    void forEach(Consumer<Named> consumer);

    /** The same with claims as RDF 1.2 has them: {@code <claim> rdf:reifies <<( s p o )>>}. */
    default Graphs reified() {
        return consumer -> forEach(g -> consumer.accept(new Named(g.name(), Reifiers.of(g.triples()), g.shared())));
    }

    /**
     * Each triple in the first of its graphs only, for what has no graphs. Those that several graphs hold are kept in
     * memory: names and classes of things, a few in a thousand.
     */
    default Graphs once() {
        return consumer -> {
            Set<Triple> told = new HashSet<>();
            forEach(g -> {
                List<Triple> fresh = g.triples().stream()
                        .filter(t -> !g.shared().test(t) || told.add(t))
                        .toList();
                consumer.accept(new Named(g.name(), fresh, g.shared()));
            });
        };
    }

    /** All there is. For use inside a read transaction. */
    static Graphs all(DatasetGraph dataset) {
        return consumer -> {
            for (Node name : names(dataset)) {
                consumer.accept(named(dataset, name, triples(dataset, name)));
            }
        };
    }

    /**
     * An article with all that rests on it; of any other thing what is said of it, each claim with the sentence that
     * says it. For use inside a read transaction.
     *
     * @throws IllegalArgumentException where there is nothing of that address
     */
    static Graphs about(DatasetGraph dataset, String iri) {
        Node thing = NodeFactory.createURI(iri);
        if (!dataset.contains(Node.ANY, thing, Node.ANY, Node.ANY)) {
            throw new IllegalArgumentException("there is nothing at " + iri);
        }
        return consumer -> Part.of(dataset, thing)
                .forEach((graph, part) -> consumer.accept(named(
                        dataset, graph, part.isArticle() ? triples(dataset, graph) : part.triples(dataset, graph))));
    }

    private static Named named(DatasetGraph dataset, Node graph, List<Triple> triples) {
        return new Named(graph, sorted(triples), t -> isShared(dataset, t));
    }

    private static List<Triple> triples(DatasetGraph dataset, Node graph) {
        return Iter.toList(Iter.map(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY), Quad::asTriple));
    }

    private static boolean isShared(DatasetGraph dataset, Triple triple) {
        Iterator<Quad> holding = dataset.find(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject());
        try {
            return Iter.step(holding, 2) == 2;
        } finally {
            Iter.close(holding);
        }
    }

    private static List<Node> names(DatasetGraph dataset) {
        List<Node> names = Iter.toList(dataset.listGraphNodes());
        names.sort(Comparator.comparing(Node::toString));
        return names;
    }

    private static List<Triple> sorted(List<Triple> triples) {
        record Line(String text, Triple triple) {}
        return triples.stream()
                .distinct()
                .map(t -> new Line(NodeFmtLib.str(t), t))
                .sorted(Comparator.comparing(Line::text))
                .map(Line::triple)
                .toList();
    }
}
