package xinzhi.serve;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.modify.TemplateLib;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.web.HttpSC;
import xinzhi.rdf.Prefixes;
import xinzhi.serve.ask.Watchdog;

/**
 * Fuseki's query operation, with limits that hold and without functions that load Java classes. What is found is gathered before any of it is sent: so an
 * answer that is cut says so, and one that takes too long is refused, not broken off in the midst.
 */
final class SafeQuery extends SPARQL_QueryDataset {
    static final String READ_ONLY =
            "This graph is read only: SELECT, ASK, CONSTRUCT and DESCRIBE are answered, updates are not taken.";
    private static final String OTHER_SERVERS =
            "Queries of other servers (SERVICE) are not offered here: no other server"
                    + " is asked. Ask it yourself, and give what it says as VALUES.";

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
                if (isUpdate(text)) {
                    ServletOps.error(HttpSC.FORBIDDEN_403, READ_ONLY);
                }
                ServletOps.errorBadRequest(SPARQLProtocol.messageForParseException(e));
            }
        }
        super.execute(text.isBlank() ? text : Prefixes.declared(PREFIXES) + text, action);
    }

    private static boolean isUpdate(String text) {
        try {
            return !UpdateFactory.create(Prefixes.declared(PREFIXES) + text)
                    .getOperations()
                    .isEmpty();
        } catch (QueryParseException e) {
            return false;
        }
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        super.validateQuery(action, query);
        JavaFunctions.in(query)
                .ifPresent(iri -> ServletOps.error(HttpSC.FORBIDDEN_403, "functions in Java are off: <" + iri + ">"));
        if (OtherServers.in(query)) {
            ServletOps.error(HttpSC.FORBIDDEN_403, OTHER_SERVERS);
        }
        boolean bounded = query.hasLimit() && query.getLimit() <= rowLimit;
        if (!query.isAskType() && !bounded) {
            query.setLimit(rowLimit + 1); // the one beyond tells that there are more
        }
    }

    @Override
    protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
        return watchdog.guard(super.createQueryExec(action, makesGraph(query) ? solutions(query) : query, dataset));
    }

    /** Made of solutions, which are counted; what is described by its name has none. */
    private static boolean makesGraph(Query query) {
        return query.isConstructType() || query.isDescribeType() && query.getQueryPattern() != null;
    }

    /** The solutions that a graph is made of. */
    private static Query solutions(Query query) {
        Query solutions = query.cloneQuery();
        solutions.setQuerySelectType();
        if (query.isConstructType()) {
            solutions.setQueryResultStar(true);
        }
        return solutions;
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec exec, Query query, String text) {
        if (query.isJsonType()) {
            return new QueryExecResult(first(action, exec.execJsonItems()));
        }
        if (!query.isSelectType() && !makesGraph(query)) {
            return super.executeQuery(action, exec, query, text);
        }
        RowSet rows = exec.select();
        Iterator<Binding> found = first(action, rows);
        if (query.isConstructType()) {
            return new QueryExecResult(constructed(query, found));
        }
        return query.isSelectType()
                ? new QueryExecResult(RowSetStream.create(rows.getResultVars(), found))
                : described(action, query, rows, found, exec.getDataset());
    }

    private static DatasetGraph constructed(Query query, Iterator<Binding> solutions) {
        DatasetGraph graph = DatasetGraphFactory.create();
        query.getPrefixMapping().getNsPrefixMap().forEach(graph.prefixes()::add);
        TemplateLib.calcQuads(query.getConstructTemplate().getQuads(), solutions)
                .forEachRemaining(graph::add);
        return graph;
    }

    private QueryExecResult described(
            HttpAction action, Query query, RowSet rows, Iterator<Binding> found, DatasetGraph dataset) {
        Set<Node> things = new LinkedHashSet<>();
        found.forEachRemaining(row -> rows.getResultVars().stream()
                .flatMap(variable -> Optional.ofNullable(row.get(variable)).stream())
                .forEach(things::add));
        Var thing = Var.alloc("thing");
        ElementData values = new ElementData();
        values.add(thing);
        things.forEach(each -> values.add(BindingFactory.binding(thing, each)));
        Query names = new Query(query.getPrologue());
        names.setQueryDescribeType();
        names.addDescribeNode(thing);
        query.getResultURIs().forEach(names::addDescribeNode);
        names.setQueryPattern(values);
        try (QueryExec exec = watchdog.guard(super.createQueryExec(action, names, dataset))) {
            return new QueryExecResult(exec.describe());
        }
    }

    /** As many as may be given, one by one, so that each can be forgotten when it is written. */
    private <T> Iterator<T> first(HttpAction action, Iterator<T> all) {
        Deque<T> first = new ArrayDeque<>();
        while (first.size() < rowLimit && all.hasNext()) {
            first.add(all.next());
        }
        if (all.hasNext()) {
            action.setResponseHeader(ServerSettings.ROW_LIMIT_HEADER, Long.toString(rowLimit));
        }
        return Stream.generate(first::poll).takeWhile(Objects::nonNull).iterator();
    }
}
