package xinzhi.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import xinzhi.rdf.Prefixes;
import xinzhi.store.Generations;
import xinzhi.store.Queries;
import xinzhi.store.Question;
import xinzhi.store.Store;
import xinzhi.store.StoreHeldException;

/** {@code query}: asks the graph one SPARQL query. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = {
            "Asks the graph a SPARQL query: a file of queries/ with its parameters, or any other. Things, classes and",
            "relations are given by their addresses or names.",
            "Prefixes that docs/graph.md uses need not be declared.",
            "While a server holds the graph, the server is asked; an answer that it cuts is said to be so."
        },
        footer = {
            "",
            "Examples:",
            "  xinzhi query queries/what-drives.rq",
            "  xinzhi query queries/what-drives.rq --param thing=industry/low-altitude-economy --format csv",
            "  xinzhi query queries/challenges-about.rq --param thing=新质生产力",
            "  echo 'SELECT (COUNT(*) AS ?n) { ?c a xz:Claim }' | xinzhi query -"
        })
final class QueryCommand implements Callable<Integer> {
    /** How rows are written. */
    enum Format {
        TABLE,
        JSON,
        CSV
    }

    @Mixin
    private Settings settings = new Settings();

    @Parameters(paramLabel = "FILE|-", description = "The query; - reads it from standard input.")
    private String file = "-";

    @Option(names = "--param", paramLabel = "NAME=VALUE", description = "A parameter of the query; may be repeated.")
    private Map<String, String> parameters = new TreeMap<>();

    @Option(names = "--format", defaultValue = "table", description = "${COMPLETION-CANDIDATES} (default: table).")
    private Format format = Format.TABLE;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        String text = text();
        try (Store store = new Generations(settings.data()).open()) {
            Txn.executeRead(store.dataset(), () -> answer(() -> QueryExec.dataset(store.dataset()), text));
        } catch (StoreHeldException held) {
            Endpoint server = new Endpoint(settings.port());
            spec.commandLine().getErr().println("xinzhi: a server holds the graph; asking " + server.url());
            server.ask(graph -> answer(graph, text)).ifPresent(rows -> spec.commandLine()
                    .getErr()
                    .println("xinzhi: the answer is not whole: the server cut it at " + rows
                            + " rows; ask for parts (ORDER BY with LIMIT and OFFSET), or stop the server: then there"
                            + " is no limit"));
        }
        return 0;
    }

    private String text() {
        try {
            return file.equals("-")
                    ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
                    : Files.readString(Path.of(file));
        } catch (NoSuchFileException e) {
            throw new Failure(file + ": there is no such file; queries/ holds the ones that came with the program");
        } catch (IOException e) {
            throw new Failure(file + ": it cannot be read as UTF-8 text (" + e.getMessage() + ")", e);
        }
    }

    private void answer(Supplier<QueryExecBuilder> graph, String text) {
        if (text.contains("# title@")) {
            Question question = Queries.read(Path.of(file).getFileName().toString(), text);
            Map<String, String> values = new Meant(graph, settings.baseIri()).values(question, parameters);
            answer(graph, question.query(), question.bind(values, settings.baseIri()));
        } else if (parameters.isEmpty()) {
            answer(graph, Queries.parse(file, text, Prefixes.all()), BindingFactory.empty());
        } else {
            throw Main.wrongUse(spec, "this query declares no parameters; see the files of queries/ for how to");
        }
    }

    private void answer(Supplier<QueryExecBuilder> graph, Query query, Binding values) {
        try (QueryExec exec = graph.get().query(query).substitution(values).build()) {
            PrintWriter out = spec.commandLine().getOut();
            if (query.isAskType()) {
                out.println(exec.ask() ? "yes" : "no");
            } else if (query.isSelectType()) {
                rows(exec.select(), out);
            } else {
                ByteArrayOutputStream turtle = new ByteArrayOutputStream();
                RDFDataMgr.write(turtle, query.isConstructType() ? exec.construct() : exec.describe(), Lang.TURTLE);
                out.print(turtle.toString(StandardCharsets.UTF_8));
            }
        }
    }

    private void rows(RowSet rows, PrintWriter out) {
        if (format == Format.TABLE) {
            new Table(settings.baseIri()).print(rows, out);
            return;
        }
        Lang lang = format == Format.JSON ? ResultSetLang.RS_JSON : ResultSetLang.RS_CSV;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RowSetWriterRegistry.getFactory(lang).create(lang).write(bytes, rows, Context.emptyContext());
        out.print(bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }
}
