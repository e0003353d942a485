package xinzhi.serve.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import xinzhi.serve.ask.ViewQueries;
import xinzhi.serve.name.Addresses;
import xinzhi.store.DerivedFiles;
import xinzhi.store.Packed;
import xinzhi.store.Packing;

/**
 * What is above each thing of a class by the lexicon.
 *
 * @param rows the number of a thing and that of one above it, or {@link #NONE}
 */
public record Parents(List<Node> terms, int[] rows) {
    private static final int NONE = -1;

    /** The file in which those of a class are kept. */
    public static DerivedFiles.Kind<Parents> file(String type) {
        return new DerivedFiles.Kind<>(
                "tree-" + type.toLowerCase(Locale.ROOT),
                1,
                Parents::read,
                (parents, packing) -> parents.write(packing));
    }

    /** Inside a read transaction. */
    public static Parents read(DatasetGraph dataset, ViewQueries queries, Addresses addresses, String type) {
        Map<String, Node> values = Map.of("class", TermReader.term(type), "lexicon", addresses.graph("lexicon"));
        Map<Node, Integer> numbers = new LinkedHashMap<>();
        IntStream.Builder rows = IntStream.builder();
        queries.rows(dataset, "tree", values).forEach(row -> {
            rows.add(number(row.some("thing"), numbers));
            rows.add(row.node("parent").map(parent -> number(parent, numbers)).orElse(NONE));
        });
        return new Parents(List.copyOf(numbers.keySet()), rows.build().toArray());
    }

    private static int number(Node term, Map<Node, Integer> numbers) {
        Integer known = numbers.putIfAbsent(term, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    private static Parents read(Packed packed) {
        return new Parents(packed.terms(), packed.numbers());
    }

    private void write(Packing packing) {
        packing.terms(terms).numbers(rows);
    }

    /** Hands over each thing with one above it, of which there may be several. */
    void each(BiConsumer<Node, Optional<Node>> taker) {
        for (int i = 0; i < rows.length; i += 2) {
            taker.accept(
                    terms.get(rows[i]), rows[i + 1] == NONE ? Optional.empty() : Optional.of(terms.get(rows[i + 1])));
        }
    }
}
