package xinzhi.export.dump;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * What one graph has of a thing.
 *
 * @param own what the graph says of the thing itself
 * @param others what points at it and says why, and the sentences named there
 */
record Part(List<Triple> own, Set<Node> others) {
    /** By graph, all in one go: to ask each graph would be to run through all that points at the thing for each. */
    static SortedMap<Node, Part> of(DatasetGraph dataset, Node thing) {
        SortedMap<Node, Part> parts = new TreeMap<>(Comparator.comparing(Node::toString));
        Function<Quad, Part> part =
                q -> parts.computeIfAbsent(q.getGraph(), g -> new Part(new ArrayList<>(), new LinkedHashSet<>()));
        Iter.forEach(
                dataset.findNG(Node.ANY, thing, Node.ANY, Node.ANY),
                q -> part.apply(q).own.add(q.asTriple()));
        Node evidence = NodeFactory.createURI(Terms.EVIDENCE);
        Iter.forEach(dataset.findNG(Node.ANY, Node.ANY, Node.ANY, thing), q -> {
            List<Quad> sentences = Iter.toList(dataset.find(q.getGraph(), q.getSubject(), evidence, Node.ANY));
            if (!sentences.isEmpty()) {
                part.apply(q).others.add(q.getSubject());
                sentences.forEach(s -> part.apply(q).others.add(s.getObject()));
            }
        });
        return parts;
    }

    boolean isArticle() {
        return own.stream()
                .anyMatch(t ->
                        t.predicateMatches(RDF.type.asNode()) && t.objectMatches(NodeFactory.createURI(Terms.ARTICLE)));
    }

    /** All that the graph says of them. */
    List<Triple> triples(DatasetGraph dataset, Node graph) {
        List<Triple> triples = new ArrayList<>(own);
        others.forEach(
                node -> Iter.forEach(dataset.find(graph, node, Node.ANY, Node.ANY), q -> triples.add(q.asTriple())));
        return triples;
    }
}
