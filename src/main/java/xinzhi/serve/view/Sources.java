package xinzhi.serve.view;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import xinzhi.serve.ask.Row;
import xinzhi.serve.ask.ViewQueries;
import xinzhi.serve.name.Addresses;
import xinzhi.serve.name.Catalogue;

/** What the page of a thing is read from. For use inside a read transaction. */
public record Sources(
        DatasetGraph dataset,
        ViewQueries queries,
        Addresses addresses,
        Catalogue names,
        Bonds bonds,
        SentenceCounts counts,
        Dates dates) {
    List<Row> rows(String query, Map<String, Node> values) {
        return queries.rows(dataset, query, values);
    }

    List<Row> rows(String query, Map<String, Node> values, ViewQueries.Slice slice) {
        return queries.rows(dataset, query, values, slice);
    }

    List<Row> rows(String query, String variable, List<Node> nodes) {
        return nodes.isEmpty() ? List.of() : queries.rows(dataset, query, variable, nodes);
    }

    /** How many articles name it. */
    int articles(Node thing) {
        return names.thing(thing).map(Catalogue.Thing::articles).orElse(0);
    }
}
