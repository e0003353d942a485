package xinzhi.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * What single resources have and what points to them, wherever it stands, each once: read along the indexes by the numbers of terms, and terms made of
 * those that are wanted only. Of a resource that has little, all is read at once. For one thread, inside a read transaction on a store's dataset.
 */
public final class ResourceIndex {
    /** Whoever has more is asked property by property. */
    private static final int LITTLE = 24;

    private static final int SUBJECT = 1;
    private static final int PREDICATE = 2;
    private static final int OBJECT = 3;
    private static final NodeId ANY = NodeId.NodeIdAny;

    private final NodeTupleTable quads;
    private final NodeTable terms;
    private final Map<Node, Optional<NodeId>> ids = new HashMap<>();
    private final Map<Node, List<Said>> little = new HashMap<>();

    public ResourceIndex(DatasetGraph dataset) {
        DatasetGraph database = dataset;
        while (database instanceof DatasetGraphText text) {
            database = text.getWrapped();
        }
        this.quads = TDBInternal.getDatasetGraphTDB(database).getQuadTable().getNodeTupleTable();
        this.terms = quads.getNodeTable();
    }

    private record Said(NodeId predicate, NodeId object) {}

    /** A property of a resource and its value. */
    public record Value(Node predicate, Node object) {}

    /** The values of a property. */
    public List<Node> values(Node resource, Node property) {
        Optional<NodeId> predicate = id(property);
        if (predicate.isEmpty()) {
            return List.of();
        }
        List<Said> all = little.computeIfAbsent(resource, r -> said(r, ANY, LITTLE + 1));
        List<Said> wanted = isWhole(all, predicate.get()) ? all : said(resource, predicate.get(), Integer.MAX_VALUE);
        List<Node> values = new ArrayList<>(1);
        for (Said said : wanted) {
            if (said.predicate().equals(predicate.get())) {
                values.add(terms.getNodeForNodeId(said.object()));
            }
        }
        return values;
    }

    /** Whether all values of a property are there: of all that there is, or of as much as was read, which is in the order of the properties' numbers. */
    private static boolean isWhole(List<Said> read, NodeId predicate) {
        return read.size() <= LITTLE
                || predicate.getPtrLocation()
                        < read.get(read.size() - 1).predicate().getPtrLocation();
    }

    /** The first {@code most} values of a property, of which there may be very many. */
    public List<Node> values(Node resource, Node property, int most) {
        return id(property)
                .map(predicate -> said(resource, predicate, most).stream()
                        .map(said -> terms.getNodeForNodeId(said.object()))
                        .toList())
                .orElse(List.of());
    }

    /** The first {@code most} of all that a resource has. */
    public List<Value> values(Node resource, int most) {
        return said(resource, ANY, most).stream()
                .map(said -> new Value(terms.getNodeForNodeId(said.predicate()), terms.getNodeForNodeId(said.object())))
                .toList();
    }

    private List<Said> said(Node resource, NodeId predicate, int most) {
        List<Said> all = new ArrayList<>();
        id(resource).ifPresent(subject -> {
            Iterator<Tuple<NodeId>> found = quads.find(ANY, subject, predicate, ANY);
            while (all.size() < most && found.hasNext()) {
                Tuple<NodeId> quad = found.next();
                Said said = new Said(quad.get(PREDICATE), quad.get(OBJECT));
                if (all.isEmpty() || !all.get(all.size() - 1).equals(said)) { // said in two graphs
                    all.add(said);
                }
            }
        });
        return all;
    }

    /** The first {@code most} that have this property with this value. */
    public List<Node> having(Node property, Node value, int most) {
        return ids(property, value, most).stream().map(terms::getNodeForNodeId).toList();
    }

    /** How many have this property with this value; {@code most} where there are as many or more. */
    public int count(Node property, Node value, int most) {
        return ids(property, value, most).size();
    }

    private List<NodeId> ids(Node property, Node value, int most) {
        List<NodeId> subjects = new ArrayList<>();
        if (id(property).isPresent() && id(value).isPresent()) {
            Iterator<Tuple<NodeId>> found =
                    quads.find(ANY, ANY, id(property).get(), id(value).get());
            while (subjects.size() < most && found.hasNext()) {
                NodeId subject = found.next().get(SUBJECT);
                if (subjects.isEmpty() || !subjects.get(subjects.size() - 1).equals(subject)) {
                    subjects.add(subject);
                }
            }
        }
        return subjects;
    }

    /** Takes subject and object of every statement of a graph that has this property. */
    public void each(Node graph, Node property, BiConsumer<Node, Node> taker) {
        each(graph, property, ANY, (subject, object) -> taker.accept(term(subject), term(object)));
    }

    /** Takes everything that a graph says to have this property with this value. */
    public void having(Node graph, Node property, Node value, Consumer<Node> taker) {
        id(value).ifPresent(object -> each(graph, property, object, (subject, o) -> taker.accept(term(subject))));
    }

    private void each(Node graph, Node property, NodeId object, BiConsumer<NodeId, NodeId> taker) {
        Optional<NodeId> name = id(graph);
        Optional<NodeId> predicate = id(property);
        if (name.isPresent() && predicate.isPresent()) {
            quads.find(name.get(), ANY, predicate.get(), object)
                    .forEachRemaining(quad -> taker.accept(quad.get(SUBJECT), quad.get(OBJECT)));
        }
    }

    private Node term(NodeId id) {
        return terms.getNodeForNodeId(id);
    }

    /** How many triples a graph has; {@code most} where there are as many or more. */
    public int size(Node graph, int most) {
        int count = 0;
        if (id(graph).isPresent()) {
            Iterator<Tuple<NodeId>> found = quads.find(id(graph).get(), ANY, ANY, ANY);
            while (count < most && found.hasNext()) {
                found.next();
                count++;
            }
        }
        return count;
    }

    /** Of the first {@code most} that point to a resource, how many do so by which property. */
    public Map<Node, Integer> pointing(Node resource, int most) {
        Map<NodeId, Integer> counts = new LinkedHashMap<>();
        id(resource).ifPresent(object -> {
            Iterator<Tuple<NodeId>> found = quads.find(ANY, ANY, ANY, object);
            NodeId[] last = {ANY, ANY};
            int count = 0;
            while (count < most && found.hasNext()) {
                Tuple<NodeId> quad = found.next();
                NodeId[] each = {quad.get(SUBJECT), quad.get(PREDICATE)};
                if (!Arrays.equals(last, each)) {
                    counts.merge(each[1], 1, Integer::sum);
                    last = each;
                    count++;
                }
            }
        });
        Map<Node, Integer> byTerm = new LinkedHashMap<>();
        counts.forEach((predicate, n) -> byTerm.put(terms.getNodeForNodeId(predicate), n));
        return byTerm;
    }

    private Optional<NodeId> id(Node term) {
        return ids.computeIfAbsent(
                term, t -> Optional.of(terms.getNodeIdForNode(t)).filter(id -> !NodeId.isDoesNotExist(id)));
    }
}
