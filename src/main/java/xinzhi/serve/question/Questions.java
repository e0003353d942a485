package xinzhi.serve.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.engine.binding.Binding;
import xinzhi.serve.ask.Row;
import xinzhi.serve.name.Catalogue;
import xinzhi.serve.name.Name;
import xinzhi.serve.name.Unknown;
import xinzhi.serve.page.Ask;
import xinzhi.serve.page.Frame;
import xinzhi.serve.page.Site;
import xinzhi.serve.page.Words;
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
        Map<String, String> values = values(site, ask, question);
        List<QuestionView.Field> fields = new QuestionFields(site, words).of(question, values);
        Optional<QuestionView> unknown = unknown(site, words, question, values, fields);
        if (unknown.isPresent()) {
            return unknown.get();
        }
        try {
            Binding binding = binding(site, question, values);
            List<Row> rows = site.read(dataset -> site.queries().rows(dataset, question.query(), binding));
            List<String> columns = columns(question);
            Evidences evidences = new Evidences(site.addresses(), question, values);
            Catalogue names = site.catalogue();
            List<QuestionView.Line> cells = rows.stream()
                    .limit(MOST_ROWS)
                    .map(r -> new QuestionView.Line(cells(names, words, r, columns), evidences.path(r)))
                    .toList();
            return new QuestionView(
                    question,
                    fields,
                    "",
                    List.of(),
                    columns,
                    cells,
                    rows.size(),
                    shown(question, columns, cells),
                    asked(site, question, values),
                    question.with(binding));
        } catch (IllegalArgumentException e) {
            return QuestionView.unanswered(question, fields, words.say("question.problem"), List.of());
        }
    }

    /** Says that something the visitor asks about is not in the graph, and asks the same about what is near it. */
    private static Optional<QuestionView> unknown(
            Site site, Words words, Question question, Map<String, String> values, List<QuestionView.Field> fields) {
        return question.parameters().stream()
                .filter(p -> !QuestionFields.isKnown(site, p, values.getOrDefault(p.name(), "")))
                .findFirst()
                .map(parameter -> {
                    Unknown unknown = site.catalogue().unknown(values.getOrDefault(parameter.name(), ""));
                    List<Name> nearest = parameter.type().isTerm() ? List.of() : unknown.nearest();
                    return QuestionView.unanswered(
                            question,
                            fields,
                            words.say("unknown", unknown.given()),
                            nearest.stream()
                                    .map(name -> near(site, question, values, parameter, name))
                                    .toList());
                });
    }

    private static QuestionView.Near near(
            Site site, Question question, Map<String, String> values, Parameter parameter, Name name) {
        Map<String, String> other = new LinkedHashMap<>(values);
        String base = site.addresses().base();
        other.put(parameter.name(), name.iri().startsWith(base) ? name.iri().substring(base.length()) : name.iri());
        return new QuestionView.Near(
                name,
                "/questions/" + question.id() + "?"
                        + other.entrySet().stream()
                                .map(e -> Frame.encode(e.getKey()) + "=" + Frame.encode(e.getValue()))
                                .collect(Collectors.joining("&")));
    }

    /** The whole answer in a format for tables; empty where the visitor's parameters cannot be read. */
    Optional<byte[]> write(Site site, Ask ask, Question question, Lang lang) {
        try {
            Binding binding = binding(site, question, values(site, ask, question));
            return Optional.of(site.read(dataset -> site.queries().write(dataset, question.query(), binding, lang)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The thing that is asked about, where there is one only. */
    private static Optional<Name> asked(Site site, Question question, Map<String, String> values) {
        List<String> things = question.parameters().stream()
                .filter(p -> p.type() == Parameter.Type.IRI)
                .map(p -> values.getOrDefault(p.name(), p.value()))
                .filter(value -> !value.isEmpty())
                .toList();
        return things.size() == 1
                ? Optional.of(site.catalogue()
                        .name(NodeFactory.createURI(site.addresses().base() + things.get(0))))
                : Optional.empty();
    }

    private static Binding binding(Site site, Question question, Map<String, String> values) {
        question.parameters().forEach(p -> QuestionFields.check(p, values.getOrDefault(p.name(), "")));
        return question.bind(values, site.addresses().base());
    }

    /** Things and terms may be given by their names. */
    private static Map<String, String> values(Site site, Ask ask, Question question) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Parameter parameter : question.parameters()) {
            ask.raw(parameter.name())
                    .map(value -> QuestionFields.value(site, parameter, value))
                    .ifPresent(value -> values.put(parameter.name(), value));
        }
        return values;
    }

    /** As the question wishes, if its answer allows it: two things, and for a table of heat a number. */
    private static String shown(Question question, List<String> columns, List<QuestionView.Line> rows) {
        boolean pairs = columns.size() > 2
                && !rows.isEmpty()
                && rows.stream()
                        .allMatch(r ->
                                r.cells().get(0).isLink() && r.cells().get(1).isLink());
        return switch (question.chart()) {
            case "bar" -> "bar";
            case "heat" -> pairs && rows.stream().allMatch(r -> r.cells().get(2).isNumber()) ? "heat" : "table";
            case "timeline" -> Timeline.fits(columns, rows) ? "timeline" : "table";
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

    private static List<QuestionView.Cell> cells(Catalogue names, Words words, Row row, List<String> columns) {
        List<QuestionView.Cell> cells = new ArrayList<>();
        for (String column : columns) {
            cells.add(row.node(column)
                    .map(node -> cell(names, words, row, column, node))
                    .orElse(QuestionView.Cell.EMPTY));
        }
        return cells;
    }

    private static QuestionView.Cell cell(Catalogue names, Words words, Row row, String column, Node node) {
        if (node.isURI()) {
            Name known = names.name(node);
            String label = row.text(column + LABEL);
            Name name = label.isEmpty() ? known : new Name(node, label, known.en());
            return QuestionView.Cell.link(name);
        }
        boolean number = node.isLiteral()
                && (node.getLiteralDatatype().equals(XSDDatatype.XSDinteger)
                        || node.getLiteralDatatype().equals(XSDDatatype.XSDdecimal));
        return number
                ? QuestionView.Cell.number(words.number(row.text(column)), row.decimal(column))
                : QuestionView.Cell.text(
                        words.find(column + "." + row.text(column)).orElseGet(() -> row.text(column)));
    }
}
