package xinzhi.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;

/**
 * What tells things of one name apart for one who has to choose: the institution of a person, else the article that names the thing.
 *
 * @param graph begins a query of the graph, wherever it is
 */
public record Apart(Supplier<QueryExecBuilder> graph) {
    private static final Query QUERY = read();
    private static final Var THING = Var.alloc("thing");

    /** For use inside a read transaction. */
    public static Apart in(DatasetGraph dataset) {
        return new Apart(() -> QueryExec.dataset(dataset));
    }

    /** An institution as it is called, an article as 《its title》; empty where nothing is known. */
    public String words(String iri) {
        Binding thing = BindingFactory.binding(THING, NodeFactory.createURI(iri));
        try (QueryExec exec = graph.get().query(QUERY).substitution(thing).build()) {
            RowSet rows = exec.select();
            return rows.hasNext() ? words(rows.next()) : "";
        }
    }

    private static String words(Binding row) {
        Node words = row.get("words");
        return row.get("rank").getLiteralLexicalForm().equals("1")
                ? "《" + words.getLiteralLexicalForm() + "》"
                : words.getLiteralLexicalForm();
    }

    private static Query read() {
        try (InputStream in = Objects.requireNonNull(Apart.class.getResourceAsStream("/xinzhi/store/apart.rq"))) {
            return QueryFactory.create(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
