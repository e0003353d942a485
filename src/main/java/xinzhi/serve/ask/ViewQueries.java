package xinzhi.serve.ask;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
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
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** The queries behind the pages, by name: {@code view/<name>.rq} in this room's resources. Safe from many threads. */
public final class ViewQueries {
    /** What a visitor is given of an answer; who wants more asks {@code /sparql} piece by piece. */
    private static final int MOST_ROWS = 100_000;

    private final UnaryOperator<QueryExec> guard;
    private final int most;
    private final Map<String, Query> parsed = new ConcurrentHashMap<>();
    private final Map<String, QueryText> texts = new ConcurrentHashMap<>();

    public ViewQueries(Watchdog watchdog) {
        this(watchdog::guard, MOST_ROWS);
    }

    private ViewQueries(UnaryOperator<QueryExec> guard, int most) {
        this.guard = guard;
        this.most = most;
    }

    /** The same without limits of time and size: for what is read once for all visitors. */
    public ViewQueries patient() {
        return new ViewQueries(UnaryOperator.identity(), Integer.MAX_VALUE);
    }

    /** Ends a query that takes longer than the server allows. */
    public QueryExec guard(QueryExec exec) {
        return guard.apply(exec);
    }

    /** Some of an answer's rows: so many from one on, the first being 0. */
    public record Slice(long from, long size) {}

    /** Some of the rows of a query that puts them in order and has no limit of its own. */
    public List<Row> rows(DatasetGraph dataset, String name, Map<String, Node> values, Slice slice) {
        Query query = query(name).cloneQuery();
        query.setOffset(slice.from());
        query.setLimit(slice.size());
        return rows(dataset, query, binding(values));
    }

    /** The query of this name as it is asked, with {@code values}, which are IRIs, written into it: to be shown, and asked again. */
    public String text(String name, Map<String, Node> values) {
        return texts.computeIfAbsent(name + " " + new TreeSet<>(values.keySet()), n -> template(name, values.keySet()))
                .with(values);
    }

    /** A query is written once, with signs in place of the values. */
    private QueryText template(String name, Set<String> variables) {
        Map<Var, Node> signs = new LinkedHashMap<>();
        variables.forEach(variable -> signs.put(Var.alloc(variable), QueryText.sign(variable)));
        return new QueryText(QueryTransformOps.replaceVars(query(name), signs).toString());
    }

    /** All rows, with {@code values} in place of the variables of these names. For use inside a read transaction. */
    public List<Row> rows(DatasetGraph dataset, String name, Map<String, Node> values) {
        return rows(dataset, query(name), binding(values));
    }

    private Query query(String name) {
        return parsed.computeIfAbsent(name, ViewQueries::read);
    }

    private static Binding binding(Map<String, Node> values) {
        BindingBuilder binding = Binding.builder();
        values.forEach((variable, value) -> binding.add(Var.alloc(variable), value));
        return binding.build();
    }

    /** All rows that hold one of {@code nodes} in a variable, which no pattern needs to be searched for. */
    public List<Row> rows(DatasetGraph dataset, String name, String variable, List<Node> nodes) {
        Query query = query(name).cloneQuery();
        Var var = Var.alloc(variable);
        ElementData choice = new ElementData(
                List.of(var),
                nodes.stream().map(node -> BindingFactory.binding(var, node)).toList());
        ((ElementGroup) query.getQueryPattern()).getElements().add(0, choice);
        return rows(dataset, query, BindingFactory.empty());
    }

    /** Hands over one row after the other, of which there may be more than memory holds. */
    public void each(DatasetGraph dataset, String name, Consumer<Row> taker) {
        Query query = query(name);
        try (QueryExec exec =
                guard.apply(QueryExec.dataset(dataset).query(query).build())) {
            exec.select().forEachRemaining(binding -> taker.accept(new Row(binding)));
        }
    }

    /** The same for a query that came from elsewhere. */
    public List<Row> rows(DatasetGraph dataset, Query query, Binding values) {
        QueryExecBuilder builder = QueryExec.dataset(dataset).query(query).substitution(values);
        try (QueryExec exec = guard.apply(builder.build())) {
            RowSet answers = exec.select();
            List<Row> rows = new ArrayList<>();
            while (rows.size() < most && answers.hasNext()) {
                rows.add(new Row(answers.next()));
            }
            return rows;
        }
    }

    /** The answer as a file of a format for results. */
    public byte[] write(DatasetGraph dataset, Query query, Binding values, Lang lang) {
        Query bounded = query.cloneQuery();
        bounded.setLimit(query.hasLimit() ? Math.min(query.getLimit(), most) : most);
        QueryExecBuilder builder = QueryExec.dataset(dataset).query(bounded).substitution(values);
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
