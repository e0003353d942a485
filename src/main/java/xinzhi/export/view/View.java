package xinzhi.export.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import xinzhi.store.Parameter;
import xinzhi.store.Queries;
import xinzhi.store.QueryFileException;
import xinzhi.store.Question;

/**
 * A query whose answer is a graph.
 *
 * @param description the question that it answers
 */
public final class View {
    private final String name;
    private final Question.Localized title;
    private final Question.Localized description;
    private final List<Parameter> parameters;
    private final Shape shape;
    private final Query query;
    private final Optional<Question> question;

    private View(String name, Question.Localized title, Question.Localized description, Shape shape, Query query) {
        this.name = name;
        this.title = title;
        this.description = description;
        this.parameters = List.of();
        this.shape = shape;
        this.query = query;
        this.question = Optional.empty();
    }

    private View(Question question) {
        this.name = question.id();
        this.title = question.title();
        this.description = question.description();
        this.parameters = question.parameters();
        this.shape = Shape.of(question.sparql());
        this.query = question.query();
        this.question = Optional.of(question);
    }

    /**
     * From the text of a query: one of {@code queries/}, or any SELECT with {@code ?source ?target}, or a CONSTRUCT.
     *
     * @throws QueryFileException with {@code file:line: what is wrong}
     */
    public static View of(String file, String text) {
        return of(file, text, Map.of());
    }

    /**
     * The same, with prefixes that a query of one's own need not declare.
     *
     * @throws QueryFileException with {@code file:line: what is wrong}
     */
    public static View of(String file, String text, Map<String, String> prefixes) {
        if (text.contains("# title@")) {
            return new View(Queries.read(file, text)).checked(file);
        }
        Question.Localized title = new Question.Localized(file, file);
        Question.Localized description = new Question.Localized("", "");
        return new View(file, title, description, Shape.of(text), Queries.parse(file, text, prefixes)).checked(file);
    }

    private View checked(String file) {
        if (query.isConstructType()) {
            return this;
        }
        if (!query.isSelectType()) {
            throw new QueryFileException(file + ": only SELECT and CONSTRUCT queries can become a graph");
        }
        List<String> needed =
                shape.kind() == Shape.Kind.EDGES ? List.of("source", "target") : List.of("unit", "member");
        for (String variable : needed) {
            if (!query.getResultVars().contains(variable)) {
                throw new QueryFileException(file + ": the query gives no ?" + variable + "; a graph needs ?"
                        + String.join(" and ?", needed) + ", this one gives ?"
                        + String.join(" ?", query.getResultVars()));
            }
        }
        return this;
    }

    public String name() {
        return name;
    }

    public Question.Localized title() {
        return title;
    }

    public Question.Localized description() {
        return description;
    }

    public List<Parameter> parameters() {
        return parameters;
    }

    public Query query() {
        return query;
    }

    /**
     * The query as it is asked, with these parameters written into it: to be shown, and asked again.
     *
     * @throws IllegalArgumentException where a parameter is none of the view's, or a value none of its type
     */
    public String sparql(Map<String, String> values, String baseIri) {
        return question.map(q -> q.with(q.bind(values, baseIri))).orElseGet(query::toString);
    }

    /** Whether its rows can be told apart by article. */
    boolean namesArticles() {
        return query.isSelectType() && query.getResultVars().contains("article");
    }

    Shape shape() {
        return shape;
    }

    Binding bind(Map<String, String> values, String baseIri) {
        if (question.isEmpty() && !values.isEmpty()) {
            throw new IllegalArgumentException(name + " declares no parameters");
        }
        return question.map(q -> q.bind(values, baseIri))
                .orElseGet(() -> Binding.builder().build());
    }
}
