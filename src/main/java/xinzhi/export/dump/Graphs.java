package xinzhi.export.dump;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
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
import org.apache.jena.vocabulary.RDF;

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
                List<Triple> triples = new ArrayList<>();
                Iter.forEach(dataset.find(name, Node.ANY, Node.ANY, Node.ANY), q -> triples.add(q.asTriple()));
                consumer.accept(new Named(name, sorted(triples), t -> isShared(dataset, t)));
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
        Node article = NodeFactory.createURI(Terms.ARTICLE);
        return consumer -> {
            for (Node name : names(dataset)) {
                List<Triple> triples = new ArrayList<>();
                if (dataset.contains(name, thing, RDF.type.asNode(), article)) {
                    Iter.forEach(dataset.find(name, Node.ANY, Node.ANY, Node.ANY), q -> triples.add(q.asTriple()));
                } else {
                    described(dataset, name, thing)
                            .forEach(s -> Iter.forEach(
                                    dataset.find(name, s, Node.ANY, Node.ANY), q -> triples.add(q.asTriple())));
                }
                if (!triples.isEmpty()) {
                    consumer.accept(new Named(name, sorted(triples), t -> isShared(dataset, t)));
                }
            }
        };
    }

    /** The thing, what points at it and says why, and the sentences named there. */
    private static Set<Node> described(DatasetGraph dataset, Node graph, Node thing) {
        Set<Node> all = new LinkedHashSet<>(Set.of(thing));
        List<Quad> pointing = Iter.toList(dataset.find(graph, Node.ANY, Node.ANY, thing));
        Node evidence = NodeFactory.createURI(Terms.EVIDENCE);
        for (Quad quad : pointing) {
            List<Quad> sentences = Iter.toList(dataset.find(graph, quad.getSubject(), evidence, Node.ANY));
            if (!sentences.isEmpty()) {
                all.add(quad.getSubject());
                sentences.forEach(s -> all.add(s.getObject()));
            }
        }
        return all;
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
