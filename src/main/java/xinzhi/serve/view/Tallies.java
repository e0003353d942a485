package xinzhi.serve.view;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import xinzhi.serve.ask.Row;
import xinzhi.serve.ask.ViewQueries;
import xinzhi.store.DerivedFiles;
import xinzhi.store.Packed;
import xinzhi.store.Packing;

/** What a query counts: how many of what. */
public record Tallies(Map<Node, Integer> counts) {
    private static final int VERSION = 1;

    public Tallies {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts)); // in an order that is the same each time
    }

    /** The file in which those of a query are kept. */
    public static DerivedFiles.Kind<Tallies> file(String query) {
        return new DerivedFiles.Kind<>("counts-" + query, VERSION, Tallies::read, Tallies::write);
    }

    /**
     * Asks a query of {@code ?n}, inside a read transaction.
     *
     * @param variable holds what is counted
     */
    public static Tallies of(DatasetGraph dataset, ViewQueries queries, String query, String variable) {
        Map<Node, Integer> counts = new LinkedHashMap<>();
        for (Row row : queries.rows(dataset, query, Map.of())) {
            row.node(variable).ifPresent(node -> counts.merge(node, row.number("n"), Integer::sum));
        }
        return new Tallies(counts);
    }

    private static Tallies read(Packed packed) {
        int size = packed.number();
        Map<Node, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            counts.put(packed.term(), packed.number());
        }
        return new Tallies(counts);
    }

    private static void write(Tallies tallies, Packing packing) {
        packing.number(tallies.counts().size());
        tallies.counts().forEach((node, n) -> packing.term(node).number(n));
    }
}
