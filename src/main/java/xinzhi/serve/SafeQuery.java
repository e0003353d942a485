package xinzhi.serve;

import java.util.Map;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import xinzhi.rdf.Prefixes;
import xinzhi.serve.ask.Watchdog;

/** Fuseki's query operation, with limits that hold and without functions that load Java classes. */
final class SafeQuery extends SPARQL_QueryDataset {
    /** Told where the server bounded a result: as many rows as this means that there may be more. */
    static final String ROW_LIMIT = "Xinzhi-Row-Limit";

    private static final Map<String, String> PREFIXES = Prefixes.all();

    private final Watchdog watchdog;
    private final long rowLimit;

    SafeQuery(Watchdog watchdog, long rowLimit) {
        this.watchdog = watchdog;
        this.rowLimit = rowLimit;
    }

    /** Known prefixes need not be declared; what is wrong is told where it stands in the query as it came. */
    @Override
    protected void execute(String text, HttpAction action) {
        if (!text.isBlank()) {
            try {
                Query query = new Query();
                query.getPrefixMapping().setNsPrefixes(PREFIXES);
                QueryFactory.parse(query, text, null, Syntax.syntaxARQ);
            } catch (QueryParseException e) {
                ServletOps.errorBadRequest(SPARQLProtocol.messageForParseException(e));
            }
        }
        super.execute(text.isBlank() ? text : Prefixes.declared(PREFIXES) + text, action);
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        super.validateQuery(action, query);
        JavaFunctions.in(query).ifPresent(iri -> ServletOps.error(403, "functions in Java are off: <" + iri + ">"));
        boolean bounded = query.hasLimit() && query.getLimit() <= rowLimit;
        if (!query.isAskType() && !bounded) {
            query.setLimit(rowLimit);
            action.setResponseHeader(ROW_LIMIT, Long.toString(rowLimit));
        }
    }

    @Override
    protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
        return watchdog.guard(super.createQueryExec(action, query, dataset));
    }
}
