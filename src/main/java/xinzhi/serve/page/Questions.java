package xinzhi.serve.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import xinzhi.serve.view.Name;
import xinzhi.serve.view.Row;
import xinzhi.store.Parameter;
import xinzhi.store.Queries;
import xinzhi.store.Question;

/** The questions that come with the program, each with its answer. */
final class Questions {
    private static final int MOST_ROWS = 500;
    private static final String LABEL = "Label";

    private final Queries queries;

    Questions(Queries queries) {
        this.queries = queries;
    }

    List<Question> all() {
        return queries.all();
    }

    Optional<Question> byId(String id) {
        return queries.byId(id);
    }

    /** Answers with the visitor's parameters; says what is wrong with them instead. */
    QuestionView ask(Site site, Words words, Ask ask, Question question) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Parameter parameter : question.parameters()) {
            ask.raw(parameter.name()).ifPresent(value -> values.put(parameter.name(), value));
        }
        List<QuestionView.Field> fields = question.parameters().stream()
                .map(p -> new QuestionView.Field(
                        p.name(),
                        words.language().equals("zh") ? p.chinese() : p.english(),
                        values.getOrDefault(p.name(), p.value()),
                        p.type() == Parameter.Type.NUMBER))
                .toList();
        try {
            Binding binding = question.bind(values, site.addresses().base());
            List<Row> rows = site.read(dataset -> site.queries().rows(dataset, question.query(), binding));
            List<String> columns = columns(question);
            return new QuestionView(
                    question,
                    fields,
                    "",
                    columns,
                    rows.stream().limit(MOST_ROWS).map(r -> cells(r, columns)).toList(),
                    rows.size());
        } catch (IllegalArgumentException e) {
            return new QuestionView(question, fields, words.say("question.problem"), List.of(), List.of(), 0);
        }
    }

    /** A column of labels is shown in the column that it labels. */
    private static List<String> columns(Question question) {
        List<String> all = question.query().getResultVars();
        return all.stream()
                .filter(c -> !c.endsWith(LABEL) || !all.contains(c.substring(0, c.length() - LABEL.length())))
                .toList();
    }

    private static List<QuestionView.Cell> cells(Row row, List<String> columns) {
        List<QuestionView.Cell> cells = new ArrayList<>();
        for (String column : columns) {
            cells.add(row.node(column)
                    .map(node -> cell(row, column, node))
                    .orElse(new QuestionView.Cell(false, Name.NONE, "", false)));
        }
        return cells;
    }

    private static QuestionView.Cell cell(Row row, String column, Node node) {
        if (node.isURI()) {
            return new QuestionView.Cell(true, new Name(node, row.text(column + LABEL), ""), "", false);
        }
        boolean number = node.isLiteral()
                && (node.getLiteralDatatype().equals(XSDDatatype.XSDinteger)
                        || node.getLiteralDatatype().equals(XSDDatatype.XSDdecimal));
        return new QuestionView.Cell(false, Name.NONE, row.text(column), number);
    }
}
