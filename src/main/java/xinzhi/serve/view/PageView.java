package xinzhi.serve.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** A page as it was read: its runs of characters in order, and what each was taken for. */
public record PageView(Name page, List<Part> articles, List<Run> runs) {
    /** An article of the page; {@code number} from 1 gives its colour. */
    public record Part(int number, Name article, String byline) {}

    /** A run of characters; {@code number} is its article's, or 0. */
    public record Run(String words, String part, String reason, int number) {}

    /** Inside a read transaction; empty where there is no such page. */
    public static Optional<PageView> read(DatasetGraph dataset, ViewQueries queries, Node page) {
        List<Row> rows = queries.rows(dataset, "page-articles", Map.of("this", page));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        for (Row row : rows) {
            if (row.node("article").isPresent()) {
                parts.add(new Part(parts.size() + 1, Name.titled(row, "article", "title"), row.text("byline")));
            }
        }
        List<Run> runs = queries.rows(dataset, "page-segments", Map.of("this", page)).stream()
                .map(row -> new Run(row.text("words"), row.text("part"), row.text("reason"), number(parts, row)))
                .toList();
        return Optional.of(new PageView(new Name(page, rows.get(0).text("file"), ""), parts, runs));
    }

    private static int number(List<Part> parts, Row row) {
        return parts.stream()
                .filter(p ->
                        row.node("article").filter(p.article().node()::equals).isPresent())
                .mapToInt(Part::number)
                .findFirst()
                .orElse(0);
    }
}
