package xinzhi.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A question of {@code queries/}: a SELECT query with a title, parameters and the best way to show its answer.
 *
 * @param id the file's name without {@code .rq}
 * @param group what it is about, one of {@link #GROUPS}
 * @param chart {@code table}, {@code bar}, {@code heat}, {@code timeline} or {@code graph}
 * @param evidence where the evidence of a row is listed
 * @param sparql the file as it is
 */
public record Question(
        String id,
        Localized title,
        Localized description,
        List<Parameter> parameters,
        String group,
        String chart,
        Evidence evidence,
        String sparql,
        Query query) {
    /** What questions are about, in the order in which they are shown. */
    public static final List<String> GROUPS = List.of("concepts", "voices", "places", "figures", "articles");

    /** The same words in both languages of the ontology. */
    public record Localized(String chinese, String english) {}

    /**
     * The question that lists the evidence of a row, and its values: {@code {x}} in one stands for the row's column or the
     * asked question's parameter of that name.
     *
     * @param question empty where the rows name their evidence themselves
     */
    public record Evidence(String question, Map<String, String> values) {
        static final Evidence NONE = new Evidence("", Map.of());

        static Evidence read(String line) {
            String[] words = line.strip().split("\\s+");
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = 1; i < words.length; i++) {
                String[] pair = words[i].split("=", 2);
                values.put(pair[0], pair.length < 2 ? "" : pair[1]);
            }
            return new Evidence(words[0], Collections.unmodifiableMap(values));
        }
    }

    /**
     * An answer as values.
     *
     * @param rows at most as many as were asked for; a cell is empty where the query bound nothing
     * @param total how many rows there are in all
     */
    public record Answer(List<String> columns, List<List<Optional<Node>>> rows, long total) {}

    public Question {
        parameters = List.copyOf(parameters);
    }

    /**
     * The parameters as RDF, those that are not given at their defaults. Bind them, never paste them into the text.
     *
     * @param values by parameter; an empty value leaves the question open
     * @throws IllegalArgumentException where a value is none of its type, or no parameter has that name
     */
    public Binding bind(Map<String, String> values, String baseIri) {
        for (String name : values.keySet()) {
            if (parameters.stream().noneMatch(p -> p.name().equals(name))) {
                throw new IllegalArgumentException(id + " has no parameter " + name + "; " + known());
            }
        }
        BindingBuilder binding = Binding.builder();
        for (Parameter parameter : parameters) {
            parameter
                    .node(values.getOrDefault(parameter.name(), parameter.value()), baseIri)
                    .ifPresent(node -> binding.add(Var.alloc(parameter.name()), node));
        }
        return binding.build();
    }

    private String known() {
        return parameters.isEmpty()
                ? "it has none"
                : "there are: " + parameters.stream().map(Parameter::name).collect(Collectors.joining(", "));
    }

    /** The query with these values written into it, so that it can be asked as it stands. */
    public String with(Binding values) {
        Map<Var, Node> all = new LinkedHashMap<>();
        values.forEach(all::put);
        return QueryTransformOps.replaceVars(query, all).toString();
    }

    /** Asks inside a transaction that the caller has opened. */
    public Answer ask(DatasetGraph dataset, Binding values, int mostRows) {
        try (QueryExec exec =
                QueryExec.dataset(dataset).query(query).substitution(values).build()) {
            RowSet found = exec.select();
            List<Var> columns = found.getResultVars();
            List<List<Optional<Node>>> rows = new ArrayList<>();
            long total = 0;
            while (found.hasNext()) {
                Binding row = found.next();
                if (total++ < mostRows) {
                    rows.add(columns.stream()
                            .map(c -> Optional.ofNullable(row.get(c)))
                            .toList());
                }
            }
            return new Answer(columns.stream().map(Var::getVarName).toList(), rows, total);
        }
    }
}
