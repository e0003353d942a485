package xinzhi.serve.view;

import java.util.Optional;
import org.apache.jena.graph.Node;
import xinzhi.serve.ask.Row;
import xinzhi.serve.name.Catalogue;
import xinzhi.serve.name.Name;

/**
 * A definition, quotation, challenge or recommendation in its own words.
 *
 * @param byline of its article; empty where that is shown anyway
 */
public record StatementLine(
        Name statement,
        Node type,
        String text,
        String strength,
        Optional<Name> speaker,
        double confidence,
        Node evidence,
        Name article,
        String byline) {
    static StatementLine of(Row row, Catalogue names, Name article) {
        return new StatementLine(
                new Name(row.some("statement"), "", ""),
                row.some("type"),
                row.text("text"),
                row.text("strength"),
                row.node("speaker").map(names::name),
                row.decimal("confidence"),
                row.some("evidence"),
                row.node("article").isPresent() ? Name.titled(row, "article", "title") : article,
                row.text("byline"));
    }
}
