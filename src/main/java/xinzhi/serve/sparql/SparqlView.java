package xinzhi.serve.sparql;

import java.util.List;
import xinzhi.store.Question;

/**
 * The page to ask a query on.
 *
 * @param base what the addresses of things begin with
 */
public record SparqlView(String endpoint, String example, String base, List<Question> questions) {}
