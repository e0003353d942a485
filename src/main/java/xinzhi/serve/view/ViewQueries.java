package xinzhi.serve.view;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;

/** The queries behind the pages, by name: {@code view/<name>.rq} in this room's resources. Safe from many threads. */
public final class ViewQueries {
    private final UnaryOperator<QueryExec> guard;
    private final Map<String, Query> parsed = new ConcurrentHashMap<>();

    public ViewQueries(Watchdog watchdog) {
        this(watchdog::guard);
    }

    private ViewQueries(UnaryOperator<QueryExec> guard) {
        this.guard = guard;
    }

    /** The same without a limit of time: for what is read once for all visitors. */
    public ViewQueries patient() {
        return new ViewQueries(UnaryOperator.identity());
    }

    /** Ends a query that takes longer than the server allows. */
    public QueryExec guard(QueryExec exec) {
        return guard.apply(exec);
    }

    /** All rows, with {@code values} in place of the variables of these names. For use inside a read transaction. */
    public List<Row> rows(DatasetGraph dataset, String name, Map<String, Node> values) {
        Query query = parsed.computeIfAbsent(name, ViewQueries::read);
        BindingBuilder binding = Binding.builder();
        values.forEach((variable, value) -> binding.add(Var.alloc(variable), value));
        return rows(dataset, query, binding.build());
    }

    /** The same for a query that came from elsewhere. */
    public List<Row> rows(DatasetGraph dataset, Query query, Binding values) {
        QueryExecBuilder builder = QueryExec.dataset(dataset).query(query).substitution(values);
        try (QueryExec exec = guard.apply(builder.build())) {
            RowSet answers = exec.select();
            List<Row> rows = new ArrayList<>();
            answers.forEachRemaining(binding -> rows.add(new Row(binding)));
            return rows;
        }
    }

    /** The answer as a file of a format for results. */
    public byte[] write(DatasetGraph dataset, Query query, Binding values, Lang lang) {
        QueryExecBuilder builder = QueryExec.dataset(dataset).query(query).substitution(values);
        try (QueryExec exec = guard.apply(builder.build())) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            RowSetWriterRegistry.getFactory(lang).create(lang).write(out, exec.select(), exec.getContext());
            return out.toByteArray();
        }
    }

    private static Query read(String name) {
        try (InputStream in = ViewQueries.class.getResourceAsStream("/xinzhi/serve/view/" + name + ".rq")) {
            if (in == null) {
                throw new IllegalArgumentException("there is no query view/" + name + ".rq");
            }
            return QueryFactory.create(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
