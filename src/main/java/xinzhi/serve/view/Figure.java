package xinzhi.serve.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import xinzhi.serve.ask.Row;
import xinzhi.serve.name.Catalogue;
import xinzhi.serve.name.Name;

/**
 * A number that an article gives, with all that the text says of it; texts are empty where it says nothing.
 *
 * @param stance {@code target} where it is aimed at or expected only, {@code reported} where it is rumoured or denied
 * @param origins where its period, year and areas are from that its own sentence does not say
 */
public record Figure(
        Name observation,
        Name indicator,
        String value,
        String unit,
        String period,
        String bound,
        String source,
        String stance,
        List<Name> areas,
        List<Origin> origins,
        double confidence,
        Node evidence,
        String words,
        Name article) {
    /**
     * Where something that is told of a figure stands.
     *
     * @param property that says so: periodFrom, yearFrom, areaFrom
     * @param place the sentence's number in the article, from 1; 0 where it is the article itself
     */
    public record Origin(String property, Node node, int place, String words) {
        /** The words of the page for it. */
        public String phrase() {
            return place > 0 ? property : property + ".article";
        }

        private static Stream<Origin> of(Row row, String property) {
            String position = property + "At";
            return row.node(property).stream()
                    .map(n -> new Origin(
                            property,
                            n,
                            row.node(position).isPresent() ? row.number(position) + 1 : 0,
                            row.text(property + "Words")));
        }
    }

    /** From rows that hold one area each, of which those of one observation differ in it only, or all areas in one. */
    static List<Figure> of(List<Row> rows, Catalogue names, Name article) {
        Map<Node, Figure> figures = new LinkedHashMap<>();
        for (Row row : rows) {
            Figure figure = figures.computeIfAbsent(row.some("observation"), n -> of(row, article));
            row.node("area").ifPresent(a -> figure.areas.add(names.name(a)));
            Stream.of(row.text("areas").split(" "))
                    .filter(a -> !a.isEmpty())
                    .sorted()
                    .forEach(a -> figure.areas.add(names.name(NodeFactory.createURI(a))));
        }
        return List.copyOf(figures.values());
    }

    private static Figure of(Row row, Name article) {
        return new Figure(
                new Name(row.some("observation"), "", ""),
                Name.of(row, "indicator"),
                row.text("value"),
                row.text("unit"),
                row.text("period"),
                row.text("bound"),
                row.text("source"),
                row.text("stance"),
                new ArrayList<>(),
                Stream.of("periodFrom", "yearFrom", "areaFrom")
                        .flatMap(p -> Origin.of(row, p))
                        .toList(),
                row.decimal("confidence"),
                row.some("evidence"),
                row.text("words"),
                row.node("article").isPresent() ? Name.titled(row, "article", "title") : article);
    }
}
