package xinzhi.serve.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import xinzhi.serve.ask.ViewQueries;
import xinzhi.serve.name.Name;

/**
 * Something that a rule read.
 *
 * @param words as they stand in the text; empty for a claim
 * @param claim subject, relation and object; empty where it is no claim
 * @param sentence it stands in
 */
public record RuleFact(Name fact, Node type, String words, Optional<Claim> claim, String sentence, Name article) {
    /** What a claim relates. */
    public record Claim(Name subject, Node relation, Name object) {}

    /** The first of a rule. Inside a read transaction. */
    public static List<RuleFact> of(DatasetGraph dataset, ViewQueries queries, Node rule) {
        return queries.rows(dataset, "facts-of-rule", Map.of("this", rule)).stream()
                .map(row -> new RuleFact(
                        new Name(row.some("fact"), "", ""),
                        row.some("type"),
                        row.text("words"),
                        row.node("relation").map(r -> new Claim(Name.of(row, "subject"), r, Name.of(row, "object"))),
                        row.text("sentence"),
                        Name.titled(row, "article", "title")))
                .toList();
    }
}
