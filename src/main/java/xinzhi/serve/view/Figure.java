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

/** A number that an article gives, with all that the text says of it; texts are empty where it says nothing. */
public record Figure(
        Name observation,
        Name indicator,
        String value,
        String unit,
        String period,
        String bound,
        String source,
        List<Name> areas,
        double confidence,
        Node evidence,
        String words,
        Name article) {
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
                new ArrayList<>(),
                row.decimal("confidence"),
                row.some("evidence"),
                row.text("words"),
                row.node("article").isPresent() ? Name.titled(row, "article", "title") : article);
    }
}
