package xinzhi.serve.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
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
        Map<String, String> values = values(ask, question);
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
            List<List<QuestionView.Cell>> cells =
                    rows.stream().limit(MOST_ROWS).map(r -> cells(r, columns)).toList();
            return new QuestionView(question, fields, "", columns, cells, rows.size(), shown(question, cells));
        } catch (IllegalArgumentException e) {
            return new QuestionView(question, fields, words.say("question.problem"), List.of(), List.of(), 0, "table");
        }
    }

    /** The whole answer in a format for tables; empty where the visitor's parameters cannot be read. */
    Optional<byte[]> write(Site site, Ask ask, Question question, Lang lang) {
        try {
            Binding binding =
                    question.bind(values(ask, question), site.addresses().base());
            return Optional.of(site.read(dataset -> site.queries().write(dataset, question.query(), binding, lang)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> values(Ask ask, Question question) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Parameter parameter : question.parameters()) {
            ask.raw(parameter.name()).ifPresent(value -> values.put(parameter.name(), value));
        }
        return values;
    }

    /** As the question wishes, if its answer allows it: two things, and for a table of heat a number. */
    private static String shown(Question question, List<List<QuestionView.Cell>> rows) {
        boolean pairs = !rows.isEmpty()
                && rows.get(0).size() > 2
                && rows.stream().allMatch(r -> r.get(0).isLink() && r.get(1).isLink());
        return switch (question.chart()) {
            case "bar" -> "bar";
            case "heat" -> pairs && rows.stream().allMatch(r -> r.get(2).number()) ? "heat" : "table";
            case "graph" -> pairs ? "graph" : "table";
            default -> "table";
        };
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
