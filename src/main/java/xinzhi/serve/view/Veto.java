package xinzhi.serve.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import xinzhi.serve.ask.Row;
import xinzhi.serve.ask.ViewQueries;
import xinzhi.serve.name.Name;
import xinzhi.serve.name.Terms;
import xinzhi.store.Question;

/** Somebody's word that what was read is wrong, so that it is not in the graph. */
public record Veto(Name correction, String by, String day, Question.Localized why) {
    /** The queries behind it. */
    public static final List<String> QUERIES = List.of("vetoes");

    private static final Node VETOES = Terms.term("vetoes");

    /** Those of a resource, the first first; inside a read transaction. */
    public static List<Veto> of(DatasetGraph dataset, ViewQueries queries, Node resource) {
        if (!dataset.contains(Node.ANY, Node.ANY, VETOES, resource)) {
            return List.of();
        }
        Map<Node, Veto> vetoes = new LinkedHashMap<>();
        queries.rows(dataset, "vetoes", Map.of("this", resource))
                .forEach(row -> vetoes.merge(row.some("correction"), of(row), Veto::with));
        return List.copyOf(vetoes.values());
    }

    /** Whether all that is known of a resource is that it was vetoed; inside a read transaction. */
    public static boolean isGone(DatasetGraph dataset, Node resource) {
        return dataset.contains(Node.ANY, Node.ANY, VETOES, resource)
                && !dataset.contains(Node.ANY, resource, Node.ANY, Node.ANY);
    }

    private static Veto of(Row row) {
        boolean english = row.some("why").getLiteralLanguage().startsWith("en");
        String why = row.text("why");
        return new Veto(
                new Name(row.some("correction"), "", ""),
                row.text("by"),
                row.text("day"),
                new Question.Localized(english ? "" : why, english ? why : ""));
    }

    private Veto with(Veto other) {
        String chinese = why.chinese().isEmpty() ? other.why.chinese() : why.chinese();
        String english = why.english().isEmpty() ? other.why.english() : why.english();
        return new Veto(correction, by, day, new Question.Localized(chinese, english));
    }
}
