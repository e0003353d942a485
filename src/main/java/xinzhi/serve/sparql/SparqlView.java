package xinzhi.serve.sparql;

import java.util.List;
import xinzhi.store.Question;

/**
 * The page to ask a query on.
 *
 * @param query to begin with
 * @param base what the addresses of things begin with
 */
public record SparqlView(String endpoint, String query, String base, List<Question> questions) {}
