package xinzhi.serve.view;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import xinzhi.serve.ask.ViewQueries;
import xinzhi.store.DerivedFiles;
import xinzhi.store.Packed;
import xinzhi.store.Packing;

/** When articles were printed, as it is written. Immutable. */
public final class Dates {
    /** The file in which they are kept. */
    public static final DerivedFiles.Kind<Dates> FILE =
            new DerivedFiles.Kind<>("article-dates", 1, Dates::read, (dates, packing) -> dates.write(packing));

    private final Map<Node, String> dates;

    private Dates(Map<Node, String> dates) {
        this.dates = dates;
    }

    /** Inside a read transaction. */
    public static Dates read(DatasetGraph dataset, ViewQueries queries) {
        Map<Node, String> dates = new LinkedHashMap<>();
        Map<String, String> once = new HashMap<>(); // many articles are of one day
        queries.each(
                dataset,
                "article-dates",
                row -> dates.putIfAbsent(row.some("article"), once.computeIfAbsent(row.text("date"), d -> d)));
        return new Dates(dates);
    }

    private static Dates read(Packed packed) {
        List<Node> articles = packed.terms();
        List<String> days = packed.texts();
        int[] dayOf = packed.numbers();
        Map<Node, String> dates = new LinkedHashMap<>();
        IntStream.range(0, dayOf.length).forEach(i -> dates.put(articles.get(i), days.get(dayOf[i])));
        return new Dates(dates);
    }

    private void write(Packing packing) {
        List<String> days = dates.values().stream().distinct().toList();
        Map<String, Integer> numbers = new HashMap<>();
        days.forEach(day -> numbers.put(day, numbers.size()));
        packing.terms(dates.keySet())
                .texts(days)
                .numbers(dates.values().stream().mapToInt(numbers::get).toArray());
    }

    /** When an article was printed; empty where that is not known. */
    String of(Node article) {
        return dates.getOrDefault(article, "");
    }
}
