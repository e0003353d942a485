package xinzhi.serve.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import xinzhi.rdf.Names;
import xinzhi.serve.ask.NamedGraph;
import xinzhi.serve.ask.Pattern;
import xinzhi.serve.ask.Row;
import xinzhi.serve.ask.ViewQueries;
import xinzhi.serve.name.Name;
import xinzhi.serve.name.Terms;

/** A page as it was read: its runs of characters in order, what each was taken for, and what is in doubt about it. */
public record PageView(Name page, List<Part> articles, List<Run> runs, List<Uncertain> doubts) {
    /** The queries behind its page. */
    public static final List<String> QUERIES = List.of("page-articles", "page-segments", "page-doubts");

    /** An article of the page; {@code number} from 1 gives its colour. */
    public record Part(int number, Name article, String byline) {}

    /**
     * A run of characters.
     *
     * @param begin on the page
     * @param number its article's, or 0
     * @param order which line of its article it is in reading order, from 1; 0 where it is not in a text
     * @param jump whether the reader comes to it from elsewhere than from the line before
     */
    public record Run(int begin, String words, String part, String reason, int number, int order, boolean jump) {}

    /** A doubt about an article. @param begin where on the page, the {@link Run#begin} of a run */
    public record Uncertain(Name article, int begin, ArticleView.Doubt doubt) {}

    /** Inside a read transaction; empty where there is no such page. */
    public static Optional<PageView> read(DatasetGraph dataset, ViewQueries queries, Node page) {
        List<Row> rows = queries.rows(dataset, "page-articles", Map.of("this", page));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        List<ReadingOrder> orders = new ArrayList<>();
        for (Row row : rows) {
            if (row.node("article").isPresent()) {
                parts.add(new Part(parts.size() + 1, Name.titled(row, "article", "title"), row.text("byline")));
                orders.add(ReadingOrder.of(row.text("places")));
            }
        }
        List<Run> runs = runs(segments(dataset, page), parts, orders);
        List<Uncertain> doubts = queries.rows(dataset, "page-doubts", Map.of("this", page)).stream()
                .map(row -> uncertain(row, parts, runs))
                .toList();
        return Optional.of(new PageView(new Name(page, rows.get(0).text("file"), ""), parts, runs, doubts));
    }

    /** As {@code page-segments} has them. */
    static List<Row> segments(DatasetGraph dataset, Node page) {
        List<Node> segments = new ArrayList<>();
        NamedGraph graph = NamedGraph.saying(dataset, page, DCTerms.identifier.asNode());
        graph.having(DCTerms.isPartOf.asNode(), page, segments::add);
        return new Pattern(graph.properties(), "segment", segments)
                .with("segment", Names.BEGIN, "begin")
                .with("segment", Names.END, "end")
                .with("segment", Names.ANCHOR, "words")
                .with("segment", Terms.term("part"), "part")
                .maybe("segment", Terms.term("inArticle"), "article")
                .maybe("segment", Terms.term("reason"), "reason")
                .rows(Row.by("begin").thenComparing(Row.by("end")));
    }

    private static List<Run> runs(List<Row> rows, List<Part> parts, List<ReadingOrder> orders) {
        List<Run> runs = new ArrayList<>();
        int before = 0;
        for (Row row : rows) {
            int number = part(parts, row).map(Part::number).orElse(0);
            int begin = row.number("begin");
            int order = number == 0 ? 0 : orders.get(number - 1).of(begin, row.number("end"));
            boolean jump = order > 0 && order != before + 1;
            before = order > 0 ? order : before;
            runs.add(new Run(begin, row.text("words"), row.text("part"), row.text("reason"), number, order, jump));
        }
        return runs;
    }

    private static Uncertain uncertain(Row row, List<Part> parts, List<Run> runs) {
        int place = ReadingOrder.of(row.text("places")).first();
        int begin =
                runs.stream().mapToInt(Run::begin).filter(b -> b <= place).max().orElse(0);
        Name article = part(parts, row).map(Part::article).orElseGet(() -> new Name(row.some("article"), "", ""));
        return new Uncertain(article, begin, ArticleView.Doubt.of(row));
    }

    private static Optional<Part> part(List<Part> parts, Row row) {
        return parts.stream()
                .filter(p ->
                        row.node("article").filter(p.article().node()::equals).isPresent())
                .findFirst();
    }
}
