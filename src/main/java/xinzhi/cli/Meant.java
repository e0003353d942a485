package xinzhi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import xinzhi.rdf.Names;
import xinzhi.store.Apart;
import xinzhi.store.Parameter;
import xinzhi.store.Question;

/**
 * What a user means by the values of a question: things, classes and relations may be given by their names.
 *
 * @param graph begins a query of the graph, wherever it is
 */
record Meant(Supplier<QueryExecBuilder> graph, String baseIri) {
    private static final Query CALLED = query("called.rq");
    private static final Query KNOWN = query("known.rq");

    private static Query query(String name) {
        try (InputStream in = Objects.requireNonNull(Meant.class.getResourceAsStream("/xinzhi/cli/" + name), name)) {
            return QueryFactory.create(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The values with addresses for names. @throws Failure where nothing, or more than one thing, is called so */
    Map<String, String> values(Question question, Map<String, String> given) {
        Map<String, String> values = new TreeMap<>(given);
        for (Parameter parameter : question.parameters()) {
            String value = given.getOrDefault(parameter.name(), "").strip();
            if (!value.isEmpty() && parameter.type().isAddress()) {
                values.put(
                        parameter.name(),
                        address(parameter.name(), value, parameter.type().isTerm() ? Names.XZ : baseIri));
            }
        }
        return values;
    }

    private String address(String parameter, String value, String base) {
        String address = value.matches("[a-z]+:.*") ? value : base + value;
        if (address.matches("[!-~&&[^<>\"{}|^`\\\\]]+") && isKnown(address)) {
            return address;
        }
        List<String> called = called(value, base);
        if (called.isEmpty()) {
            throw new Failure(parameter + ": nothing has the name or address " + value);
        }
        if (called.size() > 1) {
            String all = called.stream().map(iri -> toldApart(iri, base)).collect(Collectors.joining(", "));
            throw new Failure(parameter + ": " + value + " is the name of several things; give one of: " + all);
        }
        return called.get(0);
    }

    private String toldApart(String iri, String base) {
        String words = new Apart(graph).words(iri);
        return iri.replace(base, "") + (words.isEmpty() ? "" : " (" + words + ")");
    }

    private boolean isKnown(String address) {
        Binding values = BindingFactory.binding(Var.alloc("address"), NodeFactory.createURI(address));
        try (QueryExec exec = graph.get().query(KNOWN).substitution(values).build()) {
            return exec.ask();
        }
    }

    /** Those whose first name it is, if there are any. */
    private List<String> called(String name, String base) {
        Binding values = BindingFactory.binding(
                Var.alloc("text"), NodeFactory.createLiteralString(name),
                Var.alloc("base"), NodeFactory.createLiteralString(base));
        List<String> called = new ArrayList<>();
        List<Node> ranks = new ArrayList<>();
        try (QueryExec exec = graph.get().query(CALLED).substitution(values).build()) {
            exec.select().forEachRemaining(row -> {
                ranks.add(row.get("first"));
                if (ranks.get(0).equals(row.get("first"))) {
                    called.add(row.get("thing").getURI());
                }
            });
        }
        return called;
    }
}
